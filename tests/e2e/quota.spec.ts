import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { fillStorage } from '../../scripts/screenshots/store.mjs'
import { emergencyFileSchema } from '../../src/core/exams/emergency-file'
import { expectAccessiblePage } from '../support/expect-accessible-page'
import { readSitting } from './kill-log'
import { firstRun, makeProfile, openBrowser, startExam, startSite } from './open-app'

const MEBIBYTE = 1024 * 1024

function idOf(page: Page): string {
  return new URL(page.url()).hash.split('/').at(-1) ?? ''
}

/** Chooses a file in the browser's own dialog; gives back its place in the list of simulations. */
async function restore(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Pulihkan dari berkas darurat' }).click()
  await (await choosing).setFiles(file)
}

test('storage that is full is told at once; an emergency file holds what was not written, and brings it back', async () => {
  const profile = makeProfile()
  const site = await startSite()
  const context = await openBrowser(profile.path)
  const page = await context.newPage()
  page.on('dialog', (dialog) => void dialog.accept()) // the browser's own question before what is not saved is left
  const devtools = await context.newCDPSession(page)
  const origin = new URL(site.url).origin
  const allow = (quotaSize: number) => devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize })
  await allow(64 * MEBIBYTE) // before anything is written: the browser grants room ahead of use
  await firstRun(page, site.url)
  await startExam(page)
  const id = idOf(page)
  const flags = page.locator('button.cell.flag')
  await page.keyboard.press('r')
  await expect(flags).toHaveCount(1)
  await page.keyboard.press('n')
  await expect(page.getByRole('heading', { level: 1, name: /Butir 2/ })).toBeVisible()
  await expect(page.getByText(/^Tersimpan/)).toBeVisible()
  const doings = async () => (await readSitting(page, id)).events.filter(({ what }) => what.type !== 'heartbeat')
  const acknowledged = await doings()

  await fillStorage(page)
  await page.keyboard.press('r') // one: the notice may take the focus from what follows
  await expect(flags).toHaveCount(2)
  await expect(page.getByText(/Ruang simpan di perangkat ini penuh/)).toBeVisible()
  await expect(page.getByText('Belum tersimpan').first()).toBeVisible()
  await expectAccessiblePage(page, 'an exam that offers an emergency file')
  expect((await doings()).slice(0, acknowledged.length)).toEqual(acknowledged)

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Simpan berkas darurat' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe(`siappeksos-darurat-${id}.json`)
  await expect(page.getByText(/Berkas darurat diserahkan ke peramban/)).toBeVisible()
  const text = readFileSync(await download.path(), 'utf8')
  const file = emergencyFileSchema.parse(JSON.parse(text))
  expect(file.session.form.every(({ hash }) => hash.length === 64)).toBe(true)
  expect(file.events.filter(({ what }) => what.type === 'flagged')).toHaveLength(2)

  await allow(256 * MEBIBYTE)
  await page.goto(`${site.url}?again#/exams`) // what was not written is let go
  const file1 = { name: 'siappeksos-darurat.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  const before = await readSitting(page, id)
  await restore(page, { ...file1, buffer: Buffer.from(text.slice(0, 500)) })
  await expect(page.getByText(/Ini bukan berkas darurat SiapPeksos/)).toBeVisible()
  expect(await readSitting(page, id)).toEqual(before)

  await restore(page, file1)
  await expect(page.getByRole('heading', { name: 'Simulasi dari berkas darurat ada di sini' })).toBeVisible()
  await expectAccessiblePage(page, 'the list after restoring')
  expect((await readSitting(page, id)).events).toEqual(file.events)
  await page.getByRole('link', { name: 'Buka simulasinya' }).click()
  await expect(page.getByText(/^Tersimpan/)).toBeVisible()
  await expect(flags).toHaveCount(2)
  await context.close()
  site.stop()
  profile.remove()
})
