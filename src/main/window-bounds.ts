import type { WindowState } from './shell-state'

interface Size {
  readonly width: number
  readonly height: number
}

export interface Rectangle extends Size {
  readonly x: number
  readonly y: number
}

export const SMALLEST_WINDOW = { width: 360, height: 480 }
const USUAL_WINDOW = { width: 1180, height: 800 }

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}

/** As large as wanted, as far as the display goes, and never too small to use. */
function fitSize(size: Size, area: Rectangle): Size {
  return {
    width: clamp(size.width, Math.min(SMALLEST_WINDOW.width, area.width), area.width),
    height: clamp(size.height, Math.min(SMALLEST_WINDOW.height, area.height), area.height),
  }
}

function centred(wanted: Size, area: Rectangle): Rectangle {
  const size = fitSize(wanted, area)
  return {
    ...size,
    x: area.x + Math.floor((area.width - size.width) / 2),
    y: area.y + Math.floor((area.height - size.height) / 2),
  }
}

/**
 * Where the window opens: as it was left, moved and shrunk until it is wholly on the display that holds most of it; in
 * the middle of the first display when its own is gone. `areas` are the displays' work areas, the primary one first.
 */
export function placeWindow(state: WindowState | undefined, areas: readonly [Rectangle, ...Rectangle[]]): Rectangle {
  if (state === undefined) return centred(USUAL_WINDOW, areas[0])
  const best = areas.reduce((chosen, area) => (overlap(state, area) > overlap(state, chosen) ? area : chosen))
  if (overlap(state, best) === 0) return centred(state, areas[0])
  const size = fitSize(state, best)
  return {
    ...size,
    x: clamp(state.x, best.x, best.x + best.width - size.width),
    y: clamp(state.y, best.y, best.y + best.height - size.height),
  }
}
