import { useLayoutEffect, useRef } from 'react'

/** Calls back with 0 … count − 1 for the keys 1 … count, except while typing, in a dialog, or with a modifier held. */
export function useNumberKeys(count: number, onNumber: (index: number) => void): void {
  const latest = useRef(onNumber)
  latest.current = onNumber
  // Before the first picture: whoever sees the choices may press a number at once.
  useLayoutEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
      const { target } = event
      if (target instanceof Element && target.closest('textarea, select, dialog, input:not([type="radio"])') !== null)
        return
      const index = Number(event.key) - 1
      if (!Number.isInteger(index) || index < 0 || index >= count) return
      event.preventDefault()
      latest.current(index)
    }
    window.addEventListener('keydown', handleKey)
    return () => window.removeEventListener('keydown', handleKey)
  }, [count])
}
