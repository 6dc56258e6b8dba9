import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from 'playwright'
import { type Desktop, launchDesktop, RUN_ON } from './launch-desktop'

/** The notice above the content, in whichever language the page speaks. */
const notice = (page: Page) =>
  page.getByRole('status').filter({ hasText: /Berkas diterima, belum dibuka|File received, not opened yet/ })

const closeNotice = (page: Page) =>
  notice(page)
    .getByRole('button', { name: /^(Tutup|Close)$/ })
    .click()

test.describe(`files (on ${RUN_ON})`, () => {
  let desktop: Desktop
  let page: Page
  let folder: string
  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'siap-files-'))
    writeFileSync(join(folder, 'first.siap'), new Uint8Array([1, 2, 3]))
    writeFileSync(join(folder, 'ignored.txt'), 'no pack')
    desktop = await launchDesktop({ words: [join(folder, 'first.siap'), join(folder, 'ignored.txt')] })
    page = await desktop.firstWindow()
  })
  test.afterAll(async () => {
    await desktop.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const next = () => {
    const path = join(folder, 'next.siap')
    writeFileSync(path, new Uint8Array([6]))
    return path
  }

  test('the pack that the app was started with waits through the first run, and is told once', async () => {
    await page.getByRole('textbox').fill('Nadia')
    await expect(notice(page)).toHaveCount(0)
    await page.getByRole('button', { name: /Lewati|Skip/ }).click()
    await expect(notice(page)).toContainText('first.siap')
    await expect(notice(page)).not.toContainText('ignored.txt')
    await closeNotice(page)
    await expect(notice(page)).toHaveCount(0)
    await page.reload()
    await expect(page.getByRole('link', { name: /Nadia/ })).toBeVisible()
    // Were it given again, it would be named beside the file that comes later.
    await desktop.evaluate(({ app }, path) => void app.emit('open-file', { preventDefault() {} }, path), next())
    await expect(notice(page)).toContainText('next.siap')
    await expect(notice(page)).not.toContainText('first.siap')
    await closeNotice(page)
  })

  test('a file from a second start or from the system is named above whatever is shown, until it is closed', async () => {
    writeFileSync(join(folder, 'second.SIAPR'), new Uint8Array([4]))
    writeFileSync(join(folder, 'third.siap'), new Uint8Array([5]))
    await desktop.evaluate(({ app }, cwd) => {
      app.emit('second-instance', {}, ['app', '--flag', 'second.SIAPR'], cwd)
      app.emit('open-file', { preventDefault() {} }, `${cwd}/ignored.txt`)
      app.emit('open-file', { preventDefault() {} }, `${cwd}/third.siap`)
    }, folder)
    await expect(notice(page)).toContainText('third.siap')
    await expect(notice(page)).toContainText('second.SIAPR')
    await expect(notice(page)).toContainText(/Tidak ada yang diubah|Nothing was changed/)
    await expect(notice(page)).not.toContainText('ignored.txt')
    await page.getByRole('link', { name: /^(Pengaturan|Settings)$/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: /^(Pengaturan|Settings)$/ })).toBeVisible()
    await expect(notice(page)).toContainText('third.siap')
    await closeNotice(page)
    await expect(notice(page)).toHaveCount(0)
  })

  test('a chosen file comes over whole; one above the limit is refused before it is read', async () => {
    const large = join(folder, 'large.siap')
    writeFileSync(large, '')
    truncateSync(large, 100 * 1024 * 1024 + 1) // sparse: no bytes are written
    const pick = async (path: string | null) => {
      await desktop.evaluate(({ dialog }, chosen) => {
        const answer = { canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] }
        Object.assign(dialog, { showOpenDialog: async () => answer })
      }, path)
      return page.evaluate(async () => {
        const answer = await window.siap?.invoke('file:pick', { kind: 'pack' })
        if (!answer?.ok || answer.value.kind !== 'picked') return answer
        return [answer.value.file.name, answer.value.file.bytes instanceof Uint8Array, ...answer.value.file.bytes]
      })
    }
    expect(await pick(join(folder, 'first.siap'))).toEqual(['first.siap', true, 1, 2, 3])
    expect(await pick(large)).toEqual({ ok: true, value: { kind: 'too-large', limit: 104_857_600 } })
    expect(await pick(join(folder, 'gone.siap'))).toEqual({
      ok: true,
      value: { kind: 'unreadable', name: 'gone.siap' },
    })
    expect(await pick(null)).toEqual({ ok: true, value: { kind: 'cancelled' } })
  })

  test('a saved file replaces the old one whole, and leaves nothing beside it', async () => {
    const target = join(folder, 'saved', 'nilai.csv')
    const save = () =>
      page.evaluate(() =>
        window.siap?.invoke('file:save', {
          name: '../nilai: kelas.csv',
          mediaType: 'text/csv',
          bytes: new TextEncoder().encode('a,b\n'),
        }),
      )
    const choose = (filePath: string) =>
      desktop.evaluate(({ dialog }, path) => {
        const showSaveDialog = async (_window: unknown, options: { defaultPath: string }) => {
          Object.assign(globalThis, { proposed: options.defaultPath })
          return { canceled: path === '', filePath: path }
        }
        Object.assign(dialog, { showSaveDialog })
      }, filePath)

    await choose(target)
    expect(await save()).toEqual({ ok: true, value: { kind: 'failed', reason: 'other' } }) // its folder does not exist
    await choose(join(folder, 'nilai.csv'))
    writeFileSync(join(folder, 'nilai.csv'), 'an older and longer file')
    expect(await save()).toEqual({ ok: true, value: { kind: 'saved', name: 'nilai.csv' } })
    expect(readFileSync(join(folder, 'nilai.csv'), 'utf8')).toBe('a,b\n')
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
    expect(await desktop.evaluate(() => (globalThis as { proposed?: string }).proposed, null)).toBe('-nilai- kelas.csv')
    await choose('')
    expect(await save()).toEqual({ ok: true, value: { kind: 'cancelled' } })
  })

  test('the page prints to a PDF of one’s choice', async () => {
    const target = join(folder, 'laporan.pdf')
    await desktop.evaluate(({ dialog }, filePath) => {
      Object.assign(dialog, { showSaveDialog: async () => ({ canceled: false, filePath }) })
    }, target)
    const answer = await page.evaluate(() => window.siap?.invoke('page:print', { title: 'Laporan' }))
    expect(answer).toEqual({ ok: true, value: { kind: 'saved', name: 'laporan.pdf' } })
    expect(readFileSync(target).subarray(0, 5).toString()).toBe('%PDF-')
  })
})
