// Renders every screen as a picture, in both languages and both themes, wide and narrow: out/screenshots. With --docs the four
// that the README shows go to docs/pictures.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { findChromium } from './lib/find-chromium.mjs'
import { serve } from './serve.mjs'

const forDocs = process.argv.includes('--docs')
const target = forDocs ? 'docs/pictures' : 'out/screenshots'
const LOOKS = forDocs
  ? [{ language: 'id', theme: 'light', width: 1440 }]
  : ['id', 'en'].flatMap((language) =>
      ['light', 'dark'].flatMap((theme) => [1440, 360].map((width) => ({ language, theme, width }))),
    )
const PLACES = {
  home: '#/',
  library: '#/library',
  module: '#/library/dasar/perundungan',
  lesson: '#/library/dasar/penggalangan-dana/lesson/angka-terbuka',
  exams: '#/exams',
  settings: '#/settings',
}

const server = await serve({ root: 'out/renderer', port: 0, app: 'siappeksos' })
const url = `http://127.0.0.1:${server.address().port}/`
const browser = await chromium.launch({
  executablePath: findChromium() ?? 'chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
mkdirSync(target, { recursive: true })
for (const look of LOOKS) await renderLook(look)
await browser.close()
server.closeAllConnections()
server.close()

async function renderLook({ language, theme, width }) {
  const context = await browser.newContext({
    viewport: { width, height: width < 500 ? 740 : 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: language === 'id' ? 'id-ID' : 'en-GB',
  })
  const page = await context.newPage()
  const shoot = async (name) => {
    await page.waitForTimeout(400) // fonts and pictures settle; nothing is asserted here
    const file = forDocs ? `${name}.png` : `${name}-${language}-${theme}-${width}.png`
    await page.screenshot({ path: join(target, file) })
  }
  await page.goto(url)
  await page.getByRole('textbox').waitFor()
  if (!forDocs) await shoot('first-run')
  await page.getByRole('textbox').fill('Nadia')
  await page.locator('.begin .linklike').click()
  await page.locator('.next').waitFor()
  for (const [name, path] of Object.entries(PLACES)) {
    await page.goto(`${url}${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    if (!forDocs || name === 'home') await shoot(name)
  }
  await page.goto(`${url}#/library/dasar/perundungan/case/grup-kelas-9b`)
  await page.locator('main button.btn-main').first().click()
  await page.getByRole('radio').first().check()
  await shoot('case')
  await page.locator('.choose .btn-main').click()
  await page.locator('.chosen').waitFor()
  if (!forDocs) await shoot('consequence')
  await page.goto(`${url}#/exams`)
  await page.locator('.exams-list .btn-main').click()
  await page.locator('dialog .btn-main').click()
  await page.locator('#item-head').waitFor()
  for (let item = 0; item < 9; item++) {
    await page.keyboard.press('b')
    if (item % 4 === 3) await page.keyboard.press('r')
    await page.keyboard.press('n')
  }
  await shoot('exam')
  await page.locator('.map > .btn').click()
  await page.locator('dialog .btn').nth(1).click()
  await page.locator('.a4').waitFor()
  await shoot('report')
  await context.close()
}
