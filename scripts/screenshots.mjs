// npm run screenshots [-- --only NAME,NAME --widths 1440,768,360 --full --docs]: every screen as a picture, in both languages and
// both themes, wide and narrow: out/screenshots. --full takes whole pages; --docs puts the four that the README shows into
// docs/pictures.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { findChromium } from './lib/find-chromium.mjs'
import { PLACES } from './screenshots/places.mjs'
import { openStage } from './screenshots/stage.mjs'
import { makeWorld } from './screenshots/world.mjs'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    widths: { type: 'string' },
    full: { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
  },
})
const IN_README = ['home', 'case', 'exam', 'report']
/** Also between a desk and a phone: where most happens side by side. */
const ALSO_MEDIUM = IN_README
const HEIGHTS = { 1440: 900, 768: 1024, 360: 740 }

const names = values.docs ? IN_README : values.only?.split(',')
const places = PLACES.filter(({ name }) => names?.includes(name) ?? true)
const languages = values.docs ? ['id'] : ['id', 'en']
const themes = values.docs ? ['light'] : ['light', 'dark']
const target = values.docs ? 'docs/pictures' : 'out/screenshots'

mkdirSync(target, { recursive: true })
const browser = await chromium.launch({
  executablePath: findChromium() ?? 'chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
for (const language of languages) await renderLanguage(language)
await browser.close()

async function renderLanguage(language) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: HEIGHTS[1440] },
    reducedMotion: 'reduce',
    locale: language === 'id' ? 'id-ID' : 'en-GB',
  })
  const stage = await openStage(context, language)
  const world = await makeWorld(stage)
  for (const { name, open } of places) {
    await stage.page.setViewportSize({ width: 1440, height: HEIGHTS[1440] })
    await open(stage, world)
    await renderPlace(stage, name)
  }
  await context.close()
  await stage.stop()
}

async function renderPlace({ page, language }, name) {
  const usual = [1440, ...(ALSO_MEDIUM.includes(name) ? [768] : []), 360]
  const widths = values.docs ? [1440] : (values.widths?.split(',').map(Number) ?? usual)
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHTS[width] ?? 900 })
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme })
      await page.waitForTimeout(300) // fonts and pictures settle; nothing is asserted here
      const file = values.docs ? `${name}.png` : `${name}-${language}-${colorScheme}-${width}.png`
      await page.screenshot({ path: join(target, file), fullPage: values.full })
    }
  }
}
