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
  /** By option id: what stands below the option once the answer has been given. */
  readonly feedback?: ReadonlyMap<string, ReactNode>
}

/** A view of some of the item types, and of a mode where the type has modes. */
export type ViewOf<Type extends ItemView['type']> = Extract<ItemView, { type: Type }>
export type JudgementView<Mode extends ViewOf<'judgement'>['mode']> = Extract<ViewOf<'judgement'>, { mode: Mode }>
