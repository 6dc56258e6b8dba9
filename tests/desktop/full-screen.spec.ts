import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from 'playwright'
import { beginSitting, meet } from '../e2e/kill-driver'
import { type Desktop, isDouble, launchDesktop, RUN_ON } from './launch-desktop'

const isFull = (desktop: Desktop) =>
  desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen(), null)

async function startFocusMode(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Alat dan tampilan' }).click()
  await page.getByRole('button', { name: 'Mulai mode fokus' }).click()
  await expect(page.getByText(/^Mode fokus\. Meninggalkan jendela/)).toBeVisible()
}

test(`focus mode fills the screen by the window, not by a permission, and ends with it (on ${RUN_ON})`, async () => {
  const userData = mkdtempSync(join(tmpdir(), 'siap-full-screen-'))
  const stateFile = join(userData, 'shell-state.json')
  const remembered = { x: 40, y: 30, width: 900, height: 640, isMaximized: true }
  writeFileSync(stateFile, JSON.stringify({ window: remembered }))
  const desktop = await launchDesktop({ userData, locale: 'id' })
  const page = await desktop.firstWindow()
  await meet(page)
  await beginSitting(page)
  expect(await isFull(desktop)).toBe(false)

  await startFocusMode(page)
  expect(await isFull(desktop)).toBe(true)
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull()
  if (isDouble) expect(desktop.records).toContainEqual({ kind: 'permission-request-handler', detail: 'function' })

  // Escape ends it from within a dialog too, which stays open, as in a browser.
  await page.getByRole('button', { name: 'Alat dan tampilan' }).click()
  await page.keyboard.press('Escape')
  await expect.poll(() => isFull(desktop)).toBe(false)
  await expect(page.getByRole('button', { name: 'Mulai mode fokus' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Mulai mode fokus' })).toHaveCount(0)
  await expect(page.getByText('Mode fokus sudah berakhir.')).toBeVisible()

  // So does whatever else takes the window out of full screen.
  await startFocusMode(page)
  await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setFullScreen(false), null)
  await expect(page.getByText('Mode fokus sudah berakhir.')).toBeVisible()

  await startFocusMode(page)
  expect(await desktop.close()).toBe(0)
  expect(JSON.parse(readFileSync(stateFile, 'utf8')).window).toEqual(remembered)
  rmSync(userData, { recursive: true, force: true })
})
