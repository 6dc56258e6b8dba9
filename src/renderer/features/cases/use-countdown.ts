import { useEffect, useRef, useState } from 'react'
import { useServices } from '../../lib/services'

const TICK_MS = 250

/**
 * Whole seconds that are left, down to 0; null without a limit. It stands still while a sheet is open, help above all, and while the
 * page is out of sight.
 */
export function useCountdown(seconds: number | null, onOver: () => void): number | null {
  const { clock } = useServices()
  const [left, setLeft] = useState(seconds)
  const latest = useRef(onOver)
  latest.current = onOver
  useEffect(() => {
    if (seconds === null) return
    let leftMs = seconds * 1000
    let before = clock.now().mono
    const timer = window.setInterval(() => {
      const now = clock.now().mono
      const isStill = document.hidden || document.querySelector('dialog[open]') !== null
      if (!isStill) leftMs -= now - before
      before = now
      setLeft(Math.max(0, Math.ceil(leftMs / 1000)))
      if (leftMs > 0) return
      window.clearInterval(timer)
      latest.current()
    }, TICK_MS)
    return () => window.clearInterval(timer)
  }, [seconds, clock])
  return left
}
