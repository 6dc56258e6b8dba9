import { strict } from './shared.mjs'

const ROLES = new Set(
  `undo redo cut copy paste pasteAndMatchStyle delete selectAll reload forceReload toggleDevTools resetZoom zoomIn zoomOut
  toggleSpellChecker togglefullscreen window minimize close help about services hide hideOthers unhide quit
  startSpeaking stopSpeaking zoom front appMenu fileMenu editMenu viewMenu shareMenu recentDocuments
  clearRecentDocuments windowMenu`.split(/\s+/),
)
const KEY = /^((CmdOrCtrl|CommandOrControl|Ctrl|Alt|Shift)\+)*([A-Z0-9,./=-]|F\d{1,2}|Plus|Tab|Enter|Escape)$/

let applicationMenu = null

function buildItem(template) {
  const { role, accelerator, type, label } = template
  if (role && !ROLES.has(role)) throw new Error(`electron double: unknown menu role ${role}`)
  if (accelerator && !KEY.test(accelerator)) throw new Error(`electron double: unknown accelerator ${accelerator}`)
  if (!role && !label && type !== 'separator') throw new Error('electron double: a menu item without role or label')
  return { enabled: true, visible: true, ...template, submenu: template.submenu && buildMenu(template.submenu) }
}

function buildMenu(template) {
  const items = template.map(buildItem)
  const findById = (id) =>
    items.flatMap((item) => [item, item.submenu?.getMenuItemById(id)]).find((item) => item?.id === id)
  return { items, getMenuItemById: (id) => findById(id) ?? null }
}

export const Menu = strict('Menu', {
  buildFromTemplate: buildMenu,
  setApplicationMenu: (menu) => {
    applicationMenu = menu
  },
  getApplicationMenu: () => applicationMenu,
})
