export interface Measured {
  readonly block: number
  /** How much of that block is above the top of the page. */
  readonly within: number
  readonly share: number
  readonly isAtEnd: boolean
}

/** What stands under the bar at the top of the window does not count as seen. */
const BAR = 80

/** Which block is at the top of the window, and how much of the article lies above its lower edge. */
export function measureReading(article: HTMLElement, anchor: string): Measured {
  const { top, height } = article.getBoundingClientRect()
  const seen = window.innerHeight - top
  const share = height > 0 ? Math.min(1, Math.max(0, seen / height)) : 0
  const blocks = [...article.querySelectorAll(`[id^="${anchor}-"]`)]
  const first = blocks.find((block) => block.getBoundingClientRect().bottom > BAR) ?? blocks.at(-1)
  const block = Number(first?.id.slice(anchor.length + 1) ?? 0)
  const box = first?.getBoundingClientRect()
  const above = box === undefined || box.height === 0 ? 0 : (BAR - box.top) / box.height
  return {
    block: Number.isInteger(block) ? block : 0,
    within: Math.min(1, Math.max(0, above)),
    share,
    isAtEnd: height > 0 && seen >= height,
  }
}

/** Brings a place of the text back to where it stood; false where the text has no such block. */
export function showReadingPlace(anchor: string, { block, within }: Pick<Measured, 'block' | 'within'>): boolean {
  const element = document.getElementById(`${anchor}-${block}`)
  if (element === null) return false
  element.scrollIntoView({ block: 'start' })
  const { top, height } = element.getBoundingClientRect()
  if (within > 0) window.scrollBy(0, top + within * height - BAR)
  return true
}
