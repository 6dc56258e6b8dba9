import { useEffect } from 'react'
import { useServices } from '../../lib/services'
import { useExam } from './exam-context'

/** A tab that closes while something is not on disk yet is held back by the browser's own question. */
export function useUnloadGuard(): void {
  const { host } = useServices()
  const isOpen = useExam((exam) => exam.waiting > 0)
  // The desktop's window would not ask: it would only refuse to close.
  const isOn = isOpen && host.edition === 'browser'
  useEffect(() => {
    if (!isOn) return
    const hold = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [isOn])
}
