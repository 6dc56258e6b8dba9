import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { isTyping } from '../lib/keys/is-typing'
import { useIsInExam } from '../lib/keys/use-is-in-exam'
import { paths, useNavigate } from '../lib/navigation'
import { usePreferencesStore } from '../lib/preferences-store'

/** Ctrl+K (⌘K), and `/` outside fields, lead to Find; not from an exam, where nothing is looked up. */
export function FindKeys() {
  const navigate = useNavigate()
  const [location] = useLocation()
  const singleKeys = usePreferencesStore((store) => store.singleKeys)
  const isExam = useIsInExam()
  useEffect(() => {
    if (isExam) return
    const listen = (event: KeyboardEvent) => {
      const isChord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey
      const isSlash = singleKeys && event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey
      if (event.defaultPrevented || !(isChord || (isSlash && !isTyping(event.target)))) return
      if (document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      if (location === paths.find) document.getElementById('find-query')?.focus()
      else navigate(paths.find)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [isExam, location, navigate, singleKeys])
  return null
}
