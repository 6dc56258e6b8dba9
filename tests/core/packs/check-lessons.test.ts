import { describe, expect, it } from 'vitest'
import { checkPack } from '../../../src/core/packs/check-pack'
import { parsePack } from '../../../src/core/packs/parse-pack'
import { buildPackFiles } from '../../support/build-pack'

const [ID, EN] = ['modules/dasar/lessons/pertama.id.md', 'modules/dasar/lessons/pertama.en.md']

/** What is wrong with the sample pack's first lesson when it says this, in both languages unless one is told. */
function problemsOf(id: string, en = id) {
  const parsed = parsePack(buildPackFiles({ [ID]: id, [EN]: en }))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return checkPack(parsed.value, '2026-11-24')
    .filter(({ severity, path }) => severity === 'error' && path.includes('/lessons/'))
    .map(({ path, where, kind, data }) => ({ path, where, kind, ...data }))
}

describe('a lesson’s boxes, side notes and checks', () => {
  it('are in order as the format has them', () => {
    const text = '> [!literature] Isi\n\n> [!side] Isi\n\nSatu[^a].\n\n[^a]: Catatan.\n\n{check:cek}'
    expect(problemsOf(text)).toEqual([])
  })

  it('name a kind of box that there is', () => {
    expect(problemsOf('Isi.\n\n> [!danger] Isi', 'Isi.\n\n> > [!NOTE] Isi')).toEqual([
      { path: EN, where: '3', kind: 'unknown-callout', found: 'NOTE' },
      { path: ID, where: '3', kind: 'unknown-callout', found: 'danger' },
    ])
  })

  it('have a note for each mark and a mark for each note', () => {
    expect(problemsOf('Satu[^a].\n\n[^b]: Catatan.').filter(({ path }) => path === ID)).toEqual([
      { path: ID, where: '1', kind: 'dangling-reference', what: 'note', id: 'a' },
      { path: ID, where: '3', kind: 'unused-note', id: 'b' },
    ])
  })

  it('ask a check of this lesson, once, and the same in both languages', () => {
    expect(problemsOf('{check:lain}').filter(({ path }) => path === ID)).toEqual([
      { path: ID, where: '1', kind: 'dangling-reference', what: 'check', id: 'lain' },
    ])
    expect(problemsOf('{check:cek}\n\n{check:cek}', '{check:cek}')).toEqual([
      { path: ID, where: '', kind: 'duplicate-id', id: 'cek' },
    ])
    expect(problemsOf('{check:cek}', 'Isi.').map(({ kind }) => kind)).toEqual(['marks-differ'])
  })
})
