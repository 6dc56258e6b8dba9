import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../contract/host'
import type { Translate } from './translate'

interface MenuOptions {
  readonly t: Translate
  readonly appName: string
  readonly isMac: boolean
  /** Adds what only a developer needs. A learner's Ctrl+R in the middle of an exam is to do nothing. */
  readonly isDevelopment: boolean
  readonly run: (command: MenuCommand) => void
}

type Item = MenuItemConstructorOptions
const SEPARATOR: Item = { type: 'separator' }

/** The application menu in the app's language. Commands have their name as id, so that tests and the menu agree. */
export function menuTemplate(options: MenuOptions): Item[] {
  const { t, isMac } = options
  const command = (id: MenuCommand, label: string, accelerator?: string): Item => ({
    id,
    label,
    click: () => options.run(id),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const settings = command('go-settings', t('menu.settings'), 'CmdOrCtrl+,')
  const about = command('show-about', t('menu.about', { app: options.appName }))
  const print = command('print', t('menu.print'), 'CmdOrCtrl+P')
  const quit: Item = { role: 'quit', label: t('menu.quit') }

  return [
    ...(isMac ? [appleMenu(options, { about, settings, quit })] : []),
    { label: t('menu.file'), submenu: isMac ? [print] : [print, settings, SEPARATOR, quit] },
    editMenu(t),
    {
      label: t('menu.go'),
      submenu: [
        command('go-home', t('menu.home'), 'CmdOrCtrl+1'),
        command('go-library', t('menu.library'), 'CmdOrCtrl+2'),
        command('go-exams', t('menu.exams'), 'CmdOrCtrl+3'),
      ],
    },
    viewMenu(options),
    ...(isMac ? [windowMenu(t)] : []),
    {
      role: 'help',
      label: t('menu.help'),
      submenu: [command('show-shortcuts', t('menu.shortcuts')), ...(isMac ? [] : [SEPARATOR, about])],
    },
  ]
}

function appleMenu(
  { t, appName }: MenuOptions,
  { about, settings, quit }: Record<'about' | 'settings' | 'quit', Item>,
): Item {
  return {
    label: appName,
    submenu: [
      about,
      SEPARATOR,
      settings,
      SEPARATOR,
      { role: 'hide', label: t('menu.hide', { app: appName }) },
      { role: 'hideOthers', label: t('menu.hide-others') },
      { role: 'unhide', label: t('menu.unhide') },
      SEPARATOR,
      quit,
    ],
  }
}

function editMenu(t: Translate): Item {
  return {
    label: t('menu.edit'),
    submenu: [
      { role: 'undo', label: t('menu.undo') },
      { role: 'redo', label: t('menu.redo') },
      SEPARATOR,
      { role: 'cut', label: t('menu.cut') },
      { role: 'copy', label: t('menu.copy') },
      { role: 'paste', label: t('menu.paste') },
      { role: 'selectAll', label: t('menu.select-all') },
    ],
  }
}

function viewMenu({ t, isDevelopment }: MenuOptions): Item {
  const forDevelopers: Item[] = [SEPARATOR, { role: 'reload' }, { role: 'toggleDevTools' }]
  return {
    label: t('menu.view'),
    submenu: [
      { role: 'zoomIn', label: t('menu.zoom-in') },
      { role: 'zoomOut', label: t('menu.zoom-out') },
      { role: 'resetZoom', label: t('menu.zoom-reset') },
      SEPARATOR,
      { role: 'togglefullscreen', label: t('menu.full-screen') },
      ...(isDevelopment ? forDevelopers : []),
    ],
  }
}

function windowMenu(t: Translate): Item {
  return {
    role: 'window',
    label: t('menu.window'),
    submenu: [
      { role: 'minimize', label: t('menu.minimise') },
      { role: 'close', label: t('menu.close') },
    ],
  }
}
