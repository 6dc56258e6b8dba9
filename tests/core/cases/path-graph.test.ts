import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ending, Scene } from '../../../src/core/cases/case'
import { type Case, caseSchema } from '../../../src/core/cases/case'
import { type DebriefDecision, debrief } from '../../../src/core/cases/debrief'
import { foldRun } from '../../../src/core/cases/fold-run'
import { type PathGraph, type PathNode, pathGraph } from '../../../src/core/cases/path-graph'
import { text } from '../../support/build-item'
import { buildCase, buildChoice, buildEnding, buildScene } from '../../support/build-pack'
import { lines } from '../../support/play-randomly'

const rated = (value: number) => ({ ratings: [{ aspect: 'values', value, reason: text('Sebab') }] })

/** A way round: the worse choice at the beginning leads by two scenes that the better one leaves out. */
const story: Case = caseSchema.parse(
  buildCase({
    start: 'satu',
    flags: [],
    scenes: [
      buildScene('satu', [buildChoice('baik', 'tiga', rated(2)), buildChoice('buruk', 'putar', rated(-1))]),
      buildScene('putar', [buildChoice('baik', 'putar-lagi', rated(2)), buildChoice('buruk', 'putar-lagi', rated(0))]),
      buildScene('putar-lagi', [buildChoice('baik', 'tiga', rated(2)), buildChoice('buruk', 'tiga', rated(0))]),
      buildScene('tiga', [buildChoice('baik', 'empat', rated(2)), buildChoice('buruk', 'empat', rated(0))]),
      buildScene('empat', [buildChoice('baik', 'akhir-satu', rated(2)), buildChoice('buruk', 'akhir-dua', rated(0))]),
    ],
  }),
)

function graphOf(...choices: [scene: string, choice: string][]): PathGraph {
  const run = foldRun(
    story,
    lines(
      ...choices.flatMap(([scene, choice]) => [
        { type: 'chose', scene, choice } as const,
        { type: 'went-on' } as const,
      ]),
    ),
  )
  const result = run.ok ? debrief(story, run.value) : null
  if (result === null) throw new Error('the run comes to its end')
  return pathGraph(result)
}

const told = ({ rank, lane, place, decision }: PathNode) => `${rank} ${lane} ${place.id} ${decision ?? '–'}`

describe('the graph of two ways', () => {
  it('is one line where the learner does all as the expert does', () => {
    const graph = graphOf(['satu', 'baik'], ['tiga', 'baik'], ['empat', 'baik'])
    expect(graph.nodes.map(told)).toEqual(['0 0 satu 0', '1 0 tiga 1', '2 0 empat 2', '3 0 akhir-satu –'])
    expect(new Set(graph.stretches.map(({ who }) => who))).toEqual(new Set(['both']))
  })

  it('goes round on the learner’s side, meets again, and parts to two endings beside each other', () => {
    const graph = graphOf(
      ['satu', 'buruk'],
      ['putar', 'baik'],
      ['putar-lagi', 'baik'],
      ['tiga', 'baik'],
      ['empat', 'buruk'],
    )
    expect(graph.nodes.map(told)).toEqual([
      '0 0 satu 0',
      '1 1 putar 1',
      '2 1 putar-lagi 2',
      '3 0 tiga 3',
      '4 0 empat 4',
      '5 1 akhir-dua –',
      '5 -1 akhir-satu –',
    ])
    const expert = graph.stretches.filter(({ who }) => who === 'expert').map(({ rank, from, to }) => [rank, from, to])
    expect(expert).toEqual([
      [0, 0, -1],
      [1, -1, -1],
      [2, -1, 0],
      [4, 0, -1],
    ])
  })

  it('parts and meets again at once where another choice leads to the same scene', () => {
    const { stretches } = graphOf(['satu', 'baik'], ['tiga', 'buruk'], ['empat', 'baik'])
    expect(stretches.filter(({ bows }) => bows).map(({ who, rank }) => [who, rank])).toEqual([
      ['yours', 1],
      ['expert', 1],
    ])
  })
})

const scene = (id: string) => ({ ...buildScene(id, []), id }) as unknown as Scene // only its id matters here
const ending = (id: string) => buildEnding(id) as unknown as Ending
const ways = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { minLength: 1, maxLength: 14 })

describe('the graph of any two ways', () => {
  it('has every decision and every step, none over another, and both lines go through theirs in order', () => {
    fc.assert(
      fc.property(
        ways,
        ways,
        fc.constantFrom('x', 'y'),
        fc.constantFrom('x', 'y', null),
        (own, better, mine, theirs) => {
          const decisions = own.map(
            (id, index) => ({ index, scene: scene(id), isSame: index % 2 === 0 }) as DebriefDecision,
          )
          const expert = {
            steps: better.map((id) => ({ scene: scene(id), choice: {} as never })),
            ending: theirs === null ? null : ending(theirs),
          }
          const { nodes, stretches, ranks } = pathGraph({ decisions, ending: ending(mine), expert })
          // Nothing stands over anything else, and a shared scene has its rank to itself.
          const spots = nodes.map(({ rank, lane }) => `${rank} ${lane}`)
          expect(new Set(spots).size).toBe(spots.length)
          for (const node of nodes.filter(({ lane }) => lane === 0)) {
            expect(nodes.filter(({ rank }) => rank === node.rank)).toHaveLength(1)
          }
          expect(nodes.every(({ rank }) => rank >= 0 && rank < ranks)).toBe(true)
          // Each way is there, in its order.
          const along = (side: number) =>
            nodes.filter(({ lane }) => lane === 0 || lane === side).map(({ place }) => place.id)
          expect(along(1)).toEqual([...own, mine])
          expect(along(-1)).toEqual([...better, ...(theirs === null ? [] : [theirs])])
          expect(nodes.flatMap(({ decision }) => (decision === null ? [] : [decision]))).toEqual(
            own.map((_, index) => index),
          )
          // Each line is without a break, from the first node to the last.
          for (const who of ['yours', 'expert'] as const) {
            const line = stretches.filter((stretch) => stretch.who === who || stretch.who === 'both')
            const sorted = [...line].sort((a, b) => a.rank - b.rank)
            expect(
              sorted.slice(1).every((stretch, index) => {
                const before = sorted[index]
                return before?.rank === stretch.rank - 1 && before.to === stretch.from
              }),
            ).toBe(true)
          }
        },
      ),
    )
  })
})
