import { useEffect, useState } from 'react'
import { isTyping } from '../lib/keys/is-typing'
import { ShortcutsDialog } from '../lib/keys/shortcuts-dialog'
import { useIsInExam } from '../lib/keys/use-is-in-exam'
import { usePreferencesStore } from '../lib/preferences-store'
import { useServices } from '../lib/services'

/** The sheet of shortcuts, on “?” outside fields and from the desktop's menu. */
export function Shortcuts() {
  const { host } = useServices()
  const isInExam = useIsInExam()
  const singleKeys = usePreferencesStore((preferences) => preferences.singleKeys)
  const [isOpen, setIsOpen] = useState(false)
  useEffect(
    () =>
      host.onCommand((command) => {
        if (command !== 'show-shortcuts') return
        // The exam screen has its own, and listens for the key: the menu presses it.
        if (isInExam) document.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }))
        else setIsOpen(true)
      }),
    [host, isInExam],
  )
  useEffect(() => {
    if (isInExam || !singleKeys) return
    const listen = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
      if (event.key !== '?' || !isPlain || event.defaultPrevented || isTyping(event.target)) return
      if (document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      setIsOpen(true)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [isInExam, singleKeys])
  return isOpen && !isInExam ? <ShortcutsDialog onClose={() => setIsOpen(false)} /> : null
}
