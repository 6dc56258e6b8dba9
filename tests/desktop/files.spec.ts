import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from 'playwright'
import { type Desktop, launchDesktop, RUN_ON } from './launch-desktop'

/** What the page is told when it asks for the files that wait, with the bytes as a list. */
async function takeOpened(page: Page): Promise<{ name: string; bytes: number[] }[]> {
  return page.evaluate(async () => {
    const answer = await window.siap?.invoke('file:take-opened', undefined)
    return answer?.ok ? answer.value.map(({ name, bytes }) => ({ name, bytes: [...bytes] })) : []
  })
}

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

  // The app's screens do not take files yet; once they do, they are the first to ask, and this looks at what they show.
  test('the pack that the app was started with waits for the page, once', async () => {
    await expect.poll(() => takeOpened(page)).toEqual([{ name: 'first.siap', bytes: [1, 2, 3] }])
    expect(await takeOpened(page)).toEqual([])
  })

  test('a file from a second start or from the system is announced and handed over', async () => {
    writeFileSync(join(folder, 'second.SIAPR'), new Uint8Array([4]))
    writeFileSync(join(folder, 'third.siap'), new Uint8Array([5]))
    await page.evaluate(() => {
      const seen = window as unknown as { announced: number }
      seen.announced = 0
      window.siap?.on('file:opened', () => seen.announced++)
    })
    await desktop.evaluate(({ app }, cwd) => {
      app.emit('second-instance', {}, ['app', '--flag', 'second.SIAPR'], cwd)
      app.emit('open-file', { preventDefault() {} }, `${cwd}/third.siap`)
      app.emit('open-file', { preventDefault() {} }, `${cwd}/ignored.txt`)
    }, folder)
    await page.waitForFunction(() => (window as unknown as { announced: number }).announced >= 2)
    const names = (await takeOpened(page)).map(({ name }) => name)
    expect(names.sort()).toEqual(['second.SIAPR', 'third.siap'])
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
