import type { Block, Inline } from '../../../formats/markdown/ast'
import { plainText } from '../../../formats/markdown/plain-text'

export interface Heading {
  /** Index of its block. */
  readonly block: number
  readonly words: string
}

/** The sections of a lesson, for its contents. */
export function headingsOf(blocks: readonly Block[], datedValue: (id: string) => string | undefined): Heading[] {
  return blocks.flatMap((block, index) =>
    block.type === 'heading' && block.level === 2
      ? [{ block: index, words: plainText(block.children, datedValue) }]
      : [],
  )
}

/** Ids of the references in the order in which the text first names them: their numbers. */
export function citedIn(blocks: readonly Block[]): string[] {
  return [...new Set(blocks.flatMap(refsOf))]
}

function refsOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineRefs(block.children)
    case 'list':
      return block.items.flatMap((item) => item.flatMap(refsOf))
    case 'quote':
    case 'side':
    case 'note':
      return block.blocks.flatMap(refsOf)
    case 'table':
      return [...block.head, ...block.rows.flat()].flatMap(inlineRefs)
    case 'artefact':
    case 'code':
    case 'rule':
      return []
  }
}

function inlineRefs(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'ref') return [inline.id]
    return 'children' in inline ? inlineRefs(inline.children) : []
  })
}
