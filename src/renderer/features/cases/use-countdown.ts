import { useEffect, useRef, useState } from 'react'
import { openSceneClock, passSceneTime, type SceneClock, timeLeft } from '../../../core/cases/scene-clock'
import { useServices } from '../../lib/services'

const TICK_MS = 250

/**
 * Whole seconds that are left of a limit, down to 0, counted from when the scene was entered. It stands still while a sheet is open, help
 * above all. At the end it says whether the time ran out while nobody was there: the app closed or out of sight, or the machine asleep.
 */
export function useCountdown(seconds: number, entered: number, onOver: (isAway: boolean) => void): number {
  const { clock } = useServices()
  const [opened] = useState<SceneClock>(() => openSceneClock(entered, clock.now()))
  const [left, setLeft] = useState(() => Math.ceil(timeLeft(opened, seconds) / 1000))
  const latest = useRef(onOver)
  latest.current = onOver
  useEffect(() => {
    let time = opened
    if (timeLeft(time, seconds) === 0) {
      latest.current(time.isAway)
      return
    }
    const timer = window.setInterval(() => {
      time = passSceneTime(time, clock.now(), document.querySelector('dialog[open]') !== null)
      const rest = timeLeft(time, seconds)
      setLeft(Math.ceil(rest / 1000))
      if (rest > 0) return
      window.clearInterval(timer)
      latest.current(time.isAway || document.hidden)
    }, TICK_MS)
    return () => window.clearInterval(timer)
  }, [seconds, opened, clock])
  return left
}
