import { afterEach, expect, test, vi } from 'vitest'
import { FILE_SIZE_LIMIT } from '../../../src/contract/host'
import { onLaunchedFiles } from '../../../src/renderer/hosts/launched-files'
import { createFilePicker } from '../../../src/renderer/hosts/pick-file'
import { createWebHost } from '../../../src/renderer/hosts/web-host'

afterEach(() => {
  document.body.replaceChildren()
})

/** The hidden input that the host has just opened its dialog with. */
function openInput(): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (input === null) throw new Error('no file dialog is open')
  return input
}

function choose(file: File): void {
  const input = openInput()
  Object.defineProperty(input, 'files', { value: [file] })
  input.dispatchEvent(new Event('change'))
}

test('a chosen file comes with its bytes, and the input does not stay in the page', async () => {
  const picking = createFilePicker(document)('pack')
  expect([openInput().accept, openInput().hidden]).toEqual(['.siap', true])
  choose(new File([new Uint8Array([1, 2])], 'modul.siap'))
  expect(await picking).toEqual({ kind: 'picked', file: { name: 'modul.siap', bytes: new Uint8Array([1, 2]) } })
  expect(document.querySelector('input')).toBeNull()
})

test('a file above the limit is refused unread; one that cannot be read is said to be', async () => {
  const pick = createFilePicker(document)
  const arrayBuffer = vi.fn(() => Promise.reject(new Error('moved')))
  const large = pick('pack')
  choose(fakeFile(FILE_SIZE_LIMIT + 1, arrayBuffer))
  expect(await large).toEqual({ kind: 'too-large', limit: FILE_SIZE_LIMIT })
  expect(arrayBuffer).not.toHaveBeenCalled()
  const moved = pick('pack')
  choose(fakeFile(1, arrayBuffer))
  expect(await moved).toEqual({ kind: 'unreadable', name: 'a.siap' })
})

function fakeFile(size: number, arrayBuffer: () => Promise<ArrayBuffer>): File {
  return { name: 'a.siap', size, arrayBuffer } as File
}

test('a closed dialog ends the pick; where the browser is silent, the next pick ends it', async () => {
  const pick = createFilePicker(document)
  const closed = pick('backup')
  openInput().dispatchEvent(new Event('cancel'))
  expect(await closed).toEqual({ kind: 'cancelled' })
  const forgotten = pick('backup')
  const next = pick('backup')
  expect(await forgotten).toEqual({ kind: 'cancelled' })
  openInput().dispatchEvent(new Event('cancel'))
  expect(await next).toEqual({ kind: 'cancelled' })
})

test('saving hands the file to the browser, which does not say what becomes of it', async () => {
  const clicked: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.href.slice(0, 5)}`)
  })
  const bytes = new TextEncoder().encode('a,b')
  expect(await createWebHost().saveFile({ name: 'nilai.csv', mediaType: 'text/csv', bytes })).toEqual({
    kind: 'handed-over',
  })
  expect(clicked).toEqual(['nilai.csv blob:'])
  expect(document.querySelector('a')).toBeNull()
})

test('the page prints under its title, and has its own back afterwards', async () => {
  document.title = 'SiapPeksos'
  const print = vi.fn(() => expect(document.title).toBe('Laporan Sari'))
  vi.stubGlobal('print', print)
  expect(await createWebHost().print('Laporan Sari')).toEqual({ kind: 'handed-over' })
  window.dispatchEvent(new Event('afterprint'))
  expect([print.mock.calls.length, document.title]).toEqual([1, 'SiapPeksos'])
  vi.unstubAllGlobals()
})

test('only https links are opened, and without a way back into the page', async () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null)
  const host = createWebHost()
  expect(await host.openLink('https://example.org/')).toEqual({ kind: 'opened' })
  for (const url of ['http://example.org/', 'javascript:alert(1)', 'x']) {
    expect(await host.openLink(url)).toEqual({ kind: 'refused' })
  }
  expect(open.mock.calls).toEqual([['https://example.org/', '_blank', 'noopener,noreferrer']])
})

test('files that the system opens with the installed app are handed on while someone listens', async () => {
  let consume = (_params: { files: { getFile(): Promise<File> }[] }): void => {}
  const queue = {
    setConsumer: (consumer: typeof consume) => {
      consume = consumer
    },
  }
  const heard: string[] = []
  const stop = onLaunchedFiles(queue, ({ name, bytes }) => heard.push(`${name} ${bytes.length}`))
  const launch = (name: string) => consume({ files: [{ getFile: async () => new File(['abc'], name) }] })
  launch('a.siap')
  await vi.waitFor(() => expect(heard).toEqual(['a.siap 3']))
  stop()
  launch('b.siap')
  await new Promise((done) => setTimeout(done))
  expect(heard).toHaveLength(1)
  expect(() => onLaunchedFiles(undefined, () => {})()).not.toThrow()
})
