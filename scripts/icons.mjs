// node scripts/icons.mjs: draws every icon of the app from the two SVG files in resources/. Run it after changing them;
// the pictures are committed.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright'
import { ensureChromium } from './lib/find-chromium.mjs'
import { fromRoot } from './lib/project.mjs'
import { writeIco } from './lib/write-ico.mjs'

const WINDOWS_SIZES = [16, 24, 32, 48, 64, 128, 256]
const PUBLIC = fromRoot('src', 'renderer', 'public', 'icons')

async function draw(page, source, size) {
  const svg = readFileSync(source).toString('base64')
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}img{display:block;width:${size}px;height:${size}px}</style>` +
      `<img src="data:image/svg+xml;base64,${svg}">`,
  )
  return page.screenshot({ omitBackground: true })
}

async function drawAll(page) {
  const plain = fromRoot('resources', 'icon.svg')
  const maskable = fromRoot('resources', 'icon-maskable.svg')
  mkdirSync(PUBLIC, { recursive: true })
  copyFileSync(plain, `${PUBLIC}/icon.svg`)
  writeFileSync(`${PUBLIC}/icon-192.png`, await draw(page, plain, 192))
  writeFileSync(`${PUBLIC}/icon-512.png`, await draw(page, plain, 512))
  writeFileSync(`${PUBLIC}/maskable-512.png`, await draw(page, maskable, 512))
  writeFileSync(fromRoot('resources', 'icon.png'), await draw(page, plain, 1024))
  const images = []
  for (const size of WINDOWS_SIZES) images.push({ size, png: await draw(page, plain, size) })
  writeFileSync(fromRoot('resources', 'icon.ico'), writeIco(images))
}

const { path, message } = ensureChromium()
if (!path) throw new Error(message)
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await chromium.launch({ executablePath: path, args })
try {
  const context = await browser.newContext()
  await drawAll(await context.newPage())
} finally {
  await browser.close()
}
