import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Case, caseSchema } from '../../../src/core/cases/case'
import { debrief, groupDecisions } from '../../../src/core/cases/debrief'
import { bestChoice, expertPath } from '../../../src/core/cases/expert-path'
import { foldRun } from '../../../src/core/cases/fold-run'
import { findScene } from '../../../src/core/cases/play-case'
import { text } from '../../support/build-item'
import { buildCase, buildChoice, buildScene } from '../../support/build-pack'
import { lines, playRandomly } from '../../support/play-randomly'

const rated = (...values: [string, number][]) => ({
  ratings: values.map(([aspect, value]) => ({ aspect, value, reason: text('Sebab') })),
})

const story: Case = caseSchema.parse(
  buildCase({
    scenes: [
      buildScene('awal', [
        buildChoice('janji', 'lanjut', { flags: { berjanji: true }, ...rated(['values', -1], ['skills', 1]) }),
        buildChoice('jujur', 'lanjut', rated(['values', 2], ['skills', 2])),
      ]),
      buildScene('lanjut', [
        buildChoice('satu', 'akhir-satu', rated(['values', 1])),
        buildChoice('dua', 'akhir-dua', rated(['values', 1])),
        buildChoice('tiga', 'akhir-dua', { if: { berjanji: true }, ...rated(['values', 2]) }),
      ]),
    ],
  }),
)

const ON = { type: 'went-on' } as const
const chose = (scene: string, choice: string) => ({ type: 'chose', scene, choice }) as const

function debriefOf(...whats: Parameters<typeof lines>) {
  const run = foldRun(story, lines(...whats))
  return run.ok ? debrief(story, run.value) : null
}

describe('the better path', () => {
  it('takes the best-rated choice that is on offer', () => {
    const scene = findScene(story, 'lanjut')
    if (scene === undefined) throw new Error('the scene is there')
    expect(bestChoice(scene, { flags: new Set(), counters: {} })?.id).toBe('satu')
    expect(bestChoice(scene, { flags: new Set(['berjanji']), counters: {} })?.id).toBe('tiga')
  })

  it('plays the whole case to an ending', () => {
    const path = expertPath(story)
    expect(path.steps.map(({ choice }) => choice.id)).toEqual(['jujur', 'satu'])
    expect(path.ending?.id).toBe('akhir-satu')
  })

  it('goes on from the middle, where a learner stands', () => {
    const path = expertPath(story, { scene: 'lanjut', world: { flags: new Set(['berjanji']), counters: {} } })
    expect(path.steps.map(({ choice }) => choice.id)).toEqual(['tiga'])
  })

  it('leaves a circle that the best ratings would go round in', () => {
    const circle = caseSchema.parse(
      buildCase({
        scenes: [
          buildScene('awal', [buildChoice('putar', 'awal', rated(['values', 2])), buildChoice('keluar', 'akhir-satu')]),
        ],
      }),
    )
    expect(expertPath(circle).steps.map(({ choice }) => choice.id)).toEqual(['putar', 'keluar'])
  })
})

describe('the debrief of a finished run', () => {
  it('is not there before the ending', () => {
    expect(debriefOf(chose('awal', 'janji'))).toBeNull()
  })

  it('sets each decision beside the better one, and sums up what was within reach', () => {
    const result = debriefOf(chose('awal', 'janji'), ON, chose('lanjut', 'dua'), ON)
    expect(result?.decisions.map(({ yours, better, isSame }) => [yours.id, better.id, isSame])).toEqual([
      ['janji', 'jujur', false],
      ['dua', 'tiga', false],
    ])
    // Values: 0 of 3 at the first scene, 0 of 1 at the second; skills: 0 of 1.
    expect(result?.totals).toEqual([
      { aspect: 'skills', gained: 0, achievable: 1, decisions: 1 },
      { aspect: 'values', gained: 0, achievable: 4, decisions: 2 },
    ])
    expect(result?.ending.id).toBe('akhir-dua')
    expect(result?.expert.ending?.id).toBe('akhir-satu')
  })

  it('counts an equally good choice as the same', () => {
    const result = debriefOf(chose('awal', 'jujur'), ON, chose('lanjut', 'dua'), ON)
    expect(result?.decisions.map(({ isSame, better }) => [isSame, better.id])).toEqual([
      [true, 'jujur'],
      [true, 'dua'],
    ])
    expect(groupDecisions(result?.decisions ?? [])).toHaveLength(1)
    expect(result?.totals).toEqual([
      { aspect: 'skills', gained: 1, achievable: 1, decisions: 1 },
      { aspect: 'values', gained: 3, achievable: 3, decisions: 1 },
    ])
  })

  it('gives no more than was achievable, and all of it to whoever follows the expert', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1000 }), { minLength: 4, maxLength: 30 }), (draws) => {
        const run = foldRun(story, playRandomly(story, draws))
        const result = run.ok ? debrief(story, run.value) : null
        for (const { gained, achievable } of result?.totals ?? []) {
          expect(gained).toBeGreaterThanOrEqual(0)
          expect(gained).toBeLessThanOrEqual(achievable)
        }
      }),
    )
    const expert = expertPath(story).steps.flatMap(({ scene, choice }) => [chose(scene.id, choice.id), ON])
    for (const { gained, achievable } of debriefOf(...expert)?.totals ?? []) expect(gained).toBe(achievable)
  })
})
