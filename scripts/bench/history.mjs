// A long history: rows of the shape that the app itself writes, put into the page's database in bulk.

const FORMS = 20
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** The newest sittings are the ones that screens fold: they hold the heartbeats of half an hour, too. */
const FULL_LOGS = 20
const SITTING = { step: 18_000, heartbeat: 5_000 }

/** Twenty forms of 100 items from the bank of 5,000, with the items' snapshots, and what each comes to as it is answered here. */
export async function drawForms(domain, bank, blueprint) {
  const snapshots = new Map()
  const forms = []
  const scores = []
  for (let seed = 0; seed < FORMS; seed++) {
    const drawn = domain.assembleForm(blueprint, bank, seed)
    if (!drawn.ok) throw new Error(JSON.stringify(drawn.error))
    const hashed = await domain.hashItems(drawn.value)
    for (const { entry, hash } of hashed) snapshots.set(hash, { hash, entry })
    const form = hashed.map(({ entry, hash }) => ({
      place: { id: entry.id, version: entry.item.version, hash },
      response: responseTo(entry.item, seed),
    }))
    const sitting = { profileId: 'bench', startedAt: 0, form }
    const session = sessionOf({ ...sitting, id: 'bench', blueprint, pack: 'uji' })
    const state = domain.foldSession(session, logOf({ ...sitting, sessionId: 'bench', hasHeartbeats: false }))
    const report = domain.scoreReport(blueprint, drawn.value, state.responses)
    scores.push(domain.scoreToKeep({ session, state, form: drawn.value, report }))
    forms.push(form)
  }
  return { forms, scores, snapshots: [...snapshots.values()] }
}

/** A whole answer, right as often as not. */
function responseTo(item, seed) {
  const ids = item.options.map(({ id }) => id)
  const turned = [...ids.slice(seed % 4), ...ids.slice(0, seed % 4)]
  switch (item.type) {
    case 'single-choice':
    case 'true-false':
      return ids[seed % ids.length]
    case 'multiple-choice':
      return ids.slice(0, 3)
    case 'order':
      return turned
    case 'match':
      return ids.map((id, at) => [id, item.targets[at].id])
    case 'cloze':
      return { g1: 'a', g2: 'catatan kasus' }
    case 'numeric':
      return 2000
    case 'short-text':
      return 'PIE'
    default:
      return judgementOf(item.mode, turned)
  }
}

function judgementOf(mode, ids) {
  switch (mode) {
    case 'pick':
      return ids[0]
    case 'rate':
      return Object.fromEntries(ids.map((id, at) => [id, 4 - at]))
    case 'rank':
      return ids
    default:
      return { best: ids[0], worst: ids[3] }
  }
}

/** The log of a sitting, one item every 18 seconds. */
export function logOf({ profileId, sessionId, form, startedAt, hasHeartbeats }) {
  const steps = [{ at: 0, what: { type: 'started' } }]
  form.forEach(({ place, response }, index) => {
    const at = (index + 1) * SITTING.step
    steps.push({ at: at - 9_000, what: { type: 'visited', item: place.id } })
    steps.push({ at, what: { type: 'answered', item: place.id, response } })
  })
  const end = (form.length + 1) * SITTING.step
  if (hasHeartbeats) {
    for (let at = SITTING.heartbeat; at < end; at += SITTING.heartbeat) steps.push({ at, what: { type: 'heartbeat' } })
  }
  steps.push({ at: end, what: { type: 'submitted', by: 'candidate' } })
  return steps
    .sort((a, b) => a.at - b.at)
    .map(({ at, what }, seq) => ({ profileId, sessionId, seq, run: 'bench', wall: startedAt + at, mono: at, what }))
}

export function sessionOf({ profileId, id, blueprint, pack, form, startedAt }) {
  return {
    ...{ id, profileId, blueprint, pack, mode: 'simulation', extraTime: 1, seed: 7, bank: 'a'.repeat(64) },
    form: form.map(({ place }) => place),
    startedAt,
    removedAt: null,
  }
}

export const idOf = (index) => `riwayat-${String(index).padStart(4, '0')}`

/** Puts so many finished sittings, one a day, before the learner of the page's database; gives that learner's id. */
export async function seedHistory(page, { forms, scores, snapshots, blueprint, pack, count }) {
  const profileId = await page.evaluate(readProfileId)
  await page.evaluate(putRows, { itemSnapshots: snapshots })
  const now = Date.now()
  for (let first = 0; first < count; first += 50) {
    const rows = { sessions: [], sessionEvents: [], sittingEnds: [], sittingScores: [] }
    for (let index = first; index < Math.min(count, first + 50); index++) {
      const place = { profileId, startedAt: now - (index + 1) * DAY, form: forms[index % forms.length] }
      const id = idOf(index)
      rows.sessions.push(sessionOf({ ...place, id, blueprint, pack }))
      const log = logOf({ ...place, sessionId: id, hasHeartbeats: index < FULL_LOGS })
      const [own, endedAt] = [{ sessionId: id, profileId }, log.at(-1).wall]
      const { startedAt } = place
      rows.sessionEvents.push(...log)
      rows.sittingEnds.push({ ...own, startedAt, endedAt, pack, blueprint: blueprint.id, mode: 'simulation' })
      rows.sittingScores.push({ ...scores[index % scores.length], ...own, at: endedAt })
    }
    await page.evaluate(putRows, rows)
  }
  return profileId
}

function readProfileId() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('siappeksos')
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const all = request.result.transaction('profiles').objectStore('profiles').getAll()
      all.onsuccess = () => {
        request.result.close()
        resolve(all.result[0].id)
      }
    }
  })
}

/** One transaction for all of it, acknowledged before it is on disk: only the seeding is in a hurry. */
function putRows(rows) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('siappeksos')
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const transaction = request.result.transaction(Object.keys(rows), 'readwrite', { durability: 'relaxed' })
      for (const [name, own] of Object.entries(rows)) {
        const store = transaction.objectStore(name)
        for (const row of own) store.put(row)
      }
      transaction.oncomplete = () => {
        request.result.close()
        resolve()
      }
      transaction.onabort = () => reject(transaction.error)
    }
  })
}
