// Measured inside the page, so that what it takes to steer the browser is not in the figures. Each function is sent to the page
// as its text: it may use nothing from outside itself.

/** From changing the address to the element that one waits for. Gives milliseconds. */
export function openPlace({ hash, selector }) {
  return new Promise((resolve) => {
    const before = performance.now()
    const observer = new MutationObserver(() => {
      if (document.querySelector(selector) === null) return
      observer.disconnect()
      resolve(performance.now() - before)
    })
    observer.observe(document.body, { childList: true, subtree: true })
    location.hash = hash
  })
}

/**
 * Answers the item that is shown, whatever its type, in as many steps as it takes. Gives the milliseconds from the first of them
 * to the mark “saved”, which the disk's acknowledgement sets.
 */
export async function answerItem() {
  const saved = document.querySelector('.saved')
  const fill = (field, value) => {
    const type = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement
    Object.getOwnPropertyDescriptor(type.prototype, 'value').set.call(field, value)
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
  }
  const until = (act) =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (saved.querySelector('.lucide-check') === null) return
        observer.disconnect()
        resolve(performance.now() - before)
      })
      observer.observe(saved, { childList: true, subtree: true })
      const before = performance.now()
      act()
    })
  const asks = document.querySelector('.asks')
  const groups = [...Map.groupBy(asks.querySelectorAll('input[type=radio]'), (radio) => radio.name).values()]
  const steps = [
    ...groups.map((radios, at) => () => radios[at % radios.length].click()),
    ...[...asks.querySelectorAll('input[type=checkbox]')].map((box) => () => box.click()),
    ...[...asks.querySelectorAll('.sort-state button')].map((button) => () => button.click()),
    ...[...asks.querySelectorAll('select')].map((list) => () => fill(list, list.options[1].value)),
    ...[...asks.querySelectorAll('input[type=text]')].map((field) => () => fill(field, '2000')),
  ]
  const times = []
  for (const step of steps) {
    const isWhole = document.querySelector('button.cell[aria-current].done') !== null
    if (!isWhole) times.push(await until(step))
  }
  return times[0]
}

/** On to the next item: the key, and the head of the item that has another number. */
export function goOn() {
  const head = () => document.querySelector('#item-head').textContent
  const before = head()
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }))
  return new Promise((resolve) => {
    const look = () => (head() === before ? setTimeout(look, 1) : resolve())
    look()
  })
}

/** The floor of an answer: one small row, strict durability, nothing else. */
export async function bareStrictPuts(rounds) {
  const db = await new Promise((resolve, reject) => {
    const request = indexedDB.open('bench', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'id' })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const times = []
  for (let id = 0; id < rounds; id++) {
    const before = performance.now()
    await new Promise((resolve, reject) => {
      const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' })
      transaction.objectStore('rows').put({ id, value: 'b' })
      transaction.oncomplete = resolve
      transaction.onerror = () => reject(transaction.error)
    })
    times.push(performance.now() - before)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  db.close()
  return times
}

/** The floor of the history: the rows that its first page shows, read by one bare request each. */
export async function bareRows({ ids, rounds }) {
  const db = await new Promise((resolve, reject) => {
    const request = indexedDB.open('siappeksos')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const times = []
  for (let round = 0; round < rounds; round++) {
    const before = performance.now()
    const store = db.transaction('sessions').objectStore('sessions')
    await Promise.all(ids.map((id) => new Promise((resolve) => (store.get(id).onsuccess = resolve))))
    times.push(performance.now() - before)
  }
  db.close()
  return times
}

/** The whole way from the store to a report, as the report screen goes it; and its floor, the same rows read bare. */
export async function timeReports({ script, profileId, id, rounds }) {
  const { AppDatabase, loadReport } = await import(script)
  const db = new AppDatabase()
  await db.open()
  const native = db.backendDB()
  const read = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const bare = async () => {
    const stores = native.transaction(['sessions', 'sessionEvents', 'itemSnapshots'])
    const session = await read(stores.objectStore('sessions').get(id))
    const log = IDBKeyRange.bound([profileId, id, -Infinity], [profileId, id, Infinity])
    const events = read(stores.objectStore('sessionEvents').getAll(log))
    const snapshots = stores.objectStore('itemSnapshots')
    await Promise.all([events, ...session.form.map(({ hash }) => read(snapshots.get(hash)))])
  }
  const times = { load: [], bare: [] }
  for (let round = 0; round < rounds; round++) {
    let before = performance.now()
    await bare()
    times.bare.push(performance.now() - before)
    before = performance.now()
    const loaded = await loadReport(db, profileId, id)
    times.load.push(performance.now() - before)
    if (loaded.kind !== 'report') throw new Error(`no report but ${loaded.kind}`)
  }
  db.close()
  return times
}
