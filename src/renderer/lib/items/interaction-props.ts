import type { ReactNode } from 'react'
import type { ItemView } from '../../../core/exams/item-view'
import type { Response } from '../../../core/items/response'

/** What every kind of interaction gets; it is controlled, and knows nothing of keys. */
export interface InteractionProps<View extends ItemView = ItemView> {
  readonly view: View
  /** Null while unanswered. */
  readonly response: Response | null
  readonly onChange: (response: Response | null) => void
  /** Shown, no longer to be changed. */
  readonly isLocked?: boolean
  /** By option id, gap id or `FIELD`: what stands below it once the answer has been given. */
  readonly feedback?: ReadonlyMap<string, ReactNode>
  /** By option id, where options are cards. */
  readonly marks?: ReadonlyMap<string, OptionMark>
}

/** The candidate's own mark on an option: the word that says it is crossed out, if it is, and what stands beside the option. */
export interface OptionMark {
  readonly struck: string | null
  readonly beside: ReactNode
}

/** A view of some of the item types, and of a mode where the type has modes. */
export type ViewOf<Type extends ItemView['type']> = Extract<ItemView, { type: Type }>
export type JudgementView<Mode extends ViewOf<'judgement'>['mode']> = Extract<ViewOf<'judgement'>, { mode: Mode }>
