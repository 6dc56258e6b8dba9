import { type BrowserWindow, dialog, type FileFilter, shell as system } from 'electron'
import { FILE_ENDINGS, type FileKind, type FileToSave } from '../contract/host'
import { fillScreen } from './fill-screen'
import type { Shell } from './handlers/shell'
import type { ShellKey, Translate } from './translate'

const KIND_LABELS = {
  pack: 'file-kind.pack',
  result: 'file-kind.result',
  backup: 'file-kind.backup',
} as const satisfies Record<FileKind, ShellKey>

const TYPE_LABELS = {
  'application/json': 'media-type.json',
  'application/pdf': 'media-type.pdf',
  'application/zip': 'media-type.zip',
  'text/csv': 'media-type.csv',
  'text/plain': 'media-type.text',
} as const satisfies Record<FileToSave['mediaType'], ShellKey>

function openFilters(kind: FileKind, t: Translate): FileFilter[] {
  return [
    { name: t(KIND_LABELS[kind]), extensions: [...FILE_ENDINGS[kind]] },
    { name: t('file-kind.all'), extensions: ['*'] },
  ]
}

/** Dialogs, printing, links and full screen of Electron, as handlers see them, for one window. */
export function createElectronShell(window: BrowserWindow, t: Translate): Shell {
  return {
    choosePath: async (kind) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        buttonLabel: t('pick.button'),
        filters: openFilters(kind, t),
        properties: ['openFile'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    chooseTarget: async (name, mediaType) => {
      const ending = name.slice(name.lastIndexOf('.') + 1)
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: name,
        filters: [{ name: t(TYPE_LABELS[mediaType]), extensions: [ending] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      return canceled || filePath === '' ? null : filePath
    },
    printToPdf: async () => {
      const pdf = await window.webContents.printToPDF({
        pageSize: 'A4',
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
      })
      return new Uint8Array(pdf)
    },
    confirmLink: async (url) => {
      const { response } = await dialog.showMessageBox(window, {
        type: 'question',
        message: t('link.question'),
        detail: url,
        buttons: [t('link.open'), t('link.stay')],
        defaultId: 0,
        cancelId: 1,
        noLink: true,
      })
      return response === 0
    },
    openExternal: (url) => system.openExternal(url),
    setFullScreen: (on) => fillScreen(window, on),
  }
}
