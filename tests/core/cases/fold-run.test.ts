import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseSchema } from '../../../src/core/cases/case'
import { foldRun, type RunState } from '../../../src/core/cases/fold-run'
import { personStates } from '../../../src/core/cases/person-states'
import { decisionsAside } from '../../../src/core/cases/standing-lines'
import { text } from '../../support/build-item'
import { buildCase, buildChoice, buildScene } from '../../support/build-pack'
import { lines, playRandomly } from '../../support/play-randomly'

const story = caseSchema.parse(buildCase())
const PROMISE = { type: 'chose', scene: 'awal', choice: 'janji' } as const
const ON = { type: 'went-on' } as const
const ONE = { type: 'chose', scene: 'lanjut', choice: 'satu' } as const

function summary(state: RunState) {
  const { place } = state
  return {
    at: place.kind === 'ending' ? place.ending.id : place.scene.id,
    kind: place.kind,
    flags: [...state.world.flags],
    path: state.decisions.map(({ scene, choice }) => `${scene.id}/${choice.id}`),
  }
}

function folded(...whats: Parameters<typeof lines>) {
  const result = foldRun(story, lines(...whats))
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return summary(result.value)
}

describe('a run folded from its log', () => {
  it('begins at the first scene with no flag set', () => {
    expect(folded()).toEqual({ at: 'awal', kind: 'scene', flags: [], path: [] })
  })

  it('stays with the consequence until the learner goes on', () => {
    expect(folded(PROMISE)).toEqual({ at: 'awal', kind: 'consequence', flags: ['berjanji'], path: ['awal/janji'] })
    expect(folded(PROMISE, ON)).toEqual({ at: 'lanjut', kind: 'scene', flags: ['berjanji'], path: ['awal/janji'] })
  })

  it('lets an early promise decide the ending', () => {
    expect(folded(PROMISE, ON, ONE, ON).at).toBe('akhir-dua')
    expect(folded({ type: 'chose', scene: 'awal', choice: 'jujur' }, ON, ONE, ON).at).toBe('akhir-satu')
  })

  it('takes back the flags of what was decided since, when the learner chooses again', () => {
    expect(folded(PROMISE, ON, ONE, { type: 'rewound', to: 0 })).toEqual({
      at: 'awal',
      kind: 'scene',
      flags: [],
      path: [],
    })
    expect(folded(PROMISE, { type: 'rewound', to: 0 }, { type: 'chose', scene: 'awal', choice: 'jujur' }).path).toEqual(
      ['awal/jujur'],
    )
  })

  it('brings back what going back set aside, until something is chosen anew', () => {
    const whole = [PROMISE, ON, ONE] as const
    const before = folded(...whole)
    const back = [...whole, { type: 'rewound', to: 1 }, { type: 'rewound', to: 0 }] as const
    expect(decisionsAside(lines(...whole), 'study')).toBe(0)
    expect(decisionsAside(lines(...back), 'study')).toBe(2)
    expect(folded(...back, { type: 'restored' })).toEqual(before)
    expect(folded(...back, { type: 'restored' }, ON).at).toBe('akhir-dua')
    const other = [...back, { type: 'chose', scene: 'awal', choice: 'jujur' }] as const
    expect(decisionsAside(lines(...other), 'study')).toBe(0)
    expect(foldRun(story, lines(...other, { type: 'restored' }))).toEqual({
      ok: false,
      error: { kind: 'broken-log', seq: 6 },
    })
  })

  it('folds every beginning of a log, and the same log to the same state', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1000 }), { maxLength: 40 }), (draws) => {
        const log = playRandomly(story, draws)
        for (let end = 0; end <= log.length; end += 1) expect(foldRun(story, log.slice(0, end)).ok).toBe(true)
        expect(foldRun(story, log)).toEqual(foldRun(structuredClone(story), structuredClone(log)))
      }),
    )
  })
})

const without = (scenes: unknown[]) => caseSchema.parse(buildCase({ scenes }))

