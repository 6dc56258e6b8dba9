import type { FullScreen } from '../../contract/host'

interface WindowControls {
  /** Answers whether the window fills the screen then. */
  set(on: boolean): Promise<boolean>
  /** Hears each beginning and end, by whatever means. */
  listen(listener: (isOn: boolean) => void): void
}

/** The app's window on the whole screen. */
export function createWindowFullScreen({ set, listen }: WindowControls): FullScreen {
  const listeners = new Set<() => void>()
  let isOn = false

  const change = (next: boolean): void => {
    if (!next) window.removeEventListener('keydown', leaveOnEscape, true)
    if (next === isOn) return
    isOn = next
    for (const listener of listeners) listener()
  }
  const leave = (): void => {
    if (isOn) void set(false).then(change)
  }
  /** As in a browser: the key does nothing else then, such as closing a dialog. */
  const leaveOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopImmediatePropagation()
    leave()
  }

  listen(change)
  return {
    isOn: () => isOn,
    enter: async () => {
      change(await set(true))
      // Not for a full screen that came from the menu: there, Escape closes what is open.
      if (isOn) window.addEventListener('keydown', leaveOnEscape, true)
      return isOn
    },
    leave,
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
