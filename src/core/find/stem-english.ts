const STEP_2: Readonly<Record<string, string>> = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  abli: 'able',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
}
const STEP_3: Readonly<Record<string, string>> = {
  icate: 'ic',
  ative: '',
  alize: 'al',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
}
const STEP_4 = 'ement,ance,ence,able,ible,ment,ant,ent,ism,ate,iti,ous,ive,ize,al,er,ic,ou'.split(',')

/**
 * The stem that English forms of one word share, by Porter's rules (M. F. Porter, "An algorithm for suffix stripping", Program 14(3),
 * 1980); but every doubled consonant at the end becomes one, not only -ll, so that "referral" meets "referred". The word is in small letters without marks.
 */
export function stemEnglish(word: string): string {
  if (word.length < 3 || /\d/.test(word)) return word
  return tidyEnd(stepFour(swapEnd(swapEnd(stepOneC(stepOneB(stepOneA(word))), STEP_2), STEP_3)))
}

/** How often a run of vowels is followed by consonants: Porter's m. */
function measure(stem: string): number {
  return pattern(stem).replace(/^c+/, '').match(/v+c+/g)?.length ?? 0
}

/** `v` or `c` for each letter; a `y` after a consonant is a vowel. */
function pattern(stem: string): string {
  let kinds = ''
  for (const [index, letter] of [...stem].entries()) {
    const isVowel = 'aeiou'.includes(letter) || (letter === 'y' && index > 0 && kinds[index - 1] === 'c')
    kinds += isVowel ? 'v' : 'c'
  }
  return kinds
}

function endsInDouble(stem: string): boolean {
  const last = stem.at(-1)
  return last !== undefined && last === stem.at(-2) && pattern(stem).endsWith('c')
}

/** consonant–vowel–consonant, the last not w, x or y. */
function isShort(stem: string): boolean {
  return /cvc$/.test(pattern(stem)) && !/[wxy]$/.test(stem)
}

function stepOneA(word: string): string {
  if (/(ss|i)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

function stepOneB(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word
  const stem = word.replace(/(ed|ing)$/, '')
  if (stem === word || !pattern(stem).includes('v')) return word
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`
  if (endsInDouble(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1)
  return measure(stem) === 1 && isShort(stem) ? `${stem}e` : stem
}

function stepOneC(word: string): string {
  return word.endsWith('y') && pattern(word.slice(0, -1)).includes('v') ? `${word.slice(0, -1)}i` : word
}

/** The longest ending that is listed gives way to what stands for it, where enough is left. */
function swapEnd(word: string, ends: Readonly<Record<string, string>>): string {
  const end = Object.keys(ends)
    .filter((candidate) => word.endsWith(candidate))
    .sort((a, b) => b.length - a.length)[0]
  if (end === undefined) return word
  const stem = word.slice(0, -end.length)
  return measure(stem) > 0 ? stem + (ends[end] ?? '') : word
}

function stepFour(word: string): string {
  const end = STEP_4.find((candidate) => word.endsWith(candidate))
  if (/[st]ion$/.test(word)) return measure(word.slice(0, -3)) > 1 ? word.slice(0, -3) : word
  if (end === undefined) return word
  return measure(word.slice(0, -end.length)) > 1 ? word.slice(0, -end.length) : word
}

function tidyEnd(word: string): string {
  let stem = word
  if (stem.endsWith('e')) {
    const without = stem.slice(0, -1)
    if (measure(without) > 1 || (measure(without) === 1 && !isShort(without))) stem = without
  }
  return endsInDouble(stem) && !/[sz]$/.test(stem) && measure(stem) > 1 ? stem.slice(0, -1) : stem
}
