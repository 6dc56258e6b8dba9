/** What a box in a lesson is: `> [!caution] …`. The sourced one is `literature`: what has been published, and by whom. */
export const CALLOUT_KINDS = ['note', 'caution', 'example', 'literature'] as const
export type CalloutKind = (typeof CALLOUT_KINDS)[number]

export function isCalloutKind(word: string): word is CalloutKind {
  return CALLOUT_KINDS.some((kind) => kind === word)
}
