import { useFormat } from '../use-format'

/** “21:47” as the reader writes it: 21.47 in Indonesian. */
export function useClockWords(): (clock: string) => string {
  const format = useFormat()
  return (clock) => {
    const [hours = 0, minutes = 0] = clock.split(':').map(Number)
    return format.time(new Date(2026, 0, 1, hours, minutes).getTime())
  }
}
