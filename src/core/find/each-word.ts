/** Called with a folded word and where it stands in the text that it was read from, in UTF-16 units. */
export type VisitWord = (word: string, start: number, end: number) => void

const SEPARATOR = null
/** What a character beyond ASCII is within a word: its letters without marks, nothing for a mark alone, or an end of the word. */
const folded = new Map<string, string | null>()

/**
 * Reads the words of a text: letters and digits, in small letters, without diacritics and apostrophes. Hyphens part words, so that a
 * reduplication ("anak-anak") is its word twice; points and commas inside a number do not ("1.264" is "1264").
 */
export function eachWord(text: string, visit: VisitWord): void {
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isPlain(code)) {
      const end = endOfPlain(text, at)
      if (end === text.length || isEnd(text, end)) {
        visit(text.slice(at, end), at, end)
        at = end + 1
        continue
      }
    } else if (code < 128 && !isCapital(code)) {
      at += 1
      continue
    }
    at = readFolded(text, at, visit)
  }
}

/** The words of a text, one after the other. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  eachWord(text, (word) => words.push(word))
  return words
}

/** Small letters and digits of ASCII: most of all text, taken without a copy of each character. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}

function endOfPlain(text: string, from: number): number {
  let end = from
  while (end < text.length && isPlain(text.charCodeAt(end))) end += 1
  return end
}

/** Whether the character surely ends a word whatever follows: not one that could join digits or letters, or be a letter. */
function isEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 && !isCapital(code) && code !== 39 && code !== 44 && code !== 46
}

/** One word, character by character; gives where reading goes on. */
function readFolded(text: string, from: number, visit: VisitWord): number {
  let word = ''
  let at = from
  while (at < text.length) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const part = isJoint(text, at) ? '' : foldCharacter(char)
    if (part === SEPARATOR) break
    word += part
    at += char.length
  }
  if (word !== '') visit(word, from, at)
  return at === from ? from + 1 : at
}

function isJoint(text: string, at: number): boolean {
  const char = text[at]
  if (char === '.' || char === ',') return /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')
  if (char === "'" || char === '’') return /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '')
  return false
}

function foldCharacter(char: string): string | null {
  const known = folded.get(char)
  if (known !== undefined) return known
  const part = /[\p{L}\p{N}\p{M}]/u.test(char)
    ? char
        .normalize('NFKD')
        .toLowerCase()
        .normalize('NFKD')
        .replace(/[^\p{L}\p{N}]/gu, '')
    : SEPARATOR
  folded.set(char, part)
  return part
}
