import { ASPECTS, type Aspect } from '../items/aspect'
import type { LocalizedText } from '../lib/localized-text'
import type { Case, Choice, Ending, Scene } from './case'
import { bestChoice, type ExpertPath, expertPath, gradeOf } from './expert-path'
import type { Decision, RunState } from './fold-run'
import { choicesOf } from './play-case'

export interface DebriefDecision {
  /** From 0, as it stands in the run. */
  readonly index: number
  readonly scene: Scene
  readonly yours: Choice
  readonly better: Choice
  /** Whether yours is as good as the best on offer. */
  readonly isSame: boolean
  /** As it stands in the run: with what was given to a task, and whether the time took it. */
  readonly taken: Decision
}

export interface AspectTotal {
  readonly aspect: Aspect
  /** What the choices taken gained over the least that was on offer at the same scenes … */
  readonly gained: number
  /** … of what the best on offer would have gained. */
  readonly achievable: number
  /** Decisions that touched the aspect. */
  readonly decisions: number
}

export interface Debrief {
  readonly decisions: readonly DebriefDecision[]
  readonly ending: Ending
  readonly expert: ExpertPath
  /** Only aspects that some decision on the path could do better or worse in. */
  readonly totals: readonly AspectTotal[]
}

/** What there is to learn from a finished run; null while it has no ending. */
export function debrief(story: Case, run: RunState): Debrief | null {
  if (run.place.kind !== 'ending') return null
  return {
    decisions: run.decisions.map(compare),
    ending: run.place.ending,
    expert: expertPath(story),
    totals: ASPECTS.map((aspect) => totalOf(aspect, run.decisions)).filter((total) => total.achievable > 0),
  }
}

function compare(taken: Decision, index: number): DebriefDecision {
  const { scene, choice, world } = taken
  const best = bestChoice(scene, world) ?? choice
  const isSame = gradeOf(choice) >= gradeOf(best)
  return { index, scene, yours: choice, better: isSame ? choice : best, isSame, taken }
}

/** An aspect that a choice says nothing about counts as neutral there. */
function ratedValue(choice: Choice, aspect: Aspect): number {
  return choice.ratings.find((rating) => rating.aspect === aspect)?.value ?? 0
}

function totalOf(aspect: Aspect, decisions: readonly Decision[]): AspectTotal {
  let gained = 0
  let achievable = 0
  let touched = 0
  for (const { scene, choice, world } of decisions) {
    const values = choicesOf(scene, world).map((offered) => ratedValue(offered, aspect))
    const least = Math.min(...values)
    const most = Math.max(...values)
    gained += ratedValue(choice, aspect) - least
    achievable += most - least
    if (most > least) touched += 1
  }
  return { aspect, gained, achievable, decisions: touched }
}

export interface CounterCourse {
  readonly counter: Case['counters'][number] & { readonly label: LocalizedText }
  /** At the beginning, then after each decision. */
  readonly values: readonly number[]
}

/** How the counters went that the learner was shown. */
export function counterCourses(story: Case, { decisions, world }: RunState): CounterCourse[] {
  return story.counters.flatMap((counter) => {
    const { id, label } = counter
    if (label === undefined) return []
    const worlds = [...decisions.map((decision) => decision.world), world]
    return [{ counter: { ...counter, label }, values: worlds.map(({ counters }) => counters[id] ?? counter.initial) }]
  })
}

/** Neighbouring decisions that agree with the expert are told in one line; each that parted stands alone. */
export function groupDecisions(decisions: readonly DebriefDecision[]): DebriefDecision[][] {
  const groups: DebriefDecision[][] = []
  for (const decision of decisions) {
    const last = groups.at(-1)
    if (decision.isSame && last?.[0]?.isSame === true) last.push(decision)
    else groups.push([decision])
  }
  return groups
}
