import type { Response } from '../items/response'
import { err, ok, type Result } from '../lib/result'
import type { Case, Choice, Ending, Scene } from './case'
import type { CaseEvent, RunMode } from './case-run'
import type { World } from './condition'
import { arriveAt, findScene, isScene, targetOf, waysOf, worldAfter, worldAtStart } from './play-case'
import { type BrokenLog, type StandingLine, standingLines } from './standing-lines'

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
  /** The log names something that the case no longer has, or a way that it no longer offers; `scene` is where it was chosen. */
  | {
      readonly kind: 'gone'
      readonly what: 'scene' | 'choice' | 'target'
      readonly id: string
      readonly scene: string
      readonly seq: number
    }
  | BrokenLog

/** How far a log can be followed, and why no further. */
export interface FoldedAsFar {
  readonly state: RunState
  readonly error: FoldError | null
}

type Event = Pick<CaseEvent, 'seq' | 'what'>

/**
 * The state of a run from its log. Every beginning of a log that play gives folds; what the case no longer has is told, never
 * passed over, so that nobody is led down a branch that they did not choose.
 */
export function foldRun(story: Case, events: readonly Event[], mode: RunMode = 'study'): Result<RunState, FoldError> {
  const { state, error } = foldAsFar(story, events, mode)
  return error === null ? ok(state) : err(error)
}

/** The decisions that the case still knows, from the first on; the state is where they lead. */
export function foldAsFar(story: Case, events: readonly Event[], mode: RunMode = 'study'): FoldedAsFar {
  const begin = worldAtStart(story)
  const start = arriveAt(story, story.start, begin)
  // A case that passes its check begins with a scene.
  if (start === undefined || !isScene(start)) throw new Error(`the case ${story.id} begins nowhere`)
  let state: RunState = { place: { kind: 'scene', scene: start }, world: begin, decisions: [] }
  const standing = standingLines(events, mode)
  if (!standing.ok) return { state, error: standing.error }
  for (const line of standing.value) {
    const next = choose(story, state, line)
    if (!next.ok) return { state, error: next.error }
    state = line.isOver ? goOn(next.value) : next.value
  }
  return { state, error: null }
}

function goOn(state: RunState): RunState {
  if (state.place.kind !== 'consequence') return state
  const { next } = state.place
  return { ...state, place: isScene(next) ? { kind: 'scene', scene: next } : { kind: 'ending', ending: next } }
}

/** Takes one choice of the log in the scene where play stands. */
function choose(story: Case, state: RunState, { seq, chosen }: StandingLine): Result<RunState, FoldError> {
  const { scene, choice, response, byTime = false } = chosen
  const gone = (what: 'scene' | 'choice' | 'target', id: string) => err({ kind: 'gone' as const, what, id, scene, seq })
  if (findScene(story, scene) === undefined) return gone('scene', scene)
  // The log stands in a scene that the case now reaches by another way: it cannot be followed any further.
  if (state.place.kind !== 'scene' || state.place.scene.id !== scene) return gone('scene', scene)
  const here = state.place.scene
  const taken = waysOf(here, state.world).find((offered) => offered.id === choice)
  if (taken === undefined) return gone('choice', choice)
  const world = worldAfter(story, taken, state.world)
  const target = targetOf(taken.next, world)
  const next = target === null ? undefined : arriveAt(story, target, world)
  if (next === undefined) return gone('target', target ?? choice)
  return ok({
    place: { kind: 'consequence', scene: here, choice: taken, next },
    world,
    decisions: [
      ...state.decisions,
      { scene: here, choice: taken, world: state.world, response: response ?? null, byTime },
    ],
  })
}
