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
    // Chromium first: it would begin to close in order as soon as the main process let go of it.
    process.kill(-group, 'SIGKILL')
    process.kill(main, 'SIGKILL')
    await desktop.ended()
    await untilGone(group)
  }
}

/**
 * Two Chromiums on one folder are no power cut: the next may start only when nothing of the last one is left. What is dead and only
 * not yet taken note of holds nothing any more: where process 1 takes no note of orphans, it stays so for good.
 */
async function untilGone(group: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (livingOf(group).length === 0) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`of process group ${group} there are still alive after ten seconds: ${livingOf(group).join('; ')}`)
}

/** Lines of `ps`, each a process of the group that is not dead. */
function livingOf(group: number): readonly string[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pgid=,pid=,stat=,args='], { encoding: 'utf8' }).split('\n')
  return lines.filter((line) => {
    const [pgid, , state = ''] = line.trim().split(/\s+/)
    return Number(pgid) === group && !state.startsWith('Z')
  })
}
