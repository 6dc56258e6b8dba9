export interface Offsets {
  readonly start: number
  readonly end: number
}

/** What of a page's text counts: inside what matches `read`, and not inside what matches `notRead`. */
export interface ReadParts {
  readonly read: string
  readonly notRead: string
}

/** The texts of a block in the order in which they stand. */
export function textsOf(block: Element, { read, notRead }: ReadParts): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement
    if (parent?.closest(read) && !parent.closest(notRead)) texts.push(node as Text)
  }
  return texts
}

/** Where a range lies in a block's texts, counted from their beginning; null where it holds none of them. */
export function offsetsOf(texts: readonly Text[], range: Range): Offsets | null {
  let passed = 0
  const stretches: Offsets[] = []
  for (const text of texts) {
    const start = text === range.startContainer ? range.startOffset : 0
    const end = text === range.endContainer ? range.endOffset : text.length
    if (range.intersectsNode(text) && start < end) stretches.push({ start: passed + start, end: passed + end })
    passed += text.length
  }
  const [first, last] = [stretches[0], stretches.at(-1)]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}

/** The ranges that offsets stand for: one for each text that they reach into, so that nothing between is painted. */
export function rangesOf(texts: readonly Text[], { start, end }: Offsets): Range[] {
  const ranges: Range[] = []
  let passed = 0
  for (const text of texts) {
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
