import { describe, expect, it } from 'vitest'
import {
  type EmergencyFile,
  emergencyFile,
  eventsToAdd,
  ownedBy,
  readEmergencyFile,
} from '../../../src/core/exams/emergency-file'
import { buildLog, buildSession, START } from '../../support/build-session'

const session = buildSession()
const events = buildLog(session, [
  { at: 0, what: { type: 'started' } },
  { at: 4, what: { type: 'answered', item: 'contoh/satu', response: { best: 'a', worst: 'b' } } },
  { at: 9, what: { type: 'noted', item: 'contoh/satu', text: 'Lihat lagi, “nanti”.' } },
])
const file = emergencyFile({ savedAt: START, learner: 'Nadia', session, events })

function read(content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  return readEmergencyFile(text.length, text)
}
function faultOf(content: unknown) {
  const outcome = read(content)
  return outcome.ok ? null : outcome.error
}

describe('an emergency file', () => {
  it('comes back as it was saved', () => {
    expect(read(file)).toEqual({ ok: true, value: file })
  })

  it('is told from other files, from cut ones, and from what a newer app made', () => {
    for (const other of ['', 'bukan JSON', '{"format":"lain"}', [], JSON.stringify(file).slice(0, -20)]) {
      expect(faultOf(other)).toEqual({ kind: 'not-emergency-file' })
    }
    expect(readEmergencyFile(4, null)).toEqual({ ok: false, error: { kind: 'not-emergency-file' } })
    expect(faultOf({ ...file, formatVersion: 2, more: true })).toEqual({ kind: 'made-by-newer-app' })
  })

  it('is refused when it is too large or too deep, before anything is made of it', () => {
    expect(readEmergencyFile(3 * 1024 * 1024, '{}')).toEqual({ ok: false, error: { kind: 'too-large' } })
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(faultOf(`{"format":"siappeksos-emergency","formatVersion":1,"session":${deep}}`)).toEqual({
      kind: 'not-emergency-file',
    })
  })

  it('is refused, with the place, where it no longer has its shape', () => {
    const [first, second] = events
    const changed = { ...file, events: [first, { ...second, what: { type: 'answered', item: 'bukan id' } }] }
    expect(faultOf(changed)).toMatchObject({ kind: 'wrong-shape', where: expect.stringContaining('events') })
    expect(faultOf({ ...file, session: { ...session, seed: -1 } })).toMatchObject({ kind: 'wrong-shape' })
  })

  it('is refused when its log has gaps or lines of another sitting', () => {
    const broken: EmergencyFile['events'][] = [
      events.slice(1),
      [...events, ...events.slice(2)],
      events.map((event) => ({ ...event, sessionId: 'lain' })),
      events.map((event) => ({ ...event, profileId: 'lain' })),
    ]
    for (const log of broken) expect(faultOf({ ...file, events: log })).toEqual({ kind: 'broken-log' })
  })

  it('becomes another learner’s whole: the session and each line of its log', () => {
    const owned = ownedBy('budi', file)
    expect(owned.session).toEqual({ ...session, profileId: 'budi' })
    expect(owned.events.map((event) => event.profileId)).toEqual(['budi', 'budi', 'budi'])
  })
})

describe('a log that is merged with another', () => {
  it('gains the lines that it lacks, whatever order their properties are in', () => {
    const turned = events.map((event) => Object.fromEntries(Object.entries(event).reverse()) as typeof event)
    expect(eventsToAdd(turned.slice(0, 1), events)).toEqual({ ok: true, value: events.slice(1) })
    expect(eventsToAdd([], events)).toEqual({ ok: true, value: events })
  })

  it('keeps what it has where it is the longer one', () => {
    expect(eventsToAdd(events, events.slice(0, 2))).toEqual({ ok: true, value: [] })
  })

  it('takes nothing from one that went another way', () => {
    const other = events.map((event) => (event.seq === 1 ? { ...event, what: { type: 'heartbeat' as const } } : event))
    expect(eventsToAdd(other.slice(0, 2), events)).toEqual({ ok: false, error: { kind: 'conflict', seq: 1 } })
  })
})
