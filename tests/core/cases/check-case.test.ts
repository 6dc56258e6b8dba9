import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseSchema } from '../../../src/core/cases/case'
import { checkCase } from '../../../src/core/cases/check-case'
import { type World, worldKey } from '../../../src/core/cases/condition'
import { choicesOf, findScene, targetOf, worldAfter, worldAtStart } from '../../../src/core/cases/play-case'
import { buildCase, buildChoice, buildEnding, buildScene } from '../../support/build-pack'

function errorsOf(overrides: Record<string, unknown>) {
  return checkCase('kasus.json', caseSchema.parse(buildCase(overrides)))
    .filter((problem) => problem.severity === 'error')
    .map(({ kind, where }) => `${kind} ${where}`)
}

const endings = [buildEnding('akhir')]
const both = (next: unknown) => [buildChoice('satu', next), buildChoice('dua', next)]

describe('the graph of a case', () => {
  it('is sound when everything can be reached and left', () => {
    expect(errorsOf({})).toEqual([])
  })

  it('has no scene or ending that play cannot reach', () => {
    const scenes = [buildScene('awal', both('akhir')), buildScene('sunyi', both('akhir'))]
    expect(errorsOf({ scenes, endings: [...endings, buildEnding('jauh')], flags: [] })).toEqual([
      'unreachable-scene scenes.1',
      'unreachable-ending endings.1',
    ])
  })

  it('has no choice that no state of the flags offers', () => {
    const scenes = [
      buildScene('awal', [...both('akhir'), buildChoice('mustahil', 'akhir', { if: { berjanji: true } })]),
    ]
    expect(errorsOf({ scenes, endings })).toEqual(['unreachable-choice scenes.0.choices.2'])
  })

  it('has no dead end, not even under one state of the flags only', () => {
    const scenes = [
      buildScene('awal', [
        buildChoice('janji', 'lanjut', { flags: { berjanji: true } }),
        buildChoice('jujur', 'lanjut'),
      ]),
      buildScene('lanjut', [
        buildChoice('satu', 'akhir', { if: { berjanji: true } }),
        buildChoice('dua', 'akhir', { if: { berjanji: true } }),
      ]),
    ]
    expect(errorsOf({ scenes, endings })).toEqual(['dead-end scenes.1'])
  })

  it('has no loop without a way out, not even one that a flag closes', () => {
    const scenes = [
      buildScene('awal', [buildChoice('janji', 'putar', { flags: { berjanji: true } }), buildChoice('jujur', 'akhir')]),
      buildScene('putar', [
        buildChoice('satu', 'putar'),
        buildChoice('dua', [{ target: 'putar', if: { berjanji: true } }, { target: 'akhir' }]),
      ]),
    ]
    expect(errorsOf({ scenes, endings })).toEqual(['loop-without-exit scenes.1'])
  })

  it('names no target and no flag that is not there, and its last alternative has no condition', () => {
    const scenes = [
      buildScene('awal', [
        buildChoice('satu', 'tiada', { flags: { asing: true } }),
        buildChoice('dua', [
          { target: 'akhir', if: { berjanji: true } },
          { target: 'akhir', if: { berjanji: false } },
        ]),
      ]),
    ]
    expect(errorsOf({ scenes, endings })).toEqual([
      'unknown-target scenes.0.choices.0.next',
      'last-next-conditional scenes.0.choices.1.next',
      'unknown-flag scenes.0.choices.0.flags',
    ])
  })
})

describe('any case that passes the check', () => {
  const SCENES = 5
  const target = fc.integer({ min: 0, max: SCENES }).map((n) => (n === SCENES ? 'akhir' : `s${n}`))
  const condition = fc.option(fc.dictionary(fc.constantFrom('f', 'g'), fc.boolean(), { maxKeys: 2 }), {
    nil: undefined,
  })
  const choice = fc.record({
    next: target,
    if: condition,
    flags: fc.dictionary(fc.constantFrom('f', 'g'), fc.boolean()),
  })
  const anyCase = fc
    .array(fc.array(choice, { minLength: 2, maxLength: 3 }), { minLength: SCENES, maxLength: SCENES })
    .map((scenes) =>
      caseSchema.parse(
        buildCase({
          flags: ['f', 'g'],
          start: 's0',
          endings,
          scenes: scenes.map((choices, s) =>
            buildScene(`s${s}`, [
              buildChoice('on', s + 1 === SCENES ? 'akhir' : `s${s + 1}`), // most cases are then sound: the property is really tried
              ...choices.map((made, c) =>
                buildChoice(`c${c}`, made.next, {
                  flags: made.flags,
                  ...(made.if === undefined ? {} : { if: made.if }),
                }),
              ),
            ]),
          ),
        }),
      ),
    )

  it('always offers a choice, and lets every walk be brought to an ending', () => {
    let sound = 0
    fc.assert(
      fc.property(anyCase, fc.array(fc.nat(), { maxLength: 12 }), (story, picks) => {
        if (checkCase('x', story).some((problem) => problem.severity === 'error')) return
        sound += 1
        let place = story.start
        let world = worldAtStart(story)
        const step = (pick: number) => {
          const scene = findScene(story, place)
          if (scene === undefined) return
          const offered = choicesOf(scene, world)
          const taken = offered[pick % offered.length]
          if (taken === undefined) throw new Error(`nothing to choose at ${place}`)
          world = worldAfter(story, taken, world)
          place = targetOf(taken.next, world) ?? 'nowhere'
        }
        for (const pick of picks) step(pick)
        expect(canReachEnding(place, world)).toBe(true)

        function canReachEnding(from: string, with_: World): boolean {
          const seen = new Set<string>()
          const open = [{ place: from, world: with_ }]
          for (let state = open.pop(); state !== undefined; state = open.pop()) {
            const scene = findScene(story, state.place)
            if (scene === undefined) return story.endings.some((ending) => ending.id === state?.place)
            const key = `${state.place} ${worldKey(state.world)}`
            if (seen.has(key)) continue
            seen.add(key)
            for (const offered of choicesOf(scene, state.world)) {
              const after = worldAfter(story, offered, state.world)
              open.push({ place: targetOf(offered.next, after) ?? '', world: after })
            }
          }
          return false
        }
      }),
      { numRuns: 400 },
    )
    expect(sound).toBeGreaterThan(40)
  })
})
