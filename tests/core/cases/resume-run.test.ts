import { describe, expect, it } from 'vitest'
import { type Case, caseSchema } from '../../../src/core/cases/case'
import { type Resumed, resumeRun, versionOf } from '../../../src/core/cases/resume-run'
import { text } from '../../support/build-item'
import { buildCase, buildChoice, buildEnding, buildScene } from '../../support/build-pack'
import { lines } from '../../support/play-randomly'

type Json = Record<string, unknown>

/** Three scenes in a row, two choices each; the second choice of the last one leads to the other ending. */
const SCENES = {
  satu: [buildChoice('a', 'dua'), buildChoice('b', 'dua')],
  dua: [buildChoice('c', 'tiga'), buildChoice('d', 'tiga')],
  tiga: [buildChoice('e', 'baik'), buildChoice('f', 'buruk')],
} as const

function storyOf(scenes: readonly Json[], overrides: Json = {}): Case {
  const endings = [buildEnding('baik'), buildEnding('buruk')]
  return caseSchema.parse(buildCase({ flags: [], start: 'satu', scenes, endings, ...overrides }))
}
const scenesOf = (changes: Partial<Record<keyof typeof SCENES, readonly Json[]>> = {}) =>
  Object.entries({ ...SCENES, ...changes }).map(([id, choices]) => buildScene(id, choices))

const BEFORE = storyOf(scenesOf())
const ON = { type: 'went-on' } as const
const chose = (scene: string, choice: string) => ({ type: 'chose', scene, choice }) as const

/** A run in progress: before the first choice, at its consequence, in the second scene, at its consequence, in the last. */
const POINTS = {
  'at the start': [],
  'at the first consequence': [chose('satu', 'a')],
  'in the second scene': [chose('satu', 'a'), ON],
  'at the second consequence': [chose('satu', 'a'), ON, chose('dua', 'c')],
  'in the last scene': [chose('satu', 'a'), ON, chose('dua', 'c'), ON],
  'at the end': [chose('satu', 'a'), ON, chose('dua', 'c'), ON, chose('tiga', 'e'), ON],
} as const
type Point = keyof typeof POINTS

/** Each change to a case, and what is told at each point; a point that is not named goes on as it stood. */
const MATRIX: readonly {
  readonly change: string
  readonly story: Case
  readonly parts: Partial<Record<Point, string>>
}[] = [
  {
    change: 'a choice added',
    story: storyOf(scenesOf({ satu: [...SCENES.satu, buildChoice('baru', 'dua')] })),
    parts: {},
  },
  {
    change: 'the chosen choice removed',
    story: storyOf(scenesOf({ satu: [buildChoice('b', 'dua'), buildChoice('baru', 'dua')] })),
    parts: {
      'at the first consequence': 'choice a, 0 stand',
      'in the second scene': 'choice a, 0 stand',
      'at the second consequence': 'choice a, 0 stand',
      'in the last scene': 'choice a, 0 stand',
    },
  },
  {
    change: 'another choice removed',
    story: storyOf(scenesOf({ satu: [buildChoice('a', 'dua'), buildChoice('baru', 'dua')] })),
    parts: {},
  },
  {
    change: 'choices reordered',
    story: storyOf(scenesOf({ satu: [...SCENES.satu].reverse(), dua: [...SCENES.dua].reverse() })),
    parts: {},
  },
  {
    change: 'a choice reworded',
    story: storyOf(scenesOf({ satu: [buildChoice('a', 'dua', { text: text('Kata lain') }), buildChoice('b', 'dua')] })),
    parts: {},
  },
  {
    change: 'a choice led elsewhere',
    story: storyOf(scenesOf({ satu: [buildChoice('a', 'tiga'), buildChoice('b', 'dua')] })),
    parts: {
      'in the second scene': 'leads-elsewhere dua, 1 stand',
      'at the second consequence': 'scene dua, 1 stand',
      'in the last scene': 'scene dua, 1 stand',
    },
  },
  {
    change: 'a scene added at the end',
    story: storyOf([
      ...scenesOf({ tiga: [buildChoice('e', 'empat'), buildChoice('f', 'buruk')] }),
      buildScene('empat', [buildChoice('g', 'baik'), buildChoice('h', 'baik')]),
    ]),
    parts: {},
  },
  {
    change: 'a scene put in between',
    story: storyOf([
      ...scenesOf({ satu: [buildChoice('a', 'sela'), buildChoice('b', 'sela')] }),
      buildScene('sela', [buildChoice('g', 'dua'), buildChoice('h', 'dua')]),
    ]),
    parts: {
      'in the second scene': 'leads-elsewhere dua, 1 stand',
      'at the second consequence': 'scene dua, 1 stand',
      'in the last scene': 'scene dua, 1 stand',
    },
  },
  {
    change: 'a scene removed',
    story: storyOf([
      buildScene('satu', [buildChoice('a', 'tiga'), buildChoice('b', 'tiga')]),
      buildScene('tiga', SCENES.tiga),
    ]),
    parts: {
      'in the second scene': 'leads-elsewhere dua, 1 stand',
      'at the second consequence': 'scene dua, 1 stand',
      'in the last scene': 'scene dua, 1 stand',
    },
  },
  { change: 'scenes reordered in the file', story: storyOf([...scenesOf()].reverse()), parts: {} },
  {
    change: 'scenes met in another order',
    story: storyOf([
      buildScene('satu', [buildChoice('a', 'tiga'), buildChoice('b', 'tiga')]),
      buildScene('tiga', [buildChoice('e', 'dua'), buildChoice('f', 'dua')]),
      buildScene('dua', [buildChoice('c', 'baik'), buildChoice('d', 'buruk')]),
    ]),
    parts: {
      'in the second scene': 'leads-elsewhere dua, 1 stand',
      'at the second consequence': 'scene dua, 1 stand',
      'in the last scene': 'scene dua, 1 stand',
    },
  },
  {
    change: 'a scene reworded',
    story: storyOf([buildScene('satu', SCENES.satu, { body: text('Kata lain') }), ...scenesOf().slice(1)]),
    parts: {},
  },
]

