import type { Aspect } from '../../../core/items/aspect'

/** One row of the chart. Shares, interval and cut score are in [0, 1]. */
export interface Band {
  /** Null while nothing is known. */
  readonly share: number | null
  readonly interval: readonly [number, number] | null
  /** The standard, where there is one. */
  readonly cut?: number
  /** Without enough evidence the band is dashed and no share is named. */
  readonly isEnough: boolean
  readonly evidenceWords: string
  readonly verdict?: BandVerdict
}

export type AspectBand = Band & { readonly aspect: Aspect | 'total' }

export interface BandVerdict {
  readonly isMet: boolean
  /** What else to say of it, a line each. */
  readonly remarks?: readonly string[]
}

/** What the chart shows: an estimate that grows with evidence, or the result of one sitting against its standard. */
export type BandsKind = 'readiness' | 'result'
