import { app, Menu } from 'electron'
import { push } from './ipc/push'
import { menuTemplate } from './menu-template'
import type { Translate } from './translate'

/** Sets the application menu; again whenever the language changes. */
export function setApplicationMenu(t: Translate, isDevelopment: boolean): void {
  const template = menuTemplate({
    t,
    appName: app.getName(),
    isMac: process.platform === 'darwin',
    isDevelopment,
    run: (command) => push('menu:command', command),
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
