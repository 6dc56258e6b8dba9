import { useEffect } from 'react'
import { useExamStore } from '../exam-context'

/** While it is on, leaving the window is written to the log; coming back is always, where leaving was. Nothing is prevented. */
export function useAbsences(isOn: boolean): void {
  const store = useExamStore()
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
}
