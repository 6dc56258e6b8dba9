import { useCallback, useEffect, useState } from 'react'
import { useExamStore } from '../exam-context'

export interface FocusMode {
  /** `refused`: the machine did not let the app fill the screen. `ended`: it was on, and is no longer. */
  readonly state: 'off' | 'on' | 'ended' | 'refused'
  /** Null where this machine shows no page in full screen. */
  readonly enter: (() => void) | null
  readonly leave: () => void
  /** The word on its end has been read. */
  readonly dismiss: () => void
}

/**
 * The sitting fills the screen. While it does, leaving the window is written to the log, and so is coming back; nothing is
 * prevented. Escape, or whatever else ends full screen, ends it.
 */
export function useFocusMode(): FocusMode {
  const store = useExamStore()
  const [state, setState] = useState<FocusMode['state']>('off')

  useEffect(() => {
    const follow = () => {
      setState((before) => (document.fullscreenElement !== null ? 'on' : before === 'on' ? 'ended' : before))
    }
    document.addEventListener('fullscreenchange', follow)
    return () => document.removeEventListener('fullscreenchange', follow)
  }, [])

  const isOn = state === 'on'
  useEffect(() => {
    const isAway = () => store.getState().shown.awaySince !== null
    const leave = () => {
      if (isOn && !isAway()) store.getState().record({ type: 'window-left' })
    }
    const comeBack = () => {
      if (isAway()) store.getState().record({ type: 'window-returned' })
    }
    const look = () => (document.visibilityState === 'hidden' ? leave() : comeBack())
    window.addEventListener('blur', leave)
    window.addEventListener('focus', comeBack)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.removeEventListener('blur', leave)
      window.removeEventListener('focus', comeBack)
      document.removeEventListener('visibilitychange', look)
    }
  }, [store, isOn])

  useEffect(() => () => endFullScreen(), [])

  const enter = useCallback(() => {
    document.documentElement.requestFullscreen().then(
      () => setState('on'),
      () => setState('refused'),
    )
  }, [])
  const dismiss = useCallback(() => setState('off'), [])
  return { state, enter: document.fullscreenEnabled === true ? enter : null, leave: endFullScreen, dismiss }
}

function endFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen()
}
