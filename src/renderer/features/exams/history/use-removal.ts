import { useState } from 'react'
import type { Session } from '../../../../core/exams/session'
import { removeSession, restoreSession } from '../../../../data/session-repo'
import { useServices } from '../../../lib/services'

type Sessions = readonly Session[]

/** Takes sittings out of the history and brings them back; nothing of them is deleted. */
export function useRemoval() {
  const { db, clock } = useServices()
  const [removed, setRemoved] = useState<readonly Sessions[]>([])
  const [hasFailed, setHasFailed] = useState(false)
  const remove = async (sessions: Sessions): Promise<void> => {
    const at = clock.now().wall
    const written = await Promise.all(sessions.map(({ id }) => removeSession(db, id, at)))
    const gone = sessions.filter((_, index) => written[index]?.ok === true)
    setHasFailed(gone.length < sessions.length)
    if (gone.length > 0) setRemoved((before) => [...before, gone])
  }
  const undo = async (sessions: Sessions): Promise<boolean> => {
    const written = await Promise.all(sessions.map(({ id }) => restoreSession(db, id)))
    const isDone = written.every(({ ok }) => ok)
    setHasFailed(!isDone)
    if (isDone) setRemoved((before) => before.filter((entry) => entry !== sessions))
    return isDone
  }
  return { removed, hasFailed, remove, undo }
}