describe('a case that has changed since', () => {
  it('says which choice is gone instead of taking another', () => {
    const changed = without([
      buildScene('awal', [buildChoice('jujur', 'lanjut'), buildChoice('lain', 'lanjut')]),
      buildScene('lanjut', [buildChoice('satu', 'akhir-satu'), buildChoice('dua', 'akhir-dua')]),
    ])
    expect(foldRun(changed, lines(PROMISE, ON))).toEqual({
      ok: false,
      error: { kind: 'gone', what: 'choice', id: 'janji', scene: 'awal', seq: 0 },
    })
  })

  it('says which scene is gone, or is reached by another way now', () => {
    const renamed = without([
      buildScene('awal', [buildChoice('janji', 'baru'), buildChoice('jujur', 'baru')]),
      buildScene('baru', [buildChoice('satu', 'akhir-satu'), buildChoice('dua', 'akhir-dua')]),
    ])
    const gone = { ok: false, error: { kind: 'gone', what: 'scene', id: 'lanjut', scene: 'lanjut', seq: 2 } }
    expect(foldRun(renamed, lines(PROMISE, ON, ONE))).toEqual(gone)
    const moved = without([
      buildScene('awal', [buildChoice('janji', 'baru'), buildChoice('jujur', 'lanjut')]),
      buildScene('baru', [buildChoice('satu', 'lanjut'), buildChoice('dua', 'akhir-dua')]),
      buildScene('lanjut', [buildChoice('satu', 'akhir-satu'), buildChoice('dua', 'akhir-dua')]),
    ])
    expect(foldRun(moved, lines(PROMISE, ON, ONE))).toEqual(gone)
  })

  it('does not offer what its condition no longer allows', () => {
    const closed = without([
      buildScene('awal', [buildChoice('janji', 'lanjut', { if: { berjanji: true } }), buildChoice('jujur', 'lanjut')]),
      buildScene('lanjut', [buildChoice('satu', 'akhir-satu'), buildChoice('dua', 'akhir-dua')]),
    ])
    expect(foldRun(closed, lines(PROMISE))).toMatchObject({ ok: false, error: { kind: 'gone', what: 'choice' } })
  })

  it('tells a log that no play could have written', () => {
    expect(foldRun(story, lines(ON))).toEqual({ ok: false, error: { kind: 'broken-log', seq: 0 } })
    expect(foldRun(story, lines(PROMISE, ONE))).toEqual({ ok: false, error: { kind: 'broken-log', seq: 1 } })
    expect(foldRun(story, lines({ type: 'rewound', to: 3 }))).toMatchObject({
      ok: false,
      error: { kind: 'broken-log' },
    })
  })
})

describe('an assessed run', () => {
  it('goes one way: a log that goes back was not written by it', () => {
    const back = lines(PROMISE, { type: 'rewound', to: 0 })
    expect(foldRun(story, back, 'assessed')).toEqual({ ok: false, error: { kind: 'broken-log', seq: 1 } })
    expect(foldRun(story, back, 'study').ok).toBe(true)
  })

  it('comes to the same state as a study run of the same lines', () => {
    const log = lines(PROMISE, ON, ONE, ON)
    expect(foldRun(story, log, 'assessed')).toEqual(foldRun(story, log, 'study'))
  })
})

describe('what was taken back', () => {
  it('may vanish from the case without breaking the run', () => {
    const changed = without([
      buildScene('awal', [buildChoice('jujur', 'lanjut'), buildChoice('lain', 'lanjut')]),
      buildScene('lanjut', [buildChoice('satu', 'akhir-satu'), buildChoice('dua', 'akhir-dua')]),
    ])
    const log = lines(PROMISE, ON, { type: 'rewound', to: 0 }, { type: 'chose', scene: 'awal', choice: 'jujur' })
    expect(foldRun(changed, log).ok).toBe(true)
  })
})

describe('the person', () => {
  it('is as the last change left them, and what just changed is marked', () => {
    const changed = (value: string) =>
      buildChoice('a', 'lanjut', {
        consequence: { body: text('Akibat'), changes: [{ state: 'tempat', value: text(value) }] },
      })
    const moving = caseSchema.parse(
      buildCase({
        scenes: [
          buildScene('awal', [changed('Di sekolah'), buildChoice('b', 'lanjut')]),
          buildScene('lanjut', [buildChoice('satu', 'akhir-satu'), buildChoice('dua', 'akhir-dua')]),
        ],
      }),
    )
    const states = (...whats: Parameters<typeof lines>) => {
      const run = foldRun(moving, lines(...whats))
      return run.ok
        ? personStates(moving, run.value.decisions).map(({ value, isChanged }) => [value.id, isChanged])
        : null
    }
    const choose = { type: 'chose', scene: 'awal', choice: 'a' } as const
    expect(states()).toEqual([['Di rumah', false]])
    expect(states(choose, ON)).toEqual([['Di sekolah', true]])
    expect(states(choose, ON, { type: 'chose', scene: 'lanjut', choice: 'dua' })).toEqual([['Di sekolah', false]])
    expect(states(choose, ON, { type: 'rewound', to: 0 })).toEqual([['Di rumah', false]])
  })
})
