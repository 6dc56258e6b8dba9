// The parts of Electron that show or ask something outside the page. Dialogs have no default: a test stubs them.
import { EventEmitter } from 'node:events'
import { record, strict } from './shared.mjs'

const unstubbed = (name) => async () => {
  throw new Error(`electron double: stub dialog.${name} in the test`)
}

export const dialog = strict('dialog', {
  showOpenDialog: unstubbed('showOpenDialog'),
  showSaveDialog: unstubbed('showSaveDialog'),
  showMessageBox: unstubbed('showMessageBox'),
  showErrorBox: (title, content) => record('error-box', { title, content }),
})

export const shell = strict('shell', {
  openExternal: async (url) => record('open-external', url),
})

export const nativeTheme = strict(
  'nativeTheme',
  Object.assign(new EventEmitter(), { themeSource: 'system', shouldUseDarkColors: false }),
)

const area = { x: 0, y: 0, width: 1600, height: 900 }
const display = { id: 1, bounds: area, workArea: { ...area, height: 860 }, scaleFactor: 1 }
export const screen = strict('screen', {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
})
