import type { FileToSave, Host } from '../../contract/host'
import { type LaunchQueue, onLaunchedFiles } from './launched-files'
import { createFilePicker } from './pick-file'
import { registerServiceWorker } from './service-worker'
import { createWebFullScreen } from './web-full-screen'

/** Long enough for a slow browser to have begun the download. */
const KEEP_DOWNLOAD = 60_000

function download({ name, mediaType, bytes }: FileToSave): void {
  // The copy is for the type: a Blob takes no view that might lie on shared memory.
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), KEEP_DOWNLOAD)
}

/** The title is what the browser proposes as the name of a PDF. */
function printPage(title: string): void {
  const before = document.title
  document.title = title
  window.addEventListener(
    'afterprint',
    () => {
      document.title = before
    },
    { once: true },
  )
  window.print()
}

function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:'
}

/** The browser edition's machine, over web APIs. What a browser keeps to itself is said so: `handed-over`. */
export function createWebHost() {
  // Asks that the browser not clear the answers when space runs low. Most decide without a question.
  void navigator.storage?.persist?.().catch(() => false)
  const pickFile = createFilePicker(document)
  const workers = import.meta.env.PROD ? navigator.serviceWorker : undefined // undefined on plain http, too
  const onUpdateReady = workers ? registerServiceWorker(workers, () => location.reload()) : () => () => {}

  return {
    edition: 'browser',
    asksBeforeLink: false,
    appInfo: async () => ({
      version: String(import.meta.env.VITE_APP_VERSION ?? '0.0.0'),
      edition: 'browser',
      platform: navigator.platform,
    }),
    pickFile,
    saveFile: async (file) => {
      download(file)
      return { kind: 'handed-over' }
    },
    print: async (title) => {
      printPage(title)
      return { kind: 'handed-over' }
    },
    openLink: async (url) => {
      if (!isHttps(url)) return { kind: 'refused' }
      window.open(url, '_blank', 'noopener,noreferrer') // answers null either way, since the page may not reach it
      return { kind: 'opened' }
    },
    setLanguage: async () => {}, // the browser has no menu or dialogs of ours
    onCommand: () => () => {},
    onFileOpened: (listener) => onLaunchedFiles((window as { launchQueue?: LaunchQueue }).launchQueue, listener),
    onUpdateReady,
    fullScreen: createWebFullScreen(),
  } satisfies Host
}
