export interface Offsets {
  readonly start: number
  readonly end: number
}

/** What is read, and may be marked: not the options, nor words that only a screen reader says, nor fields in a text. */
const READ = '.situation, .stem, .cloze'
const NOT_READ = '.vh, button, select, input'

/** The texts of an item in the order in which they stand. */
function textsOf(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement
    if (parent?.closest(READ) && !parent.closest(NOT_READ)) texts.push(node as Text)
  }
  return texts
}

/** Where a range lies in the item's text, counted from its beginning; null where it holds none of it. */
export function offsetsOf(block: Element, range: Range): Offsets | null {
  let passed = 0
  const stretches: Offsets[] = []
  for (const text of textsOf(block)) {
    const start = text === range.startContainer ? range.startOffset : 0
    const end = text === range.endContainer ? range.endOffset : text.length
    if (range.intersectsNode(text) && start < end) stretches.push({ start: passed + start, end: passed + end })
    passed += text.length
  }
  const [first, last] = [stretches[0], stretches.at(-1)]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}

/** The ranges that offsets stand for: one for each text that they reach into, so that nothing between is painted. */
export function rangesOf(block: Element, { start, end }: Offsets): Range[] {
  const ranges: Range[] = []
  let passed = 0
  for (const text of textsOf(block)) {
    const from = Math.max(0, start - passed)
    const to = Math.min(text.length, end - passed)
    if (from < to) {
      const range = document.createRange()
      range.setStart(text, from)
      range.setEnd(text, to)
      ranges.push(range)
    }
    passed += text.length
  }
  return ranges
}
