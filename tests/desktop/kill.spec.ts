import { test } from '@playwright/test'
import { killsOf, runKills, takeSeed } from '../e2e/kill-run'
import { openOnOneFolder } from './kill-desktop'
import { RUN_ON } from './launch-desktop'

const { open, remove } = openOnOneFolder()
test.afterAll(() => remove())

test(`whenever the app is killed in an exam, nothing acknowledged is lost and the clock is honest (on ${RUN_ON})`, async () => {
  const { kills, timeout } = killsOf(5)
  test.setTimeout(timeout)
  await runKills(open, kills, takeSeed())
})
