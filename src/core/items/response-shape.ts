import type { Response } from './response'

/** What was given, in the shape that one kind of interaction reads; of another shape, as if nothing had been given. */

export function choiceOf(response: Response | null): string | null {
  return typeof response === 'string' ? response : null
}

/** The text typed as the whole answer. */
export function textOf(response: Response | null): string | null {
  return choiceOf(response)
}

export function numberOf(response: Response | null): number | null {
  return typeof response === 'number' ? response : null
}

export function idsOf(response: Response | null): readonly string[] {
  return Array.isArray(response) ? response.filter((entry) => typeof entry === 'string') : []
}

export type Pair = readonly [source: string, target: string]

export function pairsOf(response: Response | null): readonly Pair[] {
  return Array.isArray(response) ? response.filter((entry) => Array.isArray(entry)) : []
}

export function ratingsOf(response: Response | null): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(recordOf(response)).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  )
}

/** By gap: the option chosen, or the text typed. */
export function gapsOf(response: Response | null): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(recordOf(response)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

export interface BestWorst {
  readonly best: string | null
  readonly worst: string | null
}

export function bestWorstOf(response: Response | null): BestWorst {
  const { best, worst } = recordOf(response)
  return { best: typeof best === 'string' ? best : null, worst: typeof worst === 'string' ? worst : null }
}

function recordOf(response: Response | null): Readonly<Record<string, unknown>> {
  return typeof response === 'object' && response !== null && !Array.isArray(response) ? response : {}
}
