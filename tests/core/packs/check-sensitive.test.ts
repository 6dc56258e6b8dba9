import { describe, expect, it } from 'vitest'
import { checkPack } from '../../../src/core/packs/check-pack'
import { numberToCall } from '../../../src/core/packs/check-sensitive'
import { parsePack } from '../../../src/core/packs/parse-pack'
import { buildPackFiles, packSource } from '../../support/build-pack'
import { packWithCase } from '../../support/sample-case'

function kindsOf(changes: Record<string, unknown>): string[] {
  const parsed = parsePack(buildPackFiles(changes))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return checkPack(parsed.value, '2026-11-24').map(({ severity, kind, path }) => `${severity} ${kind} ${path}`)
}

describe('what may weigh on a reader', () => {
  it('has nothing against a sensitive module with a service', () => {
    expect(kindsOf(packWithCase()).filter((kind) => /services|not-a-service/.test(kind))).toEqual([])
  })

  it('advises where a case has a note and its module has no services', () => {
    expect(kindsOf(packWithCase({ sensitive: undefined }))).toContain(
      'advice note-without-services modules/dasar/cases/kasus.json',
    )
  })

  it('refuses a service that is none', () => {
    const dated = (packSource()['dated.json'] as { id: string; kind: string }[]).map((entry) =>
      entry.id === 'layanan' ? { ...entry, kind: 'law' } : entry,
    )
    expect(kindsOf({ ...packWithCase(), 'dated.json': dated })).toContain(
      'error not-a-service modules/dasar/module.json',
    )
  })
})

describe('a number to call in a text', () => {
  it.each([
    ['Bila darurat, hubungi 129 sekarang.', '129'],
    ['Kirim WhatsApp ke 0811-1129-129.', '0811-1129-129'],
    ['Call the line 119 at once.', '119'],
    ['Ia menelepon pukul 10.00 pagi.', null],
    ['Hubungi Ibu pukul 10.00.', null],
    ['Hubungi {dated:sapa-129}.', null],
    ['Pada tahun 2024 ada 129 laporan.', null],
  ])('%s', (text, found) => {
    expect(numberToCall(text)).toBe(found)
  })
})
