import type { CalloutKind } from '../../core/modules/callouts'

/** A run of text inside a block. There is no HTML and no link to the web: neither has a node. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'break' }
  /** `{dated:ID}`: the value of that entry in dated.json. */
  | { readonly type: 'dated'; readonly id: string }
  /** `{ref:ID}`: the number of that reference. */
  | { readonly type: 'ref'; readonly id: string }
  /** `[word](term:ID)`: a glossary term, with the words as they stand in the sentence. */
  | { readonly type: 'term'; readonly id: string; readonly children: readonly Inline[] }
  /** `[^ID]`: a side note, with what its definition says; there is none within another. */
  | { readonly type: 'side-note'; readonly id: string; readonly children: readonly Inline[] }

export type Alignment = 'left' | 'center' | 'right' | null

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  /** `##` is 2. A pack's texts begin there: the title stands elsewhere. */
  | { readonly type: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | {
      readonly type: 'list'
      readonly isOrdered: boolean
      readonly start: number
      readonly items: readonly (readonly Block[])[]
    }
  | { readonly type: 'quote' | 'side'; readonly blocks: readonly Block[] }
  /** `> [!note]` and the like. */
  | { readonly type: 'callout'; readonly kind: CalloutKind; readonly blocks: readonly Block[] }
  | {
      readonly type: 'table'
      readonly alignments: readonly Alignment[]
      readonly head: readonly (readonly Inline[])[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
    }
  /** `{artefact:ID}` alone in a paragraph: an exhibit of the module. */
  | { readonly type: 'artefact'; readonly id: string }
  /** `{check:ID}` alone in a paragraph: a check of the module, asked here and not after the lesson. */
  | { readonly type: 'check'; readonly id: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'rule' }
