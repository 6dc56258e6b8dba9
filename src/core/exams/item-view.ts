import type { BankItem } from '../items/bank-item'
import type { Gap, Item } from '../items/item'
import type { Stimulus } from '../items/stimulus'
import type { LocalizedText } from '../lib/localized-text'

export interface OptionView {
  readonly id: string
  readonly text: LocalizedText
}

/** A place to fill: with one of its options, or, where they are null, with a text of one's own. */
export interface GapView {
  readonly id: string
  readonly options: readonly OptionView[] | null
}

interface Common {
  readonly id: string
  readonly pack: string
  readonly stem: LocalizedText
  readonly stimulus: Stimulus | null
  readonly options: readonly OptionView[]
}

/**
 * What the exam screen may know of an item: nothing of its key, weights, rationales, difficulty or references, so that they
 * are neither in the page nor in memory while the candidate answers. One member for each type and mode, so that `Extract`
 * finds it.
 */
export type ItemView =
  | (Common & { readonly type: 'single-choice' })
  | (Common & { readonly type: 'true-false' })
  | (Common & { readonly type: 'order' })
  | (Common & { readonly type: 'multiple-choice'; readonly minChoices: number; readonly maxChoices: number })
  | (Common & { readonly type: 'match'; readonly targets: readonly OptionView[] })
  | (Common & { readonly type: 'judgement'; readonly mode: 'pick' })
  | (Common & { readonly type: 'judgement'; readonly mode: 'rank' })
  | (Common & { readonly type: 'judgement'; readonly mode: 'best-worst' })
  | (Common & { readonly type: 'judgement'; readonly mode: 'rate'; readonly scale: { min: number; max: number } })
  | (Common & { readonly type: 'cloze'; readonly gaps: readonly GapView[] })
  | (Common & { readonly type: 'numeric' })
  | (Common & { readonly type: 'short-text' })

/** Copies field by field, so that nothing that is added to items later comes along unnoticed. */
export function viewOf(entry: BankItem): ItemView {
  const { item } = entry
  const common: Common = {
    id: entry.id,
    pack: entry.pack,
    stem: item.stem,
    stimulus: entry.stimulus,
    options: item.options.map(({ id, text }) => ({ id, text })),
  }
  return typedView(common, item)
}

function typedView(common: Common, item: Item): ItemView {
  switch (item.type) {
    case 'single-choice':
    case 'true-false':
    case 'order':
    case 'numeric':
    case 'short-text':
      return { ...common, type: item.type }
    case 'multiple-choice':
      return {
        ...common,
        type: item.type,
        minChoices: item.minChoices ?? 0,
        maxChoices: item.maxChoices ?? item.options.length,
      }
    case 'match':
      return { ...common, type: item.type, targets: item.targets.map(({ id, text }) => ({ id, text })) }
    case 'judgement':
      return item.mode === 'rate'
        ? { ...common, type: item.type, mode: item.mode, scale: { ...item.scale } }
        : { ...common, type: item.type, mode: item.mode }
    case 'cloze':
      return { ...common, type: item.type, gaps: item.gaps.map(gapView) }
  }
}

function gapView({ id, options }: Gap): GapView {
  return { id, options: options?.map((option) => ({ id: option.id, text: option.text })) ?? null }
}