function told(resumed: Resumed): string {
  if (resumed.kind !== 'parted') return resumed.kind
  const { parting, decisions } = resumed
  const what = parting.kind === 'gone' ? `${parting.what} ${parting.id}` : `${parting.kind} ${parting.scene}`
  return `${what}, ${decisions} stand`
}

const run = { hash: 'before', mode: 'study' as const }

describe('a run whose case is updated while it is played', () => {
  for (const { change, story, parts } of MATRIX) {
    for (const [point, whats] of Object.entries(POINTS) as [Point, (typeof POINTS)[Point]][]) {
      it(`with ${change}, ${point}: ${parts[point] ?? 'goes on as it stood'}`, () => {
        const resumed = resumeRun({ run, events: lines(...whats) }, BEFORE, { hash: 'after', story })
        expect(told(resumed)).toBe(parts[point] ?? (point === 'at the end' ? 'finished' : 'updated'))
        // Never another branch without a word: what goes on stands where it stood.
        if (resumed.kind === 'updated' || resumed.kind === 'finished') {
          const stood = resumeRun({ run, events: lines(...whats) }, BEFORE, { hash: 'before', story: BEFORE })
          if (!('state' in stood)) throw new Error('it stood somewhere')
          const { place } = stood.state
          expect(resumed.state.place).toMatchObject(
            place.kind === 'ending' ? { ending: { id: place.ending.id } } : { scene: { id: place.scene.id } },
          )
        }
      })
    }
  }

  it('can be finished on the version that it has, once that is written down', () => {
    const gone = storyOf(scenesOf({ satu: [buildChoice('b', 'dua'), buildChoice('baru', 'dua')] }))
    const events = lines(...POINTS['in the second scene'], { type: 'kept-version' })
    const resumed = resumeRun({ run, events }, BEFORE, { hash: 'after', story: gone })
    expect(resumed).toMatchObject({ kind: 'kept', state: { place: { scene: { id: 'dua' } } } })
  })

  it('goes on after the last decision that still stands, by the lines that say so', () => {
    const gone = storyOf(scenesOf({ dua: [buildChoice('d', 'tiga'), buildChoice('baru', 'tiga')] }))
    const parted = resumeRun({ run, events: lines(...POINTS['in the last scene']) }, BEFORE, {
      hash: 'after',
      story: gone,
    })
    expect(parted).toMatchObject({ kind: 'parted', decisions: 1, isRewound: true })
    const events = lines(...POINTS['in the last scene'], { type: 'updated', hash: 'after' }, { type: 'rewound', to: 1 })
    expect(versionOf({ run, events })).toEqual({ hash: 'after', isKept: false })
    expect(resumeRun({ run, events }, gone, { hash: 'after', story: gone })).toMatchObject({
      kind: 'same',
      state: { place: { scene: { id: 'dua' } } },
    })
  })

  it('from before versions were kept goes on where the case still knows all of it, and offers no old version else', () => {
    const events = lines(...POINTS['in the second scene'])
    expect(resumeRun({ run, events }, null, { hash: 'after', story: BEFORE }).kind).toBe('updated')
    const gone = storyOf(scenesOf({ satu: [buildChoice('b', 'dua'), buildChoice('baru', 'dua')] }))
    expect(resumeRun({ run, events }, null, { hash: 'after', story: gone })).toMatchObject({
      kind: 'parted',
      played: null,
    })
  })

  it('says that a log which no play wrote is broken', () => {
    const resumed = resumeRun({ run, events: lines(ON) }, BEFORE, { hash: 'before', story: BEFORE })
    expect(resumed).toEqual({ kind: 'broken', error: { kind: 'broken-log', seq: 0 } })
  })
})
