export interface Measured {
  readonly block: number
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
  return { block: Number.isInteger(block) ? block : 0, share, isAtEnd: height > 0 && seen >= height }
}
