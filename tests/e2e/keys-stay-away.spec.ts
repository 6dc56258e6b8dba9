import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import type { BankItem } from '../../src/core/items/bank-item'
import type { LocalizedText } from '../../src/core/lib/localized-text'
import { readSitting } from './kill-log'
import { firstRun, makeProfile, openBrowser, startExam, startSite } from './open-app'

type Item = BankItem['item']

/** The bundled items as their authors wrote them, by their ids outside the pack. */
function readBundledItems(): ReadonlyMap<string, Item> {
  const modules = 'resources/packs/dasar/modules'
  const files = readdirSync(modules, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /items\/.*json$/.test(file),
  )
  const items = files.flatMap((file) => JSON.parse(readFileSync(join(modules, file), 'utf8')) as Item[])
  return new Map(items.map((item) => [`dasar/${item.id}`, item]))
}

/** Long stretches of what the items' authors say about right and wrong, in letters that JSON writes as they are. */
function reasonsIn(items: readonly Item[]): readonly string[] {
  const texts = items.flatMap((item) => [item.rationale, ...item.options.map((option) => option.rationale)])
  const words = texts.flatMap((text: LocalizedText | null | undefined) => Object.values(text ?? {}))
  // Heap snapshots keep the first thousand characters of a string.
  return words.flatMap((text) => text.slice(0, 1000).match(/[\w ,.;:()-]{40,}/g)?.[0] ?? [])
}

/** Everything that the page's heap still holds after its garbage is gone. */
async function readHeap(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page)
  const chunks: string[] = []
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await devtools.send('HeapProfiler.collectGarbage')
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await devtools.detach()
  return chunks.join('')
}

async function reasonsInHeap(page: Page, reasons: readonly string[]): Promise<readonly string[]> {
  const heap = await readHeap(page)
  return reasons.filter((reason) => heap.includes(reason))
}

test('while a simulation runs the page holds nothing of its reasons, in the page or in memory; the report does', async () => {
  const profile = makeProfile()
  const site = await startSite()
  const context = await openBrowser(profile.path)
  const page = await context.newPage()
  await firstRun(page, site.url)
  await startExam(page)
  for (const key of ['b', 'n', 'c', 'n', 'r']) await page.keyboard.press(key)
  await expect(page.getByText(/^Tersimpan/)).toBeVisible()

  const { session } = await readSitting(page, new URL(page.url()).hash.split('/').at(-1) ?? '')
  const items = readBundledItems()
  const form = session.form.flatMap(({ id }) => items.get(id) ?? [])
  expect(form).toHaveLength(session.form.length)
  const reasons = reasonsIn(form)
  expect(reasons.length).toBeGreaterThan(form.length)

  expect(await reasonsInHeap(page, reasons), 'in the run that drew the form').toEqual([])
  expect(page.workers()).toEqual([])
  await page.reload()
  await expect(page.getByText(/^Tersimpan/)).toBeVisible()
  expect(await reasonsInHeap(page, reasons), 'in the run that opened the sitting again').toEqual([])

  await page.getByRole('button', { name: 'Kumpulkan', exact: true }).first().click()
  await page.getByRole('button', { name: 'Kumpulkan apa adanya' }).click()
  await expect(page.locator('.report')).toBeVisible()
  expect((await reasonsInHeap(page, reasons)).length, 'in the report').toBeGreaterThan(form.length)
  await context.close()
  site.stop()
  profile.remove()
})
