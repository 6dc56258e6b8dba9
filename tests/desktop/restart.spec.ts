import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from 'playwright'
import { expectAccessiblePage } from '../support/expect-accessible-page'
import { type Desktop, launchDesktop, RUN_ON } from './launch-desktop'

/** Writes, or without a value reads, in a database of the test's own beside the app's. */
function probe(page: Page, value?: string): Promise<string> {
  return page.evaluate(async (written) => {
    const result = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, fail) => {
        request.onsuccess = () => done(request.result)
        request.onerror = () => fail(request.error ?? new Error('IndexedDB'))
      })
    const opening = indexedDB.open('restart-probe', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('values')
    const database = await result(opening)
    const change = database.transaction('values', 'readwrite', { durability: 'strict' })
    if (written !== undefined) change.objectStore('values').put(written, 'key')
    const found = await result<string>(change.objectStore('values').get('key'))
    database.close()
    return found
  }, value)
}

function windowState(desktop: Desktop) {
  return desktop.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return { bounds: window?.getNormalBounds(), isMaximized: window?.isMaximized(), isVisible: window?.isVisible() }
  }, null)
}

test(`closing and opening again finds the data and the window as they were (on ${RUN_ON})`, async () => {
  const bounds = { x: 40, y: 30, width: 900, height: 640 }
  const first = await launchDesktop({ locale: 'id' })
  const page = await first.firstWindow()
  await expect(page).toHaveTitle(/SiapPeksos/)
  await expect(page.getByRole('main')).toBeVisible()
  await expectAccessiblePage(page, 'the window')

  expect(await probe(page, 'kept')).toBe('kept')
  await first.evaluate(({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted), bounds)
  expect(await first.close()).toBe(0)
  const remembered = JSON.parse(readFileSync(join(first.userData, 'shell-state.json'), 'utf8'))
  expect(remembered).toEqual({ window: { ...bounds, isMaximized: false }, language: 'id' }) // the page's, on a system in id

  const second = await launchDesktop({ userData: first.userData, locale: 'id' })
  const again = await second.firstWindow()
  expect(await probe(again)).toBe('kept')
  expect(await windowState(second)).toEqual({ bounds, isMaximized: false, isVisible: true })

  // A third start on the same data hands its file to the second, and ends at once.
  const third = await launchDesktop({ userData: first.userData, words: ['package.json', 'missing.siap'] })
  const refused = second.evaluate(
    ({ dialog }) =>
      new Promise<string>((done) => {
        const showMessageBox = async ({ message }: { message: string }) => {
          done(message)
          return { response: 0 }
        }
        Object.assign(dialog, { showMessageBox })
      }),
    null,
  )
  expect(await third.ended()).toBe(0)
  expect(await refused).toBe('Berkas missing.siap tidak dapat dibaca')
  expect(await second.close()).toBe(0)
})
