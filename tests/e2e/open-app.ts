import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { findChromium } from '../../scripts/lib/find-chromium.mjs'
import { serve } from '../../scripts/serve.mjs'

const executablePath = findChromium() ?? 'chromium'
const ARGS = process.getuid?.() === 0 ? ['--no-sandbox'] : []

export interface Site {
  readonly url: string
  stop(): void
}

/** The built browser edition on a port of its own; on a given one to come back under the same address. */
export async function startSite(port = 0): Promise<Site> {
  const server: Server = await serve({ root: 'out/renderer', port, app: 'siappeksos' })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

export function makeProfile(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'siap-e2e-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

export function openBrowser(profile: string, options: { locale?: string } = {}): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath,
    args: ARGS,
    locale: options.locale ?? 'id-ID',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce', // a colour on its way to another has a contrast that nobody is shown for long
  })
}

export interface KillableBrowser {
  readonly page: Page
  /** SIGKILL to the whole process group: nothing closes in order. */
  kill(): Promise<void>
}

/** A browser in a process group of its own, steered from outside, so that all of it can be killed at once. */
export async function openKillable(profile: string): Promise<KillableBrowser> {
  rmSync(join(profile, 'DevToolsActivePort'), { force: true })
  const child: ChildProcess = spawn(
    executablePath,
    ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--lang=id', ...ARGS, 'about:blank'],
    { detached: true, stdio: 'ignore' },
  )
  const port = await waitFor(() => readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0])
  const browser: Browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const context = browser.contexts()[0]
  if (context === undefined) throw new Error('no context')
  const page = context.pages()[0] ?? (await context.newPage())
  return {
    page,
    kill: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      await ended
    },
  }
}

async function waitFor(read: () => string | undefined): Promise<string> {
  for (let tries = 0; tries < 150; tries++) {
    try {
      const value = read()
      if (value !== undefined && value !== '') return value
    } catch {
      // not written yet
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('Chromium did not say where it listens')
}

/** A new learner, straight to home. */
export async function firstRun(page: Page, url: string, language: 'id' | 'en' = 'id'): Promise<void> {
  await page.goto(url)
  await page.getByRole('radio', { name: language === 'id' ? 'Bahasa Indonesia' : 'English' }).check()
  await page.getByRole('textbox').fill('Nadia')
  await page.getByRole('button', { name: language === 'id' ? /Lewati/ : /Skip/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Nadia/ })).toBeVisible()
  await expect(
    page
      .getByRole('heading', { name: 'Grup Kelas 9B' })
      .or(page.getByRole('heading', { name: /9B/ }))
      .first(),
  ).toBeVisible()
}

/** Starts the quick simulation from the list. */
export async function startExam(page: Page): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/exams`)
  await page
    .getByRole('button', { name: /^(Mulai simulasi|Start the simulation)/ })
    .first()
    .click()
  await page.getByRole('button', { name: /^(Mulai sekarang|Start now)$/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /(Butir|Item) 1/ })).toBeVisible()
}
