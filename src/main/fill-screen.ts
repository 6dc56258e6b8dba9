/** What this needs of a window. */
export interface FillingWindow {
  isFullScreen(): boolean
  setFullScreen(on: boolean): void
  once(event: 'enter-full-screen', listener: () => void): unknown
  once(event: 'leave-full-screen', listener: () => void): unknown
}

/** Far longer than macOS takes to move a window to a space of its own. */
const LIMIT = 3_000

/**
 * Lets the window fill the screen, or ends that; answers whether it fills the screen then. Most systems take a while,
 * and one that refuses says nothing.
 */
export function fillScreen(window: FillingWindow, on: boolean): Promise<boolean> {
  if (window.isFullScreen() === on) return Promise.resolve(on)
  return new Promise((done) => {
    const timer = setTimeout(() => done(!on), LIMIT)
    const settle = (): void => {
      clearTimeout(timer)
      done(on)
    }
    if (on) window.once('enter-full-screen', settle)
    else window.once('leave-full-screen', settle)
    window.setFullScreen(on)
  })
}
