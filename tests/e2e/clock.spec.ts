import { expect, type Page, test } from '@playwright/test'
import { handIn } from './kill-driver'
import { millisecondsOf, readSitting } from './kill-log'
import { firstRun, makeProfile, openBrowser, startExam, startSite } from './open-app'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

const site = startSite()
const profile = makeProfile()
const opened = openBrowser(profile.path)

test.afterAll(async () => {
  await (await opened).close()
  ;(await site).stop()
  profile.remove()
})

/** How far the page's clocks are from the machine's; kept beside the app's data, so that loading again keeps it. */
interface Shift {
  readonly wall: number
  readonly mono: number
}

/** A page whose clocks the test sets. */
async function openWithClocks(): Promise<Page> {
  const page = await (await opened).newPage()
  await page.addInitScript(() => {
    const shift = (): Shift => JSON.parse(localStorage.getItem('test-clocks') ?? '{"wall":0,"mono":0}')
    const wall = Date.now.bind(Date)
    const mono = performance.now.bind(performance)
    Date.now = () => wall() + shift().wall
    performance.now = () => mono() + shift().mono
  })
  return page
}

/** Moves the clocks on from where they are, and lets the app look at them, as it does when a page comes back. */
async function move(page: Page, by: Shift): Promise<void> {
  await page.evaluate((step) => {
    const { wall, mono }: Shift = JSON.parse(localStorage.getItem('test-clocks') ?? '{"wall":0,"mono":0}')
    localStorage.setItem('test-clocks', JSON.stringify({ wall: wall + step.wall, mono: mono + step.mono }))
    document.dispatchEvent(new Event('visibilitychange'))
  }, by)
}

/** What the clock shows is what is left of half an hour, and the seconds that the test itself takes. */
async function expectLeft(page: Page, minutes: number): Promise<void> {
  const left = millisecondsOf((await page.getByRole('timer').textContent()) ?? '')
  expect(left).toBeLessThanOrEqual(minutes * MINUTE)
  expect(left).toBeGreaterThan((minutes - 1) * MINUTE)
}

/** Which items there are is drawn anew each time, and to some a letter says nothing: each is flagged too. */
async function answer(page: Page): Promise<void> {
  await page.keyboard.press('b')
  await page.keyboard.press('r')
  await page.keyboard.press('n')
  await expect(page.getByText(/^Tersimpan/)).toBeVisible()
}

function idOf(page: Page): string {
  return new URL(page.url()).hash.split('/').at(-1) ?? ''
}

test('setting the clock back or forward gains and costs nothing by itself, and sleep counts by the wall clock', async () => {
  const page = await openWithClocks()
  await firstRun(page, (await site).url)
  await startExam(page)
  await expectLeft(page, 30)
  await answer(page)

  await test.step('set back by two hours: time goes on by the monotonic clock', async () => {
    await move(page, { wall: -2 * HOUR, mono: 0 })
    await answer(page)
    await expectLeft(page, 30)
    await move(page, { wall: 4 * MINUTE, mono: 4 * MINUTE })
    await expectLeft(page, 26)
    await answer(page)
  })
  await test.step('loaded again after it was set back further: the gap counts nothing', async () => {
    await move(page, { wall: -3 * HOUR, mono: 0 })
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Simulasi Anda dipulihkan' })).toBeVisible()
    await expectLeft(page, 26)
  })
  await test.step('a step forward of less than half a minute: not taken for sleep', async () => {
    await answer(page)
    await move(page, { wall: 25_000, mono: 0 })
    await answer(page)
    await expectLeft(page, 26)
  })
  await test.step('the machine asleep for ten minutes: they count', async () => {
    await move(page, { wall: 10 * MINUTE, mono: 0 })
    await expectLeft(page, 16)
    await answer(page)
    await expectLeft(page, 16)
  })
  const { events } = await readSitting(page, idOf(page))
  expect(events.filter(({ what }) => what.type === 'flagged').length).toBeGreaterThanOrEqual(4)
  await handIn(page)
  await expect(page.locator('.report')).toBeVisible()
})

test('time that runs out while the app is closed is told, may be continued once, and is in the report', async () => {
  const page = await openWithClocks()
  await page.goto((await site).url)
  await expect(page.getByRole('heading', { level: 1, name: /Nadia/ })).toBeVisible()
  await startExam(page)
  const at = page.url()
  await answer(page)
  await answer(page)
  const closeFor = async (hours: number) => {
    await page.goto('about:blank')
    await page.goto(`${(await site).url}.well-known/app`) // of the app's origin, and not the app
    await move(page, { wall: hours * HOUR, mono: 0 })
    await page.goto(at)
  }
  const isOver = page.getByRole('heading', { name: 'Waktu habis ketika aplikasi tertutup' })

  await closeFor(3)
  await expect(isOver).toBeVisible()
  await expect(page.getByText(/Semua yang sudah dijawab ada di sini: \d+ dari/)).toBeVisible()
  await page.reload()
  await expect(isOver).toBeVisible() // looking at it again is not the one continuation
  await page.getByRole('button', { name: 'Lanjutkan sekali' }).click()
  await expect(page.locator('#item-head')).toBeVisible()
  await expectLeft(page, 30)
  await answer(page)
  const { events } = await readSitting(page, idOf(page))
  const answers = events.filter(({ what }) => what.type === 'answered')

  await closeFor(3)
  await expect(isOver).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lanjutkan sekali' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Kumpulkan apa adanya' }).click()
  await expect(page.locator('.report')).toBeVisible()
  await expect(page.getByText('simulasi dilanjutkan sekali dengan sisa waktu terakhir')).toBeAttached()
  const { events: after } = await readSitting(page, idOf(page))
  expect(after.filter(({ what }) => what.type === 'answered')).toEqual(answers)
  expect(after.filter(({ what }) => what.type === 'submitted').map(({ what }) => what)).toEqual([
    { type: 'submitted', by: 'time' },
  ])
})

test('a machine that sleeps past the end is told so on waking, and goes on once with the time that was left', async () => {
  const page = await openWithClocks()
  await page.goto((await site).url)
  await expect(page.getByRole('heading', { level: 1, name: /Nadia/ })).toBeVisible()
  await startExam(page)
  await answer(page)
  await move(page, { wall: 9 * HOUR, mono: 0 })
  await expect(page.getByRole('heading', { name: 'Waktu habis ketika aplikasi tertutup' })).toBeVisible()
  await page.getByRole('button', { name: 'Lanjutkan sekali' }).click()
  await expectLeft(page, 30)
  await answer(page)

  await test.step('time that runs out with the app open hands the sitting in', async () => {
    await move(page, { wall: HOUR, mono: HOUR })
    await expect(page.locator('.report')).toBeVisible()
  })
})
