import { describe, expect, it } from 'vitest'
import { checkPack } from '../../../src/core/packs/check-pack'
import { parsePack } from '../../../src/core/packs/parse-pack'
import type { Problem } from '../../../src/core/packs/problem'
import { options, text } from '../../support/build-item'
import { buildCase, buildItemSource, buildPackFiles, packSource } from '../../support/build-pack'

const TODAY = '2026-11-24'

/** Everything that is wrong with the sample pack once these files are changed. */
function problemsOf(changes: Record<string, unknown>, today = TODAY): readonly Problem[] {
  const parsed = parsePack(buildPackFiles(changes))
  return parsed.ok ? checkPack(parsed.value, today) : parsed.error
}

const errorsOf = (changes: Record<string, unknown>) =>
  problemsOf(changes)
    .filter((problem) => problem.severity === 'error')
    .map(({ path, where, kind }) => ({ path, where, kind }))

const ITEMS = 'modules/dasar/items/asesmen.json'
const MODULE = 'modules/dasar/module.json'
const withItem = (overrides: Record<string, unknown>) => ({
  [ITEMS]: [buildItemSource(overrides), buildItemSource({ id: 'dua' }), buildItemSource({ id: 'cek-satu' })],
})
const withModule = (overrides: Record<string, unknown>) => ({
  [MODULE]: { ...(packSource()[MODULE] as object), ...overrides },
})

it('finds nothing wrong with a sound pack, but that its case is small', () => {
  expect(problemsOf({}).map((problem) => problem.kind)).toEqual(['few-scenes', 'few-endings', 'few-returns'])
})

describe('a file that does not have its shape is refused, with its place', () => {
  it.each([
    ['not JSON', { 'topics.json': '{ "a": ' }, { path: 'topics.json', where: '1', kind: 'not-json' }],
    ['a field left out', withItem({ stem: undefined }), { path: ITEMS, where: '0.stem', kind: 'missing-field' }],
    [
      'a field that is not known',
      withItem({ stemm: text('x') }),
      { path: ITEMS, where: '0.stemm', kind: 'unknown-field' },
    ],
    [
      'a value outside the choices',
      withItem({ aspect: 'luck' }),
      { path: ITEMS, where: '0.aspect', kind: 'not-allowed-value' },
    ],
    [
      'a type that is not known',
      withItem({ type: 'essay' }),
      { path: ITEMS, where: '0.type', kind: 'not-allowed-value' },
    ],
    ['a number out of range', withItem({ angoff: 1 }), { path: ITEMS, where: '0.angoff', kind: 'too-long' }],
    ['an id in capitals', withItem({ id: 'Satu' }), { path: ITEMS, where: '0.id', kind: 'wrong-id' }],
    ['a date that is none', withItem({ asOf: '2026-02-31' }), { path: ITEMS, where: '0.asOf', kind: 'wrong-format' }],
    ['an empty text', withItem({ stem: { id: ' ', en: 'x' } }), { path: ITEMS, where: '0.stem.id', kind: 'too-short' }],
    ['a number for a text', withItem({ stem: 3 }), { path: ITEMS, where: '0.stem', kind: 'wrong-type' }],
    ['a file without a place', { 'notes.json': {} }, { path: 'notes.json', where: '', kind: 'unexpected-file' }],
    ['no manifest', { 'pack.json': undefined }, { path: 'pack.json', where: '', kind: 'missing-file' }],
    [
      'an id unlike the file name',
      { 'exams/lain.json': packSource()['exams/cepat.json'] },
      { path: 'exams/lain.json', where: 'id', kind: 'id-not-file-name' },
    ],
  ])('%s', (_name, changes, expected) => {
    expect(errorsOf(changes)).toContainEqual(expected)
  })

  it('a pack of a newer format is told as such, and nothing else is said', () => {
    const newer = { 'pack.json': { formatVersion: 2, anything: true }, 'topics.json': '{' }
    expect(errorsOf(newer)).toEqual([{ path: 'pack.json', where: 'formatVersion', kind: 'made-by-newer-app' }])
  })

  it('JSON nested deeper than sixteen levels is refused without walking down it', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
    expect(errorsOf({ 'topics.json': deep })).toEqual([{ path: 'topics.json', where: '', kind: 'json-too-deep' }])
  })

  it('all faults of all files come at once', () => {
    const found = errorsOf({ ...withItem({ aspect: 'luck', angoff: 0 }), 'topics.json': '[' })
    expect(found.map((problem) => problem.path)).toEqual(['topics.json', ITEMS, ITEMS])
  })
})

