/** `taken`: another window took the sitting over while this one held it. */
export type Hold = 'waiting' | 'held' | 'elsewhere' | 'taken'

/** A page that is loaded again lets go of its lock a moment after the new one asks for it. */
const GRACE = 400

export interface Holding {
  /** Absent on plain http and in old browsers: there only the log's numbers tell two windows apart. */
  readonly locks: LockManager | null | undefined
  readonly sessionId: string
  /** Takes the sitting from the window that holds it. */
  readonly isTaking: boolean
}

/**
 * One window at a time writes to a sitting. A second one waits in line, and is told so; it is let in as soon as the first one
 * closes. Returns the way to let go.
 */
export function holdSitting({ locks, sessionId, isTaking }: Holding, onChange: (hold: Hold) => void): () => void {
  if (!locks) {
    onChange('held')
    return () => {}
  }
  const leaving = new AbortController()
  let release = (): void => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const told = setTimeout(() => onChange('elsewhere'), GRACE)
  const leave = () => {
    clearTimeout(told)
    leaving.abort()
    release()
  }
  const granted = () => {
    clearTimeout(told)
    if (leaving.signal.aborted) return undefined
    onChange('held')
    return released
  }
  const options = isTaking ? { steal: true } : { signal: leaving.signal }
  locks.request(`siappeksos-sitting-${sessionId}`, options, granted).catch(() => {
    if (leaving.signal.aborted) return
    clearTimeout(told)
    onChange('taken')
  })
  return leave
}
