import type { Block } from './ast'

/** Blocks from `first` up to, and without, `end`. */
export interface Stretch {
  readonly first: number
  readonly end: number
}

/** What stands beside each other in two languages. */
export interface Pair {
  readonly left: Stretch
  readonly right: Stretch
}

/** Where a text is cut, the finest way first: at its exhibits, checks and headings, at its headings, at the large ones. */
const CUTS: readonly ((block: Block, before: Block | undefined) => boolean)[] = [
  (block, before) => block.type === 'heading' || isPlaced(block) || (before !== undefined && isPlaced(before)),
  (block) => block.type === 'heading',
  (block) => block.type === 'heading' && block.level <= 2,
]

/**
 * Two editions of a text beside each other: block by block where a section has the same blocks in both, else section by section,
 * and as two wholes where not even the headings agree. Nothing is put beside what it does not translate.
 */
export function pairBlocks(left: readonly Block[], right: readonly Block[]): Pair[] {
  for (const isCut of CUTS) {
    const [own, other] = [sectionsOf(left, isCut), sectionsOf(right, isCut)]
    if (shapeOf(own, left) !== shapeOf(other, right)) continue
    return own.flatMap((section, index) => {
      const beside = other[index]
      return beside === undefined ? [] : pairSections(left, right, { left: section, right: beside })
    })
  }
  return [{ left: { first: 0, end: left.length }, right: { first: 0, end: right.length } }]
}

/** The block on the right that a block on the left is translated by, or the nearest that is sure to hold it. */
export function counterpart(pairs: readonly Pair[], block: number): number {
  const pair = pairs.find(({ left }) => block >= left.first && block < left.end) ?? pairs.at(-1)
  if (pair === undefined) return 0
  const offset = Math.max(0, block - pair.left.first)
  return Math.max(0, Math.min(pair.right.first + offset, pair.right.end - 1))
}

/** The stretches between the cuts; the first begins with the text. */
function sectionsOf(blocks: readonly Block[], isCut: (typeof CUTS)[number]): Stretch[] {
  const starts = blocks.flatMap((block, index) => (index === 0 || isCut(block, blocks[index - 1]) ? [index] : []))
  return starts.map((first, index) => ({ first, end: starts[index + 1] ?? blocks.length }))
}

function shapeOf(sections: readonly Stretch[], blocks: readonly Block[]): string {
  return sections.map(({ first }) => kindOf(blocks[first], true)).join(' ')
}

function pairSections(left: readonly Block[], right: readonly Block[], pair: Pair): Pair[] {
  const own = left.slice(pair.left.first, pair.left.end)
  const other = right.slice(pair.right.first, pair.right.end)
  const isAlike =
    own.length === other.length && own.every((block, index) => kindOf(block, false) === kindOf(other[index], false))
  if (!isAlike) return [pair]
  return own.map((_, index) => ({ left: only(pair.left.first + index), right: only(pair.right.first + index) }))
}

function only(index: number): Stretch {
  return { first: index, end: index + 1 }
}

function kindOf(block: Block | undefined, isStart: boolean): string {
  if (block?.type === 'heading') return `heading ${block.level}`
  if (block !== undefined && isPlaced(block)) return `${block.type} ${block.id}`
  if (isStart) return 'text'
  return block?.type === 'callout' ? `callout ${block.kind}` : (block?.type ?? 'none')
}

function isPlaced(block: Block): block is Extract<Block, { type: 'artefact' | 'check' }> {
  return block.type === 'artefact' || block.type === 'check'
}
