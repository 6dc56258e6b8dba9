import { describe, expect, it } from 'vitest'
import { eachWord, wordsOf } from '../../../src/core/find/each-word'

describe('reading the words of a text', () => {
  it.each([
    ['Anak-anak dan ibu', ['anak', 'anak', 'dan', 'ibu']],
    ['Café, DÉJÀ vu; naïve', ['cafe', 'deja', 'vu', 'naive']],
    ['UU 35/2014, Pasal 76C', ['uu', '35', '2014', 'pasal', '76c']],
    ['Rp1.264.500,50 lalu 08111-129-129.', ['rp126450050', 'lalu', '08111', '129', '129']],
    ["Qur'an, child’s play, don't", ['quran', 'childs', 'play', 'dont']],
    ['“Kirim fotonya,” kata… Kakak', ['kirim', 'fotonya', 'kata', 'kakak']],
    ['satu.dua,tiga', ['satu', 'dua', 'tiga']],
    ['Ελλάδα 東京 Ñandú', ['ελλαδα', '東京', 'nandu']],
    ['e\u0301tude', ['etude']],
    ['-- ’’ ... ', []],
    ['😀anak😀', ['anak']],
  ])('reads %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('tells where each word stands in the text as it was written', () => {
    const text = 'Menurut “Déjà-vu”, 1.000 anak'
    const found: string[] = []
    eachWord(text, (_word, start, end) => found.push(text.slice(start, end)))
    expect(found).toEqual(['Menurut', 'Déjà', 'vu', '1.000', 'anak'])
  })
})
