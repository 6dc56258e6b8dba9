import { ASPECTS, type Aspect } from '../items/aspect'
import type { BankItem } from '../items/bank-item'
import type { Response } from '../items/response'
import { scoreBankItem } from '../items/score-response'
import { wilsonInterval } from '../measurement/wilson-interval'
import type { Blueprint } from './blueprint'

/** Points of one aspect or of the whole form. Shares, interval and cut score are in [0, 1]. */
export interface Score {
  readonly points: number
  readonly maximum: number
  readonly share: number
  /** Wilson's 95 % interval over the number of items and the mean outcome. */
  readonly interval: readonly [number, number]
  readonly cutScore: number
  readonly passed: boolean
  readonly items: number
}

export interface ItemOutcome {
  readonly id: string
  /** In [0, 1], unrounded. */
  readonly outcome: number
  /** Points that the item is worth. */
  readonly weight: number
}

/** Outcomes folded per aspect and in total. An aspect without items is null. */
export interface ScoreReport {
  /** By the blueprint's pass rule: over its aspects and the total, or by the total alone. */
  readonly passed: boolean
  readonly total: Score
  readonly aspects: Readonly<Record<Aspect, Score | null>>
  readonly items: readonly ItemOutcome[]
}

export type Responses = Readonly<Record<string, Response | null>>

/** Shares are compared unrounded; this much may be lost to binary fractions. */
const TOLERANCE = 1e-9

/** Scores the responses to a form, in the form's order. Items without a response count 0. */
export function scoreReport(blueprint: Blueprint, form: readonly BankItem[], responses: Responses): ScoreReport {
  const scored = form.map((entry) => ({
    entry,
    outcome: scoreBankItem(entry, responses[entry.id] ?? null),
    weight: blueprint.weights[entry.item.type] ?? 1,
  }))
  const total = scoreOf(scored, blueprint.cutScores.total)
  const aspect = (name: Aspect): Score | null => {
    const own = scored.filter(({ entry }) => entry.item.aspect === name)
    return own.length === 0 ? null : scoreOf(own, blueprint.cutScores[name])
  }
  const aspects = Object.fromEntries(ASPECTS.map((name) => [name, aspect(name)])) as Record<Aspect, Score | null>
  const counted = blueprint.aspects.flatMap((name) => aspects[name] ?? [])
  return {
    passed: total.passed && (blueprint.passRule === 'compensatory' || counted.every((score) => score.passed)),
    total,
    aspects,
    items: scored.map(({ entry, outcome, weight }) => ({ id: entry.id, outcome, weight })),
  }
}

interface Scored {
  readonly entry: BankItem
  readonly outcome: number
  readonly weight: number
}

/** A cut score that the blueprint does not state is the mean of the items' Angoff estimates, weighted as the items are. */
function scoreOf(scored: readonly Scored[], stated: number | undefined): Score {
  const sum = (value: (entry: Scored) => number) => scored.reduce((total, entry) => total + value(entry), 0)
  const maximum = sum((entry) => entry.weight)
  const points = sum((entry) => entry.outcome * entry.weight)
  const share = maximum === 0 ? 0 : points / maximum
  const cutScore = stated ?? (maximum === 0 ? 0 : sum(({ entry, weight }) => entry.item.angoff * weight) / maximum)
  const mean = scored.length === 0 ? 0 : sum((entry) => entry.outcome) / scored.length
  return {
    points,
    maximum,
    share,
    interval: wilsonInterval(mean, Math.max(1, scored.length)),
    cutScore,
    passed: share >= cutScore - TOLERANCE,
    items: scored.length,
  }
}
