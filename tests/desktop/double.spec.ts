import { expect, test } from '@playwright/test'
import { isDouble, launchDesktop } from './launch-desktop'

// The double is worth as much as it refuses: two mistakes that would stop real Electron and that nothing else here shows.
if (isDouble) {
  test('the double refuses a preload script that needs more than electron', async () => {
    const desktop = await launchDesktop({ entry: 'tests/fixtures/desktop/zod-preload.mjs' })
    const page = await desktop.firstWindow()
    expect(await page.evaluate(() => 'siap' in window)).toBe(false)
    expect(desktop.records).toContainEqual({ kind: 'preload-error', detail: 'Error: module not found: zod' })
    await desktop.close()
  })

  test('the double refuses a main script that waits for ready before it is evaluated', async () => {
    const desktop = await launchDesktop({ entry: 'tests/fixtures/desktop/await-ready.mjs' })
    await expect(desktop.firstWindow()).rejects.toThrow(/ended with (13|70)/)
  })

  test('the double refuses what it does not imitate', async () => {
    const desktop = await launchDesktop({ entry: 'tests/fixtures/desktop/unknown-member.mjs' })
    await expect(desktop.firstWindow()).rejects.toThrow(/app\.setJumpList is not imitated/)
  })
}
