import type { Block } from '../../../formats/markdown/ast'
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
