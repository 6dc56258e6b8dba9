import { describe, expect, it } from 'vitest'
import { checkPack } from '../../../src/core/packs/check-pack'
import { parsePack } from '../../../src/core/packs/parse-pack'
import { SAMPLES } from '../../support/build-artefact'
import { text } from '../../support/build-item'
import { buildPackFiles } from '../../support/build-pack'

const PLACE = 'modules/dasar/artefacts/bukti.json'

/** What is said of a pack whose one exhibit is this. */
function faultsOf(exhibit: object) {
  const parsed = parsePack(buildPackFiles({ [PLACE]: { title: text('Bukti'), ...exhibit } }))
  const problems = parsed.ok ? checkPack(parsed.value, '2026-11-24') : parsed.error
  return problems.filter(({ path }) => path === PLACE).map(({ kind, where }) => `${kind} ${where}`)
}

describe('the check of an exhibit', () => {
  it.each(Object.entries(SAMPLES).filter(([type]) => type !== 'image'))(
    'has nothing to say of a sound “%s”',
    (type, sample) => {
      expect(faultsOf({ type, ...sample })).toEqual([])
    },
  )

  it('finds a part that two bear the name of', () => {
    const comment = { id: 'body', author: 'X', when: text('baru'), body: text('Isi') }
    expect(faultsOf({ type: 'post', ...SAMPLES.post, comments: [comment] })).toEqual(['duplicate-id '])
  })

  it('finds a language that is missing deep inside', () => {
    expect(
      faultsOf({ type: 'email', ...SAMPLES.email, paragraphs: [{ id: 'a', body: { id: 'Selamat pagi' } }] }),
    ).toEqual(['missing-language artefact.paragraphs.0.body'])
    expect(faultsOf({ type: 'table', ...SAMPLES.table, rows: [{ id: 'a', cells: [{ en: 'Monday' }] }] })).toEqual([
      'missing-language artefact.rows.0.cells.0',
    ])
  })

  it('finds a law by its number in any text', () => {
    expect(faultsOf({ type: 'poster', ...SAMPLES.poster, lines: [{ body: text('UU 14/2019') }] })).toEqual([
      'law-not-dated artefact.lines.0.body.id',
      'law-not-dated artefact.lines.0.body.en',
    ])
  })

  it('finds a family that cannot be drawn', () => {
    const family = SAMPLES.genogram
    expect(
      faultsOf({ type: 'genogram', ...family, couples: [{ partners: ['ibu', 'siapa'], status: 'married' }] }),
    ).toEqual(['wrong-format couples.0.partners'])
  })
})
