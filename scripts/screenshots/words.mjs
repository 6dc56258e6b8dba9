// The interface's own words, from the locale files: a place is found in either language by what it says.
import { readFileSync } from 'node:fs'
import { fromRoot } from '../lib/project.mjs'

/** @typedef {(key: string) => RegExp} Words */

/**
 * `namespace:key.key` → what a reader sees, as a pattern: a placeholder stands for anything, a plural for its usual form.
 * @param {'id' | 'en'} language
 * @returns {Words}
 */
export function wordsOf(language) {
  const files = new Map()
  return (key) => {
    const [namespace = '', path = ''] = key.split(':')
    if (!files.has(namespace)) {
      files.set(namespace, JSON.parse(readFileSync(fromRoot('locales', language, `${namespace}.json`), 'utf8')))
    }
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    const folder = keys.reduce((part, name) => part?.[name], files.get(namespace))
    const text = folder?.[last] ?? folder?.[`${last}_other`]
    if (typeof text !== 'string') throw new Error(`${language} has no words for ${key}`)
    const pattern = text.split(/\{\{\w+\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    return new RegExp(`^\\s*${pattern.join('.+')}`)
  }
}
