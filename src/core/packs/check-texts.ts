import { isLocalizedText } from '../lib/localized-text'
import { numberToCall } from './check-sensitive'
import { marksOf } from './marks'
import type { PackContent } from './pack-content'
import { advice, type Problem, problem } from './problem'

/** A law by its number, in either language, or a code by its short name. */
const LAW =
  /\b(?:UU|PP|Perpres|Inpres|Permen[a-z]+|Kepmen[a-z]+|Law|Regulation)\s+(?:No\.?\s*)?\d{1,3}(?:[/A-Z]*\/|\s+(?:of|[Tt]ahun)\s+)\d{4}\b|\b(?:KUHP|KUHAP|UUD 1945|UU (?:PDP|ITE|TPKS|SPPA|PKDRT))\b/
const HTML = /<\/?[a-zA-Z][^>\n]*>/
const LINK = /\]\((?!term:)[^)]*\)|https?:\/\//

/** Each text's marks lead somewhere, and no law, service number, raw HTML or web address stands in it. */
export function checkTexts(content: PackContent): Problem[] {
  const dated = new Set(content.dated.map((entry) => entry.id))
  const services = content.dated.filter((entry) => entry.kind === 'service' && isLong(entry.value))
  const check = (path: string, where: string, text: string): Problem[] => [
    ...checkMarkup(path, where, text),
    ...marksOf(text)
      .filter((mark) => mark.kind === 'dated' && !dated.has(mark.id))
      .map((mark) => problem('dangling-reference', path, where, { what: 'dated', id: mark.id })),
    ...adviseNumber(path, where, text),
    ...services
      .filter((entry) => text.includes(entry.value))
      .map((entry) => problem('service-not-dated', path, where, { value: entry.value, id: entry.id })),
  ]
  const found: Problem[] = []
  const parts = [content.modules, content.cases, content.artefacts, content.items, content.stimuli, content.blueprints]
  for (const { path, where, value } of parts.flat()) {
    eachText(value, where, (at, text) => found.push(...check(path, at, text)))
  }
  for (const { path, value } of content.lessons) {
    value.markdown.split('\n').forEach((line, index) => {
      found.push(...check(path, String(index + 1), line))
    })
  }
  return found
}

/** A service's number is recognised in a text when it is long enough not to be any number: 08111-129-129, 119 ext 8. */
function isLong(value: string): boolean {
  return value.length > 4
}

function adviseNumber(path: string, where: string, text: string): Problem[] {
  const found = numberToCall(text)
  return found === null ? [] : [advice('number-not-dated', path, where, { found })]
}

function checkMarkup(path: string, where: string, text: string): Problem[] {
  const found: Problem[] = []
  const html = HTML.exec(text)
  if (html !== null) found.push(problem('raw-html', path, where, { found: html[0] }))
  const link = LINK.exec(text)
  if (link !== null) found.push(problem('inline-link', path, where, { found: link[0] }))
  const law = LAW.exec(text)
  if (law !== null) found.push(problem('law-not-dated', path, where, { found: law[0] }))
  return found
}

function eachText(value: unknown, where: string, visit: (where: string, text: string) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (isLocalizedText(value)) {
    for (const [language, text] of Object.entries(value)) visit(`${where}.${language}`, text)
    return
  }
  for (const [key, inner] of Object.entries(value)) eachText(inner, where === '' ? key : `${where}.${key}`, visit)
}
