import { useEffect } from 'react'
import { useExam } from './exam-context'

const SECOND = 1000
const HEARTBEAT = 5 * SECOND

/** The clock ticks once a second; a heartbeat goes to disk every five, so that a power cut loses no more than that. */
export function useExamTimers(): void {
  const tick = useExam((exam) => exam.tick)
  const heartbeat = useExam((exam) => exam.heartbeat)
  useEffect(() => {
    const ticking = setInterval(tick, SECOND)
    const beating = setInterval(heartbeat, HEARTBEAT)
    // A laptop that wakes up, or a page that comes back, looks at the clock at once.
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearInterval(ticking)
      clearInterval(beating)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [tick, heartbeat])
}
