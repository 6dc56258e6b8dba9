/** Gives invented words, the same each time, a few of them far more frequent than the rest, as in any language. */
export function wordPicker(random) {
  const syllables = 'ka ma ti ra nu pe san lo di be gu ju wan si to la mi ru ke pa'.split(' ')
  const syllable = () => syllables[Math.floor(random() * syllables.length)]
  const word = () => Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join('')
  const vocabulary = ['perundungan', 'anak', ...new Set(Array.from({ length: 20_000 }, word))]
  return () => vocabulary[Math.floor(vocabulary.length * random() ** 3.5)]
}
