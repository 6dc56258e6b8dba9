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

/**
 * Two editions of a text beside each other: block by block where a section has the same blocks in both, else section by section,
 * and as two wholes where not even the headings agree. Nothing is put beside what it does not translate.
 */
export function pairBlocks(left: readonly Block[], right: readonly Block[]): Pair[] {
  for (const depth of [Number.POSITIVE_INFINITY, 2]) {
    const [own, other] = [sectionsOf(left, depth), sectionsOf(right, depth)]
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

/** Sections, each from its heading of at most a level; the first has none where the text begins without. */
function sectionsOf(blocks: readonly Block[], depth: number): Stretch[] {
  const starts = blocks.flatMap((block, index) =>
    index === 0 || (block.type === 'heading' && block.level <= depth) ? [index] : [],
  )
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
  if (isStart) return 'text'
  if (block?.type === 'artefact' || block?.type === 'check') return `${block.type} ${block.id}`
  return block?.type === 'callout' ? `callout ${block.kind}` : (block?.type ?? 'none')
}
