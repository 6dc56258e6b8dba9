import fc from 'fast-check'
import { type Case, caseSchema } from '../../src/core/cases/case'
import { text } from './build-item'
import { buildCase, buildChoice, buildEnding, buildScene } from './build-pack'

const SCENES = 5
const why = { reason: text('Sebab') }
const STEPS = ['satu', 'dua', 'tiga'].map((id) => ({ id, text: text(id), ...why }))

const target = fc.integer({ min: 0, max: SCENES + 1 }).map((n) => (n >= SCENES ? `akhir${n - SCENES}` : `s${n}`))
const flags = fc.dictionary(fc.constantFrom('f', 'g'), fc.boolean(), { maxKeys: 2 })
const range = fc.oneof(
  fc.record({ atLeast: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ atMost: fc.integer({ min: 0, max: 3 }) }),
)
const condition = fc
  .tuple(flags, fc.option(range, { nil: null, freq: 2 }))
  .map(([own, count]) => (count === null ? own : { ...own, n: count }))
const perhaps = fc.option(condition, { nil: undefined, freq: 2 })

const choice = fc.record({
  next: fc.oneof(
    { arbitrary: target, weight: 3 },
    {
      arbitrary: fc
        .tuple(target, condition, target)
        .map(([first, when, last]) => [{ target: first, if: when }, { target: last }]),
      weight: 1,
    },
  ),
  when: perhaps,
  flags,
  count: fc.integer({ min: -2, max: 2 }),
})

const scene = fc.record({
  choices: fc.array(choice, { minLength: 1, maxLength: 2 }),
  /** Where play goes on when the scene is not entered. */
  passing: fc.option(fc.record({ when: condition, otherwise: target }), { nil: null, freq: 3 }),
  isTask: fc.boolean(),
  time: fc.option(choice, { nil: null, freq: 2 }),
})

/**
 * Cases with everything that steers play: flags, a counter, scenes passed over, tasks, time limits. A way from each scene to the next
 * makes many of them sound, so that what is claimed of sound ones is really tried.
 */
export const anyCase: fc.Arbitrary<Case> = fc.array(scene, { minLength: SCENES, maxLength: SCENES }).map((scenes) =>
  caseSchema.parse(
    buildCase({
      flags: ['f', 'g'],
      counters: [{ id: 'n', min: 0, max: 3 }],
      start: 's0',
      endings: [buildEnding('akhir0'), buildEnding('akhir1')],
      scenes: scenes.map(({ choices, passing, isTask, time }, index) => {
        const on = {
          next: index + 1 === SCENES ? [{ target: 'akhir0', if: { f: true } }, { target: 'akhir1' }] : `s${index + 1}`,
        }
        const byHand = [...choices, { ...on, when: undefined, flags: {}, count: 1 }]
        const made = byHand.map((own, place) =>
          buildChoice(`c${place}`, own.next, {
            flags: own.flags,
            counts: { n: own.count },
            ...(own.when === undefined ? {} : { if: own.when }),
            ...(isTask ? { atLeast: place === byHand.length - 1 ? 0 : 1 - place / 2 } : {}),
          }),
        )
        const slow =
          time === null
            ? []
            : [buildChoice('lambat', time.next, { flags: time.flags, counts: { n: time.count }, onlyByTime: true })]
        return buildScene(`s${index}`, [...made, ...slow], {
          ...(passing === null ? {} : { if: passing.when, otherwise: passing.otherwise }),
          ...(isTask ? { task: { kind: 'order', steps: STEPS } } : {}),
          ...(time === null ? {} : { timed: { seconds: 60, choice: 'lambat' } }),
        })
      }),
    }),
  ),
)
