import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clientSigns } from '../../../src/core/progress/client-signs'

describe('what might say who a client is', () => {
  it.each([
    'Ia menelepon dari 0812-3456-7890 tadi malam',
    'nomornya +62 812 3456 7890.',
    'WA 6281234567890',
    'kantor: (021) 5550 1234',
    '081234567890',
  ])('is a telephone number: %s', (text) => {
    expect(clientSigns(text)).toEqual(['phone'])
  })

  it.each(['NIK 3201234567890001', '3201 2345 6789 0001', 'nomor 320123-456789-0001'])('is a NIK: %s', (text) => {
    expect(clientSigns(text)).toEqual(['nik'])
  })

  it('is an address of e-mail, and several are named each once, in one order', () => {
    expect(clientSigns('tulis ke rara.p@contoh.sch.id')).toEqual(['email'])
    expect(clientSigns('a@b.id, c@d.id, 0812 3456 7890 dan 0813 3456 7890')).toEqual(['phone', 'email'])
  })

  it.each([
    'Saya bertemu pada 24-11-2026 pukul 08.30',
    '2026-11-24 09:41',
    'Dana Rp15.000.000 dari 120.000.000',
    'UU 35/2014 pasal 76C ayat 1',
    'Saya terlalu cepat melapor. @ sekolah',
    '',
  ])('is not: %s', (text) => {
    expect(clientSigns(text)).toEqual([])
  })

  it('finds a NIK wherever it stands among words', () => {
    const words = fc.stringMatching(/^[a-z ]{0,30}$/)
    fc.assert(
      fc.property(words, fc.stringMatching(/^[1-9]\d{15}$/), words, (before, nik, after) => {
        expect(clientSigns(`${before} ${nik} ${after}`)).toContain('nik')
      }),
    )
  })

  // A pattern that tried every way of parting them would go on past the time limit of a test.
  it.each(['1 ', 'a@', 'a.', 'a@a.', '(1', '0812-'])(
    'comes to an end with the longest text of nothing but “%s”',
    (part) => {
      expect(clientSigns(part.repeat(20_000 / part.length))).toEqual([])
    },
  )
})
