import { test } from '@playwright/test'
import { type Killable, killsOf, runInterruptedHandIns, runKills, takeSeed } from './kill-run'
import { makeProfile, openKillable, startSite } from './open-app'

const site = startSite()
const profiles: ReturnType<typeof makeProfile>[] = []

/** Opens the browser edition again and again on one profile of its own. */
function openOnOneProfile() {
  const profile = makeProfile()
  profiles.push(profile)
  return async (hash: string): Promise<Killable> => {
    const browser = await openKillable(profile.path)
    await browser.page.setViewportSize({ width: 1280, height: 900 })
    await browser.page.goto(`${(await site).url}${hash}`)
    return browser
  }
}

test.afterAll(async () => {
  ;(await site).stop()
  for (const profile of profiles) profile.remove()
})

test('whenever the browser is killed in an exam, every acknowledged answer, flag and note is there, and the clock is honest', async () => {
  const { kills, timeout } = killsOf(10)
  test.setTimeout(timeout)
  await runKills(openOnOneProfile(), kills, takeSeed())
})

test('a kill right after handing in leaves the sitting handed in or running, and it is scored once', async () => {
  test.setTimeout(120_000)
  await runInterruptedHandIns(openOnOneProfile(), 3, takeSeed())
})
