import type { FullScreen } from '../../contract/host'

/** The browser's own, which also ends it on Escape. */
export function createWebFullScreen(): FullScreen | null {
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
