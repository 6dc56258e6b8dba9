// The app's database by the browser's own means, behind the app's back.

/**
 * All rows of a table.
 * @param {import('playwright').Page} page
 * @param {string} table
 * @returns {Promise<any[]>}
 */
export function readRows(page, table) {
  return page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('siappeksos')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const db = opening.result
          const reading = db.transaction(name).objectStore(name).getAll()
          reading.onsuccess = () => {
            db.close()
            resolve(reading.result)
          }
          reading.onerror = () => reject(reading.error)
        }
      }),
    table,
  )
}

/**
 * Moves a sitting into the past, as if the machine had been off since.
 * @param {import('playwright').Page} page
 * @param {string} id
 * @param {number} milliseconds
 */
export function ageSitting(page, id, milliseconds) {
  return page.evaluate(
    ([wanted, age]) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('siappeksos')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const db = opening.result
          const change = db.transaction(['sessions', 'sessionEvents', 'sittingEnds'], 'readwrite')
          const each = (table, edit) => {
            change.objectStore(table).openCursor().onsuccess = ({ target }) => {
              const cursor = target.result
              if (cursor === null) return
              if (edit(cursor.value)) cursor.update(cursor.value)
              cursor.continue()
            }
          }
          each('sessions', (row) => {
            if (row.id !== wanted) return false
            row.startedAt -= age
            return true
          })
          each('sessionEvents', (row) => {
            if (row.sessionId !== wanted) return false
            row.wall -= age
            return true
          })
          each('sittingEnds', (row) => {
            if (row.sessionId !== wanted) return false
            row.startedAt -= age
            row.endedAt -= age
            return true
          })
          change.oncomplete = () => {
            db.close()
            resolve(undefined)
          }
          change.onerror = () => reject(change.error)
        }
      }),
    [id, milliseconds],
  )
}

/**
 * A database under the app's name as a newer app would leave it. The page must be of the app's origin and not run the app.
 * @param {import('playwright').Page} page
 * @param {number} version of the database itself: ten times the app's number
 */
export function makeNewerDatabase(page, version) {
  return page.evaluate(
    (number) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('siappeksos', number)
        opening.onupgradeneeded = () => {
          const notes = opening.result.createObjectStore('notes', { keyPath: 'id' })
          notes.put({ id: 'one', words: 'from the future' })
          notes.put({ id: 'two', words: 'and not ours to touch' })
        }
        opening.onsuccess = () => {
          opening.result.close()
          resolve(undefined)
        }
        opening.onerror = () => reject(opening.error)
      }),
    version,
  )
}

/**
 * A page of the site's origin that is not the app.
 * @param {import('playwright').Page} page
 * @param {string} url
 */
export async function openBare(page, url) {
  await page.goto(`${url}.well-known/app`) // the worker leaves this address alone
}

/**
 * The version and every row, to be compared with a later copy; what is not plain data counts by its size.
 * @param {import('playwright').Page} page
 * @returns {Promise<{ version: number, tables: Record<string, string[]> }>}
 */
export function copyDatabase(page) {
  return page.evaluate(async () => {
    const settled = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const plain = (_key, value) => (value?.byteLength ?? value?.size) || value
    const db = await settled(indexedDB.open('siappeksos'))
    const tables = {}
    for (const name of db.objectStoreNames) {
      const rows = await settled(db.transaction(name).objectStore(name).getAll())
      tables[name] = rows.map((row) => JSON.stringify(row, plain))
    }
    const { version } = db
    db.close()
    return { version, tables }
  })
}

/**
 * Writes to another database of the site, in ever smaller pieces, until the browser takes nothing more.
 * @param {import('playwright').Page} page
 */
export function fillStorage(page) {
  return page.evaluate(async () => {
    const db = await new Promise((resolve, reject) => {
      const opening = indexedDB.open('filler')
      opening.onupgradeneeded = () => opening.result.createObjectStore('filler', { autoIncrement: true })
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const isTaken = (size) =>
      new Promise((resolve) => {
        const writing = db.transaction('filler', 'readwrite')
        writing.objectStore('filler').add(crypto.getRandomValues(new Uint8Array(Math.min(size, 65536))).buffer)
        for (let left = size - 65536; left > 0; left -= 65536) {
          writing.objectStore('filler').add(crypto.getRandomValues(new Uint8Array(65536)).buffer)
        }
        writing.oncomplete = () => resolve(true)
        writing.onabort = () => resolve(false)
      })
    for (let size = 4 * 1024 * 1024; size >= 1; size = Math.floor(size / 8)) {
      while (await isTaken(size)) {
        // until it is not
      }
    }
    db.close()
  })
}

/**
 * Puts the newest run of a case where it is wanted: its terms and its whole log, and versions of the case that are kept besides.
 * @param {import('playwright').Page} page
 * @param {string} caseId
 * @param {{ run?: object, whats: readonly object[], versions?: readonly { hash: string, story: unknown }[], ago?: number }} wanted
 *   `ago`: how many milliseconds since all of it was done
 */
export function rewriteRun(page, caseId, wanted) {
  return page.evaluate(
    ([id, { run: terms = {}, whats, versions = [], ago = 0 }]) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('siappeksos')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const db = opening.result
          const change = db.transaction(['caseRuns', 'caseEvents', 'caseSnapshots'], 'readwrite')
          const [runs, events, snapshots] = ['caseRuns', 'caseEvents', 'caseSnapshots'].map((name) =>
            change.objectStore(name),
          )
          for (const version of versions) snapshots.put(version)
          runs.getAll().onsuccess = ({ target }) => {
            const own = target.result.filter(({ caseId }) => caseId === id)
            const [newest] = own.sort((a, b) => b.startedAt - a.startedAt)
            runs.put({ ...newest, ...terms })
            events.openCursor().onsuccess = ({ target: { result: cursor } }) => {
              if (cursor !== null) {
                if (cursor.value.runId === newest.id) cursor.delete()
                cursor.continue()
                return
              }
              for (const [seq, what] of whats.entries()) {
                events.add({ profileId: newest.profileId, runId: newest.id, seq, at: Date.now() - ago, what })
              }
            }
          }
          change.oncomplete = () => {
            db.close()
            resolve(undefined)
          }
          change.onerror = () => reject(change.error)
          change.onabort = () => reject(change.error)
        }
      }),
    [caseId, wanted],
  )
}
