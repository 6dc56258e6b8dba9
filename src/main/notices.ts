import { app, type BrowserWindow, dialog } from 'electron'
import { FILE_SIZE_LIMIT } from '../contract/host'
import type { OpenRefusal } from './opened-files'
import type { Translate } from './translate'

/** Says why a file that was opened from outside is not. */
export function showOpenRefusal(name: string, reason: OpenRefusal, t: Translate): void {
  const isTooLarge = reason === 'too-large'
  void dialog.showMessageBox({
    type: 'warning',
    message: isTooLarge ? t('opened-file.too-large', { name }) : t('opened-file.unreadable', { name }),
    detail: isTooLarge
      ? t('opened-file.too-large-detail', { limit: FILE_SIZE_LIMIT / 1_048_576 })
      : t('opened-file.unreadable-detail'),
    buttons: [t('opened-file.close')],
    noLink: true,
  })
}

/** Offers the way on after the page's process has died. */
export async function offerReload(window: BrowserWindow, t: Translate): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: t('page-gone.message'),
    detail: t('page-gone.detail'),
    buttons: [t('page-gone.reload'), t('page-gone.quit')],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  if (response === 0) window.webContents.reload()
  else app.quit()
}
