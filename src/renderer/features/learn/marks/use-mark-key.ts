import { useEffect, useRef } from 'react'
import { usePreferencesStore } from '../../../lib/preferences-store'

/** M marks, where single letters act and nothing is being typed. */
export function useMarkKey(mark: () => void): void {
  const singleKeys = usePreferencesStore((preferences) => preferences.singleKeys)
  const latest = useRef(mark)
  latest.current = mark
  useEffect(() => {
    if (!singleKeys) return
    const handleKey = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat
      if (event.key.toLowerCase() !== 'm' || !isPlain || isBusy(event.target)) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', handleKey)
    return () => document.removeEventListener('keydown', handleKey)
  }, [singleKeys])
}

function isBusy(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, dialog') !== null
}
