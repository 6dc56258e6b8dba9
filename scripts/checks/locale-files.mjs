const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/
const PLURAL = /_(zero|one|two|few|many|other)$/

/** The languages and namespaces of `locales/<language>/<namespace>.json`: language → namespace → key → text. */
export function readLocales(files) {
  const locales = new Map()
  const problems = []
  for (const [path, text] of files) {
    const [, language, file] = path.split('/')
    if (!/^locales\/[^/]+\/[^/]+\.json$/.test(path)) {
      problems.push(`${path}: not at locales/<language>/<namespace>.json: move it`)
      continue
    }
    const namespaces = locales.get(language) ?? new Map()
    locales.set(language, namespaces)
    try {
      namespaces.set(file.replace(/\.json$/, ''), flatten(JSON.parse(text), ''))
    } catch (error) {
      problems.push(`${path}: does not parse: ${error.message}`)
    }
  }
  return { locales, problems }
}

function flatten(value, prefix) {
  if (typeof value !== 'object' || value === null) return new Map([[prefix, value]])
  const join = (key) => (prefix === '' ? key : `${prefix}.${key}`)
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...flatten(inner, join(key))]))
}

/** `answer_one` and `answer_other` are one key to the code: `answer`. */
export function withoutPlural(key) {
  return key.replace(PLURAL, '')
}

/** What one text must be in itself. */
export function checkText(path, key, text, language) {
  const at = `${path}: ${key}`
  const problems = []
  if (
    !withoutPlural(key)
      .split('.')
      .every((part) => KEY.test(part))
  ) {
    problems.push(`${at}: not kebab-case: name keys like time-over, nested by dots`)
  }
  if (typeof text !== 'string') return [...problems, `${at}: not a text: only texts and nested keys stand here`]
  if (text.trim() === '') problems.push(`${at}: empty: write the text`)
  if (language === 'id' && text.includes('!')) problems.push(`${at}: exclamation mark: the Indonesian voice is calm`)
  const plural = key.match(PLURAL)?.[1]
  if (plural && !pluralForms(language).includes(plural)) {
    problems.push(`${at}: ${language} has no form "${plural}", so nobody reads this: remove it`)
  }
  return problems
}

/** What one key must be across the languages: the plural forms each needs, the same placeholders and tags. */
export function compareKey(key, textsByLanguage, pathOf) {
  const problems = []
  const isPlural = [...textsByLanguage.values()].some((forms) => [...forms.keys()].some((form) => PLURAL.test(form)))
  const [reference, ...others] = [...textsByLanguage].map(([language, forms]) => ({ language, ...marksOf(forms) }))
  for (const [language, forms] of textsByLanguage) {
    const wanted = isPlural ? pluralForms(language).map((form) => `${key}_${form}`) : [key]
    for (const form of wanted) if (!forms.has(form)) problems.push(`${pathOf(language)}: ${form}: missing: add it`)
  }
  for (const other of others) {
    for (const mark of ['placeholders', 'tags']) {
      if (other[mark] === reference[mark]) continue
      const both = `${reference.language} has ${reference[mark] || 'none'}, ${other.language} has ${other[mark] || 'none'}`
      problems.push(`${pathOf(other.language)}: ${key}: ${mark} differ: ${both}`)
    }
  }
  return problems
}

/** A form for "one" may leave the number out, so the fullest form speaks for the key. */
function marksOf(forms) {
  const texts = [...forms.values()].filter((text) => typeof text === 'string')
  const all = (pattern) => {
    const marks = texts.flatMap((text) => text.match(pattern) ?? []).map((mark) => mark.replace(/\s/g, ''))
    return [...new Set(marks)].sort().join(' ')
  }
  return { placeholders: all(/\{\{[^}]*\}\}/g), tags: all(/<\/?[\w-]+\s*\/?>/g) }
}

function pluralForms(language) {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories
}