describe('what is named must be there', () => {
  it.each([
    ['a topic', withItem({ topic: 'lain' }), `0.topic`],
    ['a reference', withItem({ references: ['lain'] }), '0.references.0'],
    ['a stimulus', withItem({ stimulus: 'lain' }), '0.stimulus'],
    [
      'the picture of a stimulus',
      {
        'stimuli/gambar.json': {
          id: 'gambar',
          artefact: { type: 'image', title: text('Gambar'), file: 'media/lain.svg', alt: text('Isi') },
        },
      },
      'artefact.file',
    ],
    ['an enemy', withItem({ enemies: ['lain'] }), '0.enemies.0'],
    [
      'a module',
      { 'pack.json': { ...(packSource()['pack.json'] as object), modules: ['dasar', 'lain'] } },
      'modules.1',
    ],
    ['a case', withModule({ cases: ['kasus', 'lain'] }), 'cases.1'],
    [
      'an item of a check',
      withModule({ checks: [{ id: 'cek', lesson: 'pertama', items: ['lain'] }] }),
      'checks.0.items.0',
    ],
    ['a service', withModule({ sensitive: { note: text('Isi'), services: ['lain'] } }), 'sensitive.services.0'],
    [
      'a glossary term',
      {
        'modules/dasar/lessons/pertama.id.md': '[x](term:lain)',
        'modules/dasar/lessons/pertama.en.md': '[x](term:lain)',
      },
      '1',
    ],
    ['a dated entry', withItem({ stem: text('Menurut {dated:lain}?') }), '0.stem.id'],
  ])('%s', (_name, changes, where) => {
    expect(errorsOf(changes)).toContainEqual(expect.objectContaining({ where, kind: 'dangling-reference' }))
  })

  it('a lesson in each language of the pack', () => {
    const path = 'modules/dasar/lessons/pertama.en.md'
    expect(errorsOf({ [path]: undefined })).toContainEqual({ path, where: '', kind: 'missing-file' })
  })

  it('a file that nothing names', () => {
    const path = 'modules/dasar/cases/lain.json'
    expect(errorsOf({ [path]: buildCase({ id: 'lain' }) })).toContainEqual({ path, where: '', kind: 'unused-file' })
  })
})

describe('texts', () => {
  it('hold every language of the pack, and no other', () => {
    expect(errorsOf(withItem({ stem: { id: 'Apa?' } }))).toContainEqual({
      path: ITEMS,
      where: '0.stem',
      kind: 'missing-language',
    })
    const others = { fr: 'Quoi ?', to: 'Ko e hā?' } // Tongan: no tag is kept for the name of a field
    for (const other of Object.entries(others)) {
      expect(errorsOf(withItem({ stem: { ...text('Apa?'), ...Object.fromEntries([other]) } }))).toContainEqual({
        path: ITEMS,
        where: '0.stem',
        kind: 'extra-language',
      })
    }
  })

  it.each([
    ['raw HTML', 'Lihat <b>ini</b>?', 'raw-html'],
    ['a web address', 'Lihat https://example.org?', 'inline-link'],
    ['a link', 'Lihat [ini](modules/lain)?', 'inline-link'],
    ['a law by its number', 'Menurut UU 35/2014?', 'law-not-dated'],
    ['a law by its number, in English', 'Under Law No. 35 of 2014?', 'law-not-dated'],
    ['a code by its name', 'Menurut KUHP?', 'law-not-dated'],
    ['a service number', 'Hubungi 08111-129-129?', 'service-not-dated'],
  ])('hold no %s', (_name, stem, kind) => {
    expect(errorsOf(withItem({ stem: text(stem) })).map((problem) => problem.kind)).toContain(kind)
  })

  it('explain the same terms and cite the same references in each language of a lesson', () => {
    const path = 'modules/dasar/lessons/pertama.id.md'
    expect(errorsOf({ [path]: 'Anak memberi persetujuan.' })).toContainEqual({ path, where: '', kind: 'marks-differ' })
  })
})

