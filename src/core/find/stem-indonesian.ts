import { INDONESIAN_ROOTS } from './indonesian-roots'

/** What a prefix may leave behind: the rest as it stands, or with the letter that the nasal swallowed. */
interface PrefixRule {
  readonly pattern: RegExp
  /** Letters to try before the rest, the likeliest first. */
  readonly lost: readonly string[]
}

const PREFIXES: readonly PrefixRule[] = [
  { pattern: /^(?:me|pe)ny(?=[aeiou])/, lost: ['s', 'ny'] },
  { pattern: /^(?:me|pe)ng(?=[aeiou])/, lost: ['', 'k'] },
  { pattern: /^(?:me|pe)ng(?=[ghkq])/, lost: [''] },
  { pattern: /^(?:me|pe)nge(?=[^aeiou][aeiou][^aeiou]?$)/, lost: [''] },
  { pattern: /^(?:me|pe)m(?=[aeiou])/, lost: ['p', 'm'] },
  { pattern: /^(?:me|pe)m(?=[bfpv])/, lost: [''] },
  { pattern: /^(?:me|pe)n(?=[aeiou])/, lost: ['t', 'n'] },
  { pattern: /^(?:me|pe)n(?=[cdjstz])/, lost: [''] },
  { pattern: /^me(?=[lrwymn])/, lost: [''] },
  { pattern: /^(?:ber|per|ter)(?=[aeiou])/, lost: ['', 'r'] },
  { pattern: /^(?:ber|per|ter)(?=[^aeiour])/, lost: [''] },
  { pattern: /^(?:bel|pel)(?=ajar)/, lost: [''] },
  { pattern: /^(?:be|te)(?=kerja|r[^aeiou])/, lost: [''] },
  { pattern: /^pe(?=[^aeiou])/, lost: [''] },
  { pattern: /^(?:di|ke|se)(?=.)/, lost: [''] },
]

/**
 * The stem that Indonesian forms of one word share: "perundungan", "merundung" and "dirundung" meet in "rundung". Affixes are taken off in
 * the order of confix stripping (Adriani, Asian, Nazief, Tahaghoghi & Williams, "Stemming Indonesian", ACM TALIP 6(4), 2007), with the
 * lengths that Tala asks for where there is no dictionary ("A study of stemming effects on information retrieval in Bahasa Indonesia",
 * Amsterdam 2003): a short list of roots decides only where the rules could not. The word is in small letters without marks.
 */
export function stemIndonesian(word: string): string {
  if (word.length < 5 || INDONESIAN_ROOTS.has(word) || /\d/.test(word)) return word
  const bare = withoutClitics(word)
  // First as it stands: "bertanya" is of "tanya", not of what "-nya" would leave.
  return rootAmong(candidates(word)) ?? rootAmong(candidates(bare)) ?? guess(bare)
}

function rootAmong(words: readonly string[]): string | undefined {
  return words.find((word) => INDONESIAN_ROOTS.has(word))
}

function guess(word: string): string {
  return word.length < 5 ? word : (candidates(word).at(-1) ?? word)
}

/** Without particles and possessives. */
function withoutClitics(word: string): string {
  const bare = cut(word, /(?:lah|kah|pun|tah)$/)
  return INDONESIAN_ROOTS.has(bare) ? bare : cut(bare, /(?:nya|ku|mu)$/)
}

/**
 * What the word may come from, the best guess of the rules last: with and without its suffix, each with up to two prefixes less.
 */
function candidates(word: string): string[] {
  const whole = withoutPrefixes(word)
  const hasPrefix = whole.length > 1
  const shorter = withoutSuffix(word, hasPrefix)
  return [...whole, ...shorter.flatMap(withoutPrefixes)]
}

/** -kan before -an: whichever is right when a root ends in k is told by the list. */
function withoutSuffix(word: string, hasPrefix: boolean): string[] {
  const found = [cut(word, /an$/), cut(word, /kan$/)]
  // After -a, -s or -t an -i is more often a part of the word ("organisasi") than a suffix: only a root on the list tells.
  if (hasPrefix && word.endsWith('i')) {
    if (/[ast]i$/.test(word)) found.unshift(cut(word, /i$/))
    else found.push(cut(word, /i$/))
  }
  return found.filter((shorter) => shorter !== word)
}

/** The word itself, then without one prefix, then without two. */
function withoutPrefixes(word: string): string[] {
  const once = withoutPrefix(word)
  const twice = once.flatMap(withoutPrefix)
  const known = [...twice, ...once].find((candidate) => INDONESIAN_ROOTS.has(candidate))
  // The first letter that a rule proposes is its best guess: it comes last.
  const guess = twice[0] ?? once[0]
  return [word, ...(known === undefined ? [] : [known]), ...(guess === undefined ? [] : [guess])]
}

function withoutPrefix(word: string): string[] {
  if (INDONESIAN_ROOTS.has(word)) return []
  const rule = PREFIXES.find(({ pattern }) => pattern.test(word))
  if (rule === undefined) return []
  const rest = word.replace(rule.pattern, '')
  return rule.lost.map((letter) => letter + rest).filter(isLongEnough)
}

function cut(word: string, end: RegExp): string {
  const rest = word.replace(end, '')
  return isLongEnough(rest) ? rest : word
}

/** Indonesian roots have two syllables or more, but for very few: two vowels, side by side or apart. */
function isLongEnough(rest: string): boolean {
  return /[aeiou].*[aeiou]/.test(rest) && (rest.length > 3 || /[aeiou][^aeiou][aeiou]/.test(rest))
}
