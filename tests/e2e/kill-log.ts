import { expect, type Page } from '@playwright/test'
import { readRows } from '../../scripts/screenshots/store.mjs'
import { foldEvents, foldSession, startFold } from '../../src/core/exams/fold-session'
import type { Session, SessionEvent } from '../../src/core/exams/session'

/** What a page shows of a sitting: places of the form, from 0. */
export interface Shown {
  readonly sitting: string
  readonly answered: readonly number[]
  readonly flagged: readonly number[]
  readonly current: number
}

export interface Sitting {
  readonly session: Session
  readonly events: readonly SessionEvent[]
}

/** A sitting as it stands in the browser's own database. */
export async function readSitting(page: Page, id: string): Promise<Sitting> {
  const sessions: Session[] = await readRows(page, 'sessions')
  const session = sessions.find((row) => row.id === id)
  if (session === undefined) throw new Error(`the sitting ${id} is gone`)
  const rows: SessionEvent[] = await readRows(page, 'sessionEvents')
  const events = rows.filter((row) => row.sessionId === id).sort((a, b) => a.seq - b.seq)
  return { session, events }
}

/** What the map shows, where the page says that all of it is saved; else null. */
export function readSaved(page: Page): Promise<Shown | null> {
  return page.evaluate(() => {
    if (document.querySelector('.saved')?.textContent?.startsWith('Tersimpan') !== true) return null
    const cells = [...document.querySelectorAll('#map button.cell')]
    const places = (selector: string) => cells.flatMap((cell, place) => (cell.matches(selector) ? [place] : []))
    const [current = -1] = places('[aria-current]')
    const sitting = location.hash.split('/').at(-1) ?? ''
    return { sitting, answered: places('.done'), flagged: places('.flag'), current }
  })
}

/** The log counts without a gap, and holds every event that was acknowledged, word for word. */
export function expectAcknowledged({ events }: Sitting, acknowledged: readonly SessionEvent[]): void {
  expect(events.map((event) => event.seq)).toEqual(events.map((_, place) => place))
  for (const event of acknowledged) expect(events[event.seq]).toEqual(event)
  expect(events.filter(({ what }) => what.type === 'submitted').length).toBeLessThanOrEqual(1)
}

/**
 * What the page once said was saved is a state that the log went through. Answers that are begun and not whole are in the log and
 * not on the map.
 */
export function expectSaidSaved({ session, events }: Sitting, shown: Shown): void {
  const ids = session.form.map((place) => place.id)
  let fold = startFold(session)
  const went = events.some((event) => {
    fold = foldEvents(session, fold, [event])
    const { responses, flagged, current } = fold.state
    const isFlagged = ids.every((id, place) => flagged.has(id) === shown.flagged.includes(place))
    const isAnswered = shown.answered.every((place) => responses[ids[place] ?? ''] !== undefined)
    return isFlagged && isAnswered && ids.indexOf(current) === shown.current
  })
  expect(went, `the log went through ${JSON.stringify(shown)}`).toBe(true)
}

/** After a kill: the page says how much is here, and its clock is DESIGN.md's. */
export async function expectRestored(page: Page, { session, events }: Sitting): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Simulasi Anda dipulihkan' })).toBeVisible()
  const state = foldSession(session, events)
  const notice = page.locator('.restored')
  await expect(notice).toContainText(`${Object.keys(state.responses).length} jawaban ada di sini`)
  await expect(page.locator('button.cell.flag')).toHaveCount(state.flagged.size)
  await expect(page.locator('.item-note textarea')).toHaveValue(state.notes[state.current] ?? '')
  await expectHonestClock(page, session)
}

/** No machine slept and nobody set a clock: whatever was killed in between, time is what has passed since the start. */
async function expectHonestClock(page: Page, session: Session): Promise<void> {
  const { clock, wall } = await page.evaluate(async () => {
    document.dispatchEvent(new Event('visibilitychange')) // the app looks at its clock
    await new Promise((resolve) => setTimeout(resolve))
    return { clock: document.querySelector('[role=timer]')?.textContent ?? '', wall: Date.now() }
  })
  const expected = session.blueprint.minutes * 60_000 - (wall - session.startedAt)
  expect(Math.abs(millisecondsOf(clock) - expected)).toBeLessThanOrEqual(1000)
}

/** “43:12” or “1:03:12”. */
export function millisecondsOf(clock: string): number {
  return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000
}
