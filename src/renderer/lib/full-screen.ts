import { createContext, useContext } from 'react'

/** The page on the whole screen. */
export interface FullScreen {
  isOn(): boolean
  /** False where the machine does not allow it. */
  enter(): Promise<boolean>
  leave(): void
  /** Called whenever it begins or ends, by whatever means. Returns what ends the listening. */
  onChange(listener: () => void): () => void
}

/** The browser's own; null where no page may fill the screen, as on iPhones. */
function browserFullScreen(): FullScreen | null {
  if (document.fullscreenEnabled !== true) return null
  return {
    isOn: () => document.fullscreenElement !== null,
    enter: () =>
      document.documentElement.requestFullscreen().then(
        () => true,
        () => false,
      ),
    leave: () => {
      if (document.fullscreenElement !== null) void document.exitFullscreen()
    },
    onChange: (listener) => {
      document.addEventListener('fullscreenchange', listener)
      return () => document.removeEventListener('fullscreenchange', listener)
    },
  }
}

/** What this machine can; tests put their own in its place. */
export const FullScreenContext = createContext(browserFullScreen())

export function useFullScreen(): FullScreen | null {
  return useContext(FullScreenContext)
}
