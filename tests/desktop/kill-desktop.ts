import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import type { Killable } from '../e2e/kill-run'
import { type Desktop, launchDesktop } from './launch-desktop'

/** Opens the app again and again on one folder of user data; `remove` is for after the last kill. */
export function openOnOneFolder() {
  let userData: string | undefined
  const open = async (hash: string): Promise<Killable> => {
    const desktop = await launchDesktop({ locale: 'id', ...(userData === undefined ? {} : { userData }) })
    userData = desktop.userData
    const page = await desktop.firstWindow()
    await page.waitForLoadState()
    await page.evaluate((wanted) => {
      location.hash = wanted
    }, hash)
    return { page, kill: await killerOf(desktop) }
  }
  return { open, remove: () => userData !== undefined && rmSync(userData, { recursive: true, force: true }) }
}

/** SIGKILL to the main process and to Chromium's whole process group: nothing closes in order. */
async function killerOf(desktop: Desktop): Promise<() => Promise<void>> {
  const page = await desktop.firstWindow()
  const devtools = await page.context().browser()?.newBrowserCDPSession()
  const { processInfo = [] } = (await devtools?.send('SystemInfo.getProcessInfo')) ?? {}
  const main = await desktop.evaluate(() => process.pid, null)
  const chromium = processInfo.find(({ type }) => type === 'browser')?.id ?? main
  // A script may have started it, and leads the group then.
  const group = Number(execFileSync('ps', ['-o', 'pgid=', '-p', String(chromium)], { encoding: 'utf8' }))
  return async () => {
    process.kill(main, 'SIGKILL')
    process.kill(-group, 'SIGKILL')
    await desktop.ended()
  }
}
