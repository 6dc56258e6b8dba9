import { advice, type Problem, problem } from '../packs/problem'
import type { Case, Choice } from './case'
import type { Condition } from './condition'

/** Every flag, counter and state that a case names is listed; a counter that is shown says in words what its ends mean. */
export function checkNames(path: string, story: Case): Problem[] {
  const flags = new Set(story.flags)
  const counters = new Set(story.counters.map((counter) => counter.id))
  const states = new Set(story.states.map((state) => state.id))
  const unknown = (named: object | undefined, where: string) =>
    Object.entries(named ?? {}).flatMap(([name, wanted]) => {
      const isCounter = typeof wanted !== 'boolean'
      if (isCounter ? counters.has(name) : flags.has(name)) return []
      return [problem(isCounter ? 'unknown-counter' : 'unknown-flag', path, where, { id: name })]
    })
  return [
    ...story.counters.flatMap(({ id, label, low, high }, c) =>
      label !== undefined && (low === undefined || high === undefined)
        ? [problem('counter-ends', path, `counters.${c}`, { id })]
        : [],
    ),
    ...story.counters
      .filter(({ id }) => flags.has(id))
      .map(({ id }) => problem('duplicate-id', path, 'counters', { id })),
    ...conditionsOf(story).flatMap(({ condition, where }) => unknown(condition, where)),
    ...eachChoice(story, (choice, where) => [
      ...unknown(choice.flags, `${where}.flags`),
      ...unknown(choice.counts, `${where}.counts`),
      ...choice.consequence.changes.flatMap(({ state }, index) =>
        states.has(state)
          ? []
          : [problem('unknown-state', path, `${where}.consequence.changes.${index}.state`, { id: state })],
      ),
    ]),
  ]
}

/** What is kept and never asked for is most likely a slip: a flag that is set, a counter that is neither shown nor asked. */
export function adviseNames(path: string, story: Case): Problem[] {
  const asked = new Set(conditionsOf(story).flatMap(({ condition }) => Object.keys(condition ?? {})))
  const choices = story.scenes.flatMap((scene) => scene.choices)
  const set = new Set(choices.flatMap((choice) => Object.keys(choice.flags)))
  const counted = new Set(choices.flatMap((choice) => Object.keys(choice.counts)))
  return [
    ...story.flags
      .filter((flag) => set.has(flag) && !asked.has(flag))
      .map((id) => advice('flag-never-asked', path, 'flags', { id })),
    ...story.counters
      .filter(({ id, label }) => !counted.has(id) || (label === undefined && !asked.has(id)))
      .map(({ id }) => advice('counter-unused', path, 'counters', { id })),
  ]
}

function conditionsOf(story: Case): { readonly condition: Condition | undefined; readonly where: string }[] {
  return story.scenes.flatMap((scene, s) => [
    { condition: scene.if, where: `scenes.${s}.if` },
    ...scene.additions.map((addition, a) => ({ condition: addition.if, where: `scenes.${s}.additions.${a}.if` })),
    ...scene.choices.flatMap((choice, c) => {
      const where = `scenes.${s}.choices.${c}`
      const nexts = typeof choice.next === 'string' ? [] : choice.next
      return [
        { condition: choice.if, where: `${where}.if` },
        ...nexts.map((next, index) => ({ condition: next.if, where: `${where}.next.${index}.if` })),
      ]
    }),
  ])
}

export function eachChoice(story: Case, visit: (choice: Choice, where: string) => Problem[]): Problem[] {
  return story.scenes.flatMap((scene, s) =>
    scene.choices.flatMap((choice, c) => visit(choice, `scenes.${s}.choices.${c}`)),
  )
}
