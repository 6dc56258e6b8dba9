import { describe, expect, it } from 'vitest'
import { caseSchema } from '../../../src/core/cases/case'
import { resultOf, scoreTask, taskVerdicts } from '../../../src/core/cases/score-task'
import { type Task, taskResponseSchema, taskSchema } from '../../../src/core/cases/task'
import type { Response } from '../../../src/core/items/response'
import { text } from '../../support/build-item'
import { buildCase, buildChoice, buildScene } from '../../support/build-pack'

const why = { reason: text('Sebab') }
const MARK = taskSchema.parse({
  kind: 'mark',
  parts: {
    ancam: { isSign: true, ...why },
    foto: { isSign: true, ...why },
    sapa: { isSign: false, ...why },
    tanya: { isSign: false, ...why },
  },
})
const FILL = taskSchema.parse({
  kind: 'fill',
  fields: { tujuan: { accepted: ['rujukan', 'referral'], ...why }, lama: { accepted: ['tiga-bulan'], ...why } },
})
const ORDER = taskSchema.parse({
  kind: 'order',
  steps: ['aman', 'dengar', 'rujuk', 'catat'].map((id) => ({ id, text: text(id), ...why })),
})
const TIES = taskSchema.parse({
  kind: 'ties',
  ties: { adik: { tie: 'strong', ...why }, desa: { tie: 'tenuous', ...why }, bank: { tie: 'stressful', ...why } },
})
const SUMS = taskSchema.parse({
  kind: 'sums',
  cells: { 'iklan.0': { value: 3_200_000, ...why }, 'total.1': { value: 9_600_000, tolerance: 1000, ...why } },
})
const PLACE = taskSchema.parse({
  kind: 'place',
  places: { bocor: { cell: 'low-high', ...why }, telat: { cell: 'medium-low', ...why } },
})

/** Each worked out by hand from the formulas of the item types. */
const OUTCOMES: readonly [string, Task, Response | null, number][] = [
  ['nothing given', MARK, null, 0],
  ['every sign and nothing else', MARK, ['ancam', 'foto'], 1],
  ['one sign of two', MARK, ['ancam'], 0.5],
  ['both signs, one of two that are none', MARK, ['ancam', 'foto', 'sapa'], 0.5],
  ['everything marked', MARK, ['ancam', 'foto', 'sapa', 'tanya'], 0],
  ['only what is no sign', MARK, ['sapa'], 0],
  ['both fields, one in the other language and in capitals', FILL, { tujuan: ' Referral ', lama: 'tiga-bulan' }, 1],
  ['one field of two', FILL, { tujuan: 'rujukan' }, 0.5],
  ['the steps in order', ORDER, ['aman', 'dengar', 'rujuk', 'catat'], 1],
  ['one neighbour of three kept', ORDER, ['rujuk', 'catat', 'dengar', 'aman'], 1 / 3],
  ['steps left out', ORDER, ['aman', 'dengar'], 0],
  [
    'two ties of three',
    TIES,
    [
      ['adik', 'strong'],
      ['desa', 'tenuous'],
      ['bank', 'strong'],
    ],
    2 / 3,
  ],
  [
    'a system given two ties',
    TIES,
    [
      ['adik', 'strong'],
      ['adik', 'tenuous'],
    ],
    0,
  ],
  ['both sums, one within its tolerance', SUMS, { 'iklan.0': 3_200_000, 'total.1': 9_601_000 }, 1],
  ['one sum just off', SUMS, { 'iklan.0': 3_200_001, 'total.1': 9_600_000 }, 0.5],
  [
    'one risk of two in its cell',
    PLACE,
    [
      ['bocor', 'low-high'],
      ['telat', 'low-medium'],
    ],
    0.5,
  ],
]

describe('the outcome of a task', () => {
  for (const [name, task, response, outcome] of OUTCOMES) {
    it(`${task.kind}: ${name}`, () => {
      expect(scoreTask(task, response)).toBeCloseTo(outcome, 12)
      if (response !== null) expect(taskResponseSchema.parse(response)).toEqual(response)
    })
  }
})

describe('what a task comes to', () => {
  const results = [
    buildChoice('tepat', 'akhir-satu', { atLeast: 1, if: { berjanji: false } }),
    buildChoice('sebagian', 'akhir-satu', { atLeast: 1 / 3 }),
    buildChoice('kosong', 'akhir-dua', { atLeast: 0 }),
  ]
  const scenes = [buildScene('awal', results, { task: ORDER })]
  const [scene] = caseSchema.parse(buildCase({ scenes })).scenes
  if (scene === undefined) throw new Error('the scene is there')
  const free = { flags: new Set<string>(), counters: {} }
  const come = (response: Response | null, world = free) => resultOf(scene, world, response)?.id

  it('is the first choice whose bound it reaches', () => {
    expect(come(['aman', 'dengar', 'rujuk', 'catat'])).toBe('tepat')
    expect(come(['rujuk', 'catat', 'dengar', 'aman'])).toBe('sebagian')
    expect(come(null)).toBe('kosong')
  })

  it('passes over a choice that is not on offer', () => {
    const promised = { flags: new Set(['berjanji']), counters: {} }
    expect(come(['aman', 'dengar', 'rujuk', 'catat'], promised)).toBe('sebagian')
  })
})

describe('what is said of each part', () => {
  const kinds = (task: Task, response: Response | null) =>
    Object.fromEntries(Object.entries(taskVerdicts(task, response)).map(([id, { kind }]) => [id, kind]))

  it('tells signs that were seen and missed, and what was marked for nothing; the rest is left in peace', () => {
    expect(kinds(MARK, ['ancam', 'sapa'])).toEqual({ ancam: 'right', foto: 'missed', sapa: 'wrong' })
  })

  it('tells blank from wrong', () => {
    expect(kinds(FILL, { tujuan: 'entah', lama: ' ' })).toEqual({ tujuan: 'wrong', lama: 'missed' })
    expect(kinds(TIES, [['adik', 'strong']])).toEqual({ adik: 'right', desa: 'missed', bank: 'missed' })
    expect(kinds(SUMS, { 'iklan.0': 1 })).toEqual({ 'iklan.0': 'wrong', 'total.1': 'missed' })
    expect(kinds(PLACE, [['telat', 'medium-low']])).toEqual({ bocor: 'missed', telat: 'right' })
  })

  it('tells which steps stand in their place', () => {
    const given = ['aman', 'rujuk', 'dengar', 'catat']
    expect(kinds(ORDER, given)).toEqual({ aman: 'right', dengar: 'wrong', rujuk: 'wrong', catat: 'right' })
    expect(taskVerdicts(ORDER, given).aman?.reason).toEqual(text('Sebab'))
  })
})
