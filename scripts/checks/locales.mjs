import { checkText, compareKey, readLocales, withoutPlural } from './locale-files.mjs'
import { readUsage } from './locale-usage.mjs'

/** Namespaces whose keys are not asked for by `t`: the whole key, standing anywhere in src as a string, is its use. */
const BY_STRING = new Map([
  ['problems', 'its keys are the kinds of problem that core names'],
  ['cli', 'the command has no i18next'],
])

/** Compares the languages with each other and with what the sources ask for; returns problems as `path: key: what`. */
export function checkLocales(localeFiles, sources) {
  const { locales, problems } = readLocales(localeFiles)
  const keys = collectKeys(locales)
  const usages = [...sources].map(([path, text]) => ({ path, ...readUsage(path, text) }))
  return [
    ...problems,
    ...checkTexts(locales),
    ...checkLanguages(locales, keys),
    ...findUnused(keys, usages),
    ...findMissing(keys, usages),
  ]
}

/** All keys of all languages, plural forms folded: namespace → set of keys. */
function collectKeys(locales) {
  const keys = new Map()
  for (const namespaces of locales.values()) {
    for (const [namespace, texts] of namespaces) {
      const known = keys.get(namespace) ?? new Set()
      keys.set(namespace, known)
      for (const key of texts.keys()) known.add(withoutPlural(key))
    }
  }
  return keys
}

function checkTexts(locales) {
  return each(locales, (language, namespace, texts) =>
    [...texts].flatMap(([key, text]) => checkText(pathOf(language, namespace), key, text, language)),
  )
}

function checkLanguages(locales, keys) {
  const languages = [...locales.keys()]
  return [...keys].flatMap(([namespace, known]) => {
    const without = languages.filter((language) => !locales.get(language).has(namespace))
    if (without.length > 0) {
      return without.map((language) => `${pathOf(language, namespace)}: missing: the other languages have it`)
    }
    return [...known].flatMap((key) => {
      const texts = new Map(languages.map((language) => [language, formsOf(locales.get(language).get(namespace), key)]))
      return compareKey(key, texts, (language) => pathOf(language, namespace))
    })
  })
}

function formsOf(texts, key) {
  return new Map([...texts].filter(([form]) => withoutPlural(form) === key))
}

function findUnused(keys, usages) {
  const strings = new Set(usages.flatMap((usage) => [...usage.strings]))
  return [...keys].flatMap(([namespace, known]) =>
    [...known]
      .filter((key) => !isUsed(namespace, key, usages, strings))
      .map((key) => `locales/*/${namespace}.json: ${key}: no source asks for it: remove it`),
  )
}

function isUsed(namespace, key, usages, strings) {
  if (strings.has(`${namespace}:${key}`)) return true
  if (BY_STRING.has(namespace)) return strings.has(key)
  return usages.some(({ namespaces, asked, strings: own }) => {
    const isNamed = namespaces.has(namespace)
    if (isNamed && own.has(key)) return true
    return asked.some(({ shape }) => shape.test(`${namespace}:${key}`) || (isNamed && shape.test(key)))
  })
}

function findMissing(keys, usages) {
  const all = [...keys].flatMap(([namespace, known]) => [...known].map((key) => ({ namespace, key })))
  return usages.flatMap(({ path, namespaces, asked }) =>
    asked
      .filter(({ shape }) => {
        const answers = ({ namespace, key }) =>
          shape.test(`${namespace}:${key}`) || (namespaces.has(namespace) && shape.test(key))
        return !all.some(answers)
      })
      .map(
        ({ line, key }) => `${path}:${line}: ${key}: no text in ${[...namespaces].join(', ')}: add it to each language`,
      ),
  )
}

function each(locales, check) {
  return [...locales].flatMap(([language, namespaces]) =>
    [...namespaces].flatMap(([namespace, texts]) => check(language, namespace, texts)),
  )
}

function pathOf(language, namespace) {
  return `locales/${language}/${namespace}.json`
}
