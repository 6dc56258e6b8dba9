import type { Block, Inline } from './ast'

/** Ids of the references of a text in the order in which it first names them: their numbers. */
export function citedIn(blocks: readonly Block[]): string[] {
  return idsIn(blocks, 'ref')
}

/** Ids of the side notes of a text in the order in which it first names them: their letters. */
export function sideNotesIn(blocks: readonly Block[]): string[] {
  return idsIn(blocks, 'side-note')
}

/** Checks that stand within the text, in order. */
export function checksIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.type === 'check' ? [block.id] : []))
}

function idsIn(blocks: readonly Block[], type: 'ref' | 'side-note'): string[] {
  const found = blocks.flatMap(inlinesIn).flatMap((inline) => (inline.type === type ? [inline.id] : []))
  return [...new Set(found)]
}

function inlinesIn(block: Block): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return flat(block.children)
    case 'list':
      return block.items.flat().flatMap(inlinesIn)
    case 'quote':
    case 'side':
    case 'callout':
      return block.blocks.flatMap(inlinesIn)
    case 'table':
      return [...block.head, ...block.rows.flat()].flatMap(flat)
    case 'artefact':
    case 'check':
    case 'code':
    case 'rule':
      return []
  }
}

function flat(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => ('children' in inline ? [inline, ...flat(inline.children)] : [inline]))
}
