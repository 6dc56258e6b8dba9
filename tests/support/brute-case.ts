import type { Case } from '../../src/core/cases/case'

/** A state of play as plain values, worked out here by itself so that it can judge what the engine says. */
interface State {
  readonly at: string
  readonly f: boolean
  readonly g: boolean
  readonly n: number
}

export interface Verdict {
  readonly unmet: readonly string[]
  readonly isCircular: boolean
  readonly hasDeadEnd: boolean
  readonly isTrapped: boolean
  readonly untaken: readonly string[]
}

type When = Case['scenes'][number]['if']

function fits(when: When, state: State): boolean {
  return Object.entries(when ?? {}).every(([name, wanted]) => {
    if (typeof wanted === 'boolean') return (name === 'f' ? state.f : state.g) === wanted
    return state.n >= (wanted.atLeast ?? -99) && state.n <= (wanted.atMost ?? 99)
  })
}

/** Where play stands once scenes that are not entered are passed over; null: in a circle. */
function settleIn(story: Case, state: State): State | null {
  let here = state
  for (let steps = 0; steps <= story.scenes.length; steps += 1) {
    const scene = story.scenes.find(({ id }) => id === here.at)
    if (scene?.otherwise === undefined || fits(scene.if, here)) return here
    here = { ...here, at: scene.otherwise }
  }
  return null
}

function after(here: State, choice: Case['scenes'][number]['choices'][number]): State {
  const world = {
    at: '',
    f: choice.flags.f ?? here.f,
    g: choice.flags.g ?? here.g,
    n: Math.min(3, Math.max(0, here.n + (choice.counts.n ?? 0))),
  }
  const { next } = choice
  const at = typeof next === 'string' ? next : next.find((way) => fits(way.if, world))?.target
  return { ...world, at: at ?? '' }
}

/** Tries every way through a case with the flags `f` and `g` and a counter `n` from 0 to 3. */
export function bruteForce(story: Case): Verdict {
  const sceneOf = (id: string) => story.scenes.find((scene) => scene.id === id)
  const key = ({ at, f, g, n }: State) => `${at}|${f}|${g}|${n}`

  const first = settleIn(story, { at: story.start, f: false, g: false, n: 0 })
  const open = first === null ? [] : [first]
  const states = new Map<string, State>()
  const ways = new Map<string, { readonly to: string; readonly isByHand: boolean }[]>()
  const taken = new Set<string>()
  let isCircular = first === null
  let hasDeadEnd = first !== null && sceneOf(first.at) === undefined // nothing to play at all
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (states.has(key(state))) continue
    states.set(key(state), state)
    const scene = sceneOf(state.at)
    if (scene === undefined) continue
    const here = state
    const offered = scene.choices.filter((choice) => fits(choice.if, here))
    if (!offered.some((choice) => !choice.onlyByTime)) hasDeadEnd = true
    for (const choice of offered) {
      taken.add(`${scene.id}/${choice.id}`)
      const to = settleIn(story, after(here, choice))
      if (to === null) {
        isCircular = true
        continue
      }
      ways.set(key(here), [...(ways.get(key(here)) ?? []), { to: key(to), isByHand: !choice.onlyByTime }])
      open.push(to)
    }
  }
  const met = new Set([...states.values()].map(({ at }) => at))
  return {
    unmet: [...story.scenes, ...story.endings].map(({ id }) => id).filter((id) => !met.has(id)),
    untaken: story.scenes
      .filter(({ id }) => met.has(id))
      .flatMap(({ id, choices }) => choices.map((choice) => `${id}/${choice.id}`))
      .filter((choice) => !taken.has(choice)),
    isCircular,
    hasDeadEnd,
    isTrapped: [...states.keys()].some((from) => !canEnd(from)),
  }

  /** Whether some ending can be reached by hand: without letting time run out. */
  function canEnd(from: string): boolean {
    const seen = new Set([from])
    for (const at of seen) {
      if (sceneOf(states.get(at)?.at ?? '') === undefined) return true
      for (const way of ways.get(at) ?? []) if (way.isByHand) seen.add(way.to)
    }
    return false
  }
}
