import { expect, it } from 'vitest'
import { canonicalJson } from '../../src/formats/json/canonical-json'
import { sha256OfText } from '../../src/formats/sha256'

it('sorts keys by UTF-16 code unit and prints numbers as ECMAScript does (RFC 8785, section 3.2)', () => {
  expect(
    canonicalJson({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 }),
  ).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}')
  expect(canonicalJson([333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0])).toBe(
    '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
  )
  expect(canonicalJson({ b: [null, true], a: { z: '"', y: undefined } })).toBe('{"a":{"z":"\\""},"b":[null,true]}')
})

it('refuses numbers that JSON does not have', () => {
  expect(() => canonicalJson(Number.NaN)).toThrow(RangeError)
})

it('hashes text as SHA-256 in hex (FIPS 180-4 example “abc”)', async () => {
  expect(await sha256OfText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