describe('keys', () => {
  const match = {
    type: 'match',
    targets: [
      { id: 'x', text: text('x') },
      { id: 'y', text: text('y') },
    ],
  }
  it.each([
    ['of a single choice', { key: ['z'] }, '0.key', 'key-not-an-option'],
    ['of an order that leaves one out', { type: 'order', key: ['a', 'b', 'c'] }, '0.key', 'key-incomplete'],
    [
      'of a match to a target that is not there',
      {
        ...match,
        options: options('s', 't'),
        key: [
          ['s', 'x'],
          ['t', 'z'],
        ],
      },
      '0.key',
      'key-not-an-option',
    ],
    [
      'of a match that leaves a source out',
      { ...match, options: options('s', 't'), key: [['s', 'x']] },
      '0.key',
      'key-incomplete',
    ],
    [
      'as weights that leave an option out',
      { type: 'judgement', mode: 'pick', key: undefined, weights: { a: 1, b: 0, c: 0 } },
      '0.weights',
      'weights-incomplete',
    ],
    [
      'as weights with two best',
      { type: 'judgement', mode: 'pick', key: undefined, weights: { a: 1, b: 1, c: 0, d: 0 } },
      '0.weights',
      'weights-tied',
    ],
    [
      'as ratings outside the scale',
      { type: 'judgement', mode: 'rate', scale: { min: 1, max: 4 }, key: { a: 5, b: 1, c: 1, d: 1 } },
      '0.key',
      'scale-exceeded',
    ],
    [
      'that is best and worst at once',
      { type: 'judgement', mode: 'best-worst', key: { best: 'a', worst: 'a' } },
      '0.key',
      'duplicate-id',
    ],
    [
      'with more right answers than may be chosen',
      { type: 'multiple-choice', key: ['a', 'b'], maxChoices: 1 },
      '0',
      'choices-out-of-range',
    ],
  ])('%s', (_name, overrides, where, kind) => {
    expect(errorsOf(withItem(overrides))).toContainEqual({ path: ITEMS, where, kind })
  })
})

describe('advice', () => {
  const adviceOf = (changes: Record<string, unknown>, today = TODAY) =>
    problemsOf(changes, today).filter((problem) => problem.severity === 'advice')
  const many = (make: (index: number) => Record<string, unknown>) => ({
    [ITEMS]: [
      ...Array.from({ length: 12 }, (_, index) => buildItemSource({ id: `butir-${index}`, ...make(index) })),
      buildItemSource({ id: 'cek-satu' }),
    ],
  })
  const rotated = (index: number) => ({ key: [(['a', 'b', 'c', 'd'] as const)[index % 4]] })

  it('says when keys gather at one position: over 12 items of 4 options more than 5', () => {
    expect(adviceOf(many(rotated)).map((problem) => problem.kind)).not.toContain('key-position')
    expect(adviceOf(many(() => ({ key: ['b'] })))).toContainEqual(
      expect.objectContaining({ kind: 'key-position', data: { options: 4, position: 2, count: 12, limit: 5 } }),
    )
  })

  it('says when the key is too often the longest or the shortest option', () => {
    const withKeyText = (words: string) =>
      many((index) => {
        const key = rotated(index).key
        return {
          key,
          options: options('a', 'b', 'c', 'd').map((option) =>
            key.includes(option.id as 'a') ? { ...option, text: text(words) } : option,
          ),
        }
      })
    const kinds = (changes: Record<string, unknown>) =>
      adviceOf(changes)
        .filter((problem) => problem.kind === 'key-length')
        .map((problem) => problem.data.what)
    expect(kinds(withKeyText('Jauh lebih panjang daripada yang lain'))).toEqual(['longest', 'longest'])
    expect(kinds(withKeyText('Ya'))).toEqual(['shortest', 'shortest'])
  })

  it('says when choosing what sounds most like the stem would earn points', () => {
    const echoing = many((index) => {
      const key = rotated(index).key
      return {
        key,
        options: options('a', 'b', 'c', 'd').map((option) => ({
          ...option,
          text: text(key.includes(option.id as 'a') ? 'Dilakukan lebih dulu' : 'Menunggu kabar saja'),
        })),
      }
    })
    expect(adviceOf(echoing).map((problem) => problem.kind)).toContain('key-words')
  })

  it('says when a dated entry is due for review', () => {
    expect(adviceOf({}, '2027-01-02').map((problem) => problem.kind)).toContain('review-overdue')
  })
})

it('a blueprint that its own pack cannot fill is told with what is there, unless it says that its bank still grows', () => {
  const exam = { ...(packSource()['exams/cepat.json'] as object), quotas: [{ where: { aspect: 'values' }, count: 3 }] }
  expect(problemsOf({ 'exams/cepat.json': exam })).toContainEqual(
    expect.objectContaining({ kind: 'blueprint-shortage', where: 'quotas.0', data: { wanted: 3, available: 0 } }),
  )
  const growing = problemsOf({ 'exams/cepat.json': { ...exam, growing: true } })
  expect(growing.map((problem) => problem.kind)).not.toContain('blueprint-shortage')
})
