import type { LocalizedText } from '../../../core/lib/localized-text'

/** What is said of one part once the work is done. */
export interface PartVerdict {
  readonly kind: 'right' | 'wrong' | 'missed'
  readonly reason: LocalizedText
}

export type TieKind = 'strong' | 'tenuous' | 'stressful'

/**
 * What a learner does with an exhibit: each kind belongs to a kind of task, and its ids are the exhibit's parts. Controlled; knows no key.
 * With `verdicts` it is over: nothing can be changed, and each part says how it was.
 */
export type ArtefactWork = (
  | {
      readonly kind: 'mark'
      readonly parts: readonly string[]
      readonly marked: readonly string[]
      change(marked: readonly string[]): void
    }
  | {
      readonly kind: 'fill'
      readonly values: Readonly<Record<string, string>>
      change(values: Readonly<Record<string, string>>): void
    }
  | {
      readonly kind: 'ties'
      readonly systems: readonly string[]
      readonly ties: Readonly<Record<string, TieKind>>
      change(ties: Readonly<Record<string, TieKind>>): void
    }
  | {
      readonly kind: 'sums'
      /** The empty cells that are to be worked out, `row.column`. */
      readonly cells: readonly string[]
      /** As typed, in the reader's notation. */
      readonly values: Readonly<Record<string, string>>
      change(values: Readonly<Record<string, string>>): void
    }
  | {
      readonly kind: 'place'
      readonly risks: readonly string[]
      /** By risk the cell, `likelihood-impact`. */
      readonly places: Readonly<Record<string, string>>
      change(places: Readonly<Record<string, string>>): void
    }
) & { readonly verdicts: Readonly<Record<string, PartVerdict>> | null }
