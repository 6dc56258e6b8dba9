import type { Response } from '../items/response'
import { err, ok, type Result } from '../lib/result'
import type { Case, Choice, Ending, Scene } from './case'
import type { CaseEvent } from './case-run'
import type { World } from './condition'
import { arriveAt, findScene, isScene, targetOf, waysOf, worldAfter, worldAtStart } from './play-case'

/** One decision that stands: where, what, and the world in which it was taken. */
export interface Decision {
  readonly scene: Scene
  readonly choice: Choice
  readonly world: World
  /** What was given to the scene's task; null where it has none. */
  readonly response: Response | null
  /** The time of the scene ran out. */
  readonly byTime: boolean
}

/** Where a run stands. */
export type RunPlace =
  | { readonly kind: 'scene'; readonly scene: Scene }
  /** The last decision's consequence is being read; `next` is the scene or ending that it leads to. */
  | { readonly kind: 'consequence'; readonly scene: Scene; readonly choice: Choice; readonly next: Scene | Ending }
  | { readonly kind: 'ending'; readonly ending: Ending }

export interface RunState {
  readonly place: RunPlace
  /** After every decision that stands. */
  readonly world: World
  readonly decisions: readonly Decision[]
}

export type FoldError =
  /** The log names something that the case no longer has, or a way that it no longer offers. */
  | { readonly kind: 'gone'; readonly what: 'scene' | 'choice' | 'target'; readonly id: string; readonly seq: number }
  /** The lines do not follow on each other: no play of any case gives such a log. */
  | { readonly kind: 'broken-log'; readonly seq: number }

type Event = Pick<CaseEvent, 'seq' | 'what'>

/**
 * The state of a run from its log. Every beginning of a log that play gives folds; what the case no longer has is told, never
 * passed over, so that nobody is led down a branch that they did not choose.
 */
export function foldRun(story: Case, events: readonly Event[]): Result<RunState, FoldError> {
  const begin = worldAtStart(story)
  const start = arriveAt(story, story.start, begin)
  if (start === undefined || !isScene(start)) return err({ kind: 'gone', what: 'scene', id: story.start, seq: 0 })
  let state: RunState = { place: { kind: 'scene', scene: start }, world: begin, decisions: [] }
  for (const event of events) {
    const next = step(story, state, event)
    if (!next.ok) return next
    state = next.value
  }
  return ok(state)
}

function step(story: Case, state: RunState, { seq, what }: Event): Result<RunState, FoldError> {
  switch (what.type) {
    case 'chose':
      return choose(story, state, { seq, ...what })
    case 'went-on': {
      if (state.place.kind !== 'consequence') return err({ kind: 'broken-log', seq })
      const { next } = state.place
      return ok({ ...state, place: isScene(next) ? { kind: 'scene', scene: next } : { kind: 'ending', ending: next } })
    }
    case 'rewound': {
      const decision = state.decisions[what.to]
      if (decision === undefined) return err({ kind: 'broken-log', seq })
      return ok({
        place: { kind: 'scene', scene: decision.scene },
        world: decision.world,
        decisions: state.decisions.slice(0, what.to),
      })
    }
  }
}

interface Chosen {
  readonly seq: number
  readonly scene: string
  readonly choice: string
  readonly response?: Response | undefined
  readonly byTime?: boolean | undefined
}

function choose(
  story: Case,
  state: RunState,
  { seq, scene, choice, response, byTime = false }: Chosen,
): Result<RunState, FoldError> {
  if (findScene(story, scene) === undefined) return err({ kind: 'gone', what: 'scene', id: scene, seq })
  if (state.place.kind !== 'scene') return err({ kind: 'broken-log', seq })
  // The log stands in a scene that the case now reaches by another way: it cannot be followed any further.
  if (state.place.scene.id !== scene) return err({ kind: 'gone', what: 'scene', id: scene, seq })
  const here = state.place.scene
  const chosen = waysOf(here, state.world).find((offered) => offered.id === choice)
  if (chosen === undefined) return err({ kind: 'gone', what: 'choice', id: choice, seq })
  const world = worldAfter(story, chosen, state.world)
  const target = targetOf(chosen.next, world)
  const next = target === null ? undefined : arriveAt(story, target, world)
  if (next === undefined) return err({ kind: 'gone', what: 'target', id: target ?? choice, seq })
  return ok({
    place: { kind: 'consequence', scene: here, choice: chosen, next },
    world,
    decisions: [
      ...state.decisions,
      { scene: here, choice: chosen, world: state.world, response: response ?? null, byTime },
    ],
  })
}
