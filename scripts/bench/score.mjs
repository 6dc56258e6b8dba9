import { logOf, sessionOf } from './history.mjs'

const ROUNDS = 31

/** Times of folding a log of a hundred answers and half an hour of heartbeats and scoring its form; and of copying both, the floor. */
export function timeScoring(domain, bank, { forms, blueprint }) {
  const place = { profileId: 'bench', startedAt: 0, form: forms[0] }
  const session = sessionOf({ ...place, id: 'bench', blueprint, pack: 'uji' })
  const events = logOf({ ...place, sessionId: 'bench', hasHeartbeats: true })
  const byId = new Map(bank.map((entry) => [entry.id, entry]))
  const form = forms[0].map((asked) => byId.get(asked.place.id))
  const times = { scoring: [], floor: [] }
  for (let round = 0; round < ROUNDS; round++) {
    let before = performance.now()
    structuredClone([events, form])
    times.floor.push(performance.now() - before)
    before = performance.now()
    const { responses } = domain.foldSession(session, events)
    const report = domain.scoreReport(blueprint, form, responses)
    times.scoring.push(performance.now() - before)
    if (report.total.maximum !== 100) throw new Error('not a report of a hundred items')
  }
  return times
}
