import { mkdirSync, writeFileSync } from 'node:fs'
import { build } from 'vite'

/** The floor of every opening: a page that draws one word, with the libraries that the app is made of. */
export async function buildBlankPage(folder) {
  mkdirSync('out/bench/source', { recursive: true })
  writeFileSync(
    'out/bench/source/index.html',
    '<!doctype html><div id="root"></div><script type="module" src="./main.js"></script>',
  )
  writeFileSync(
    'out/bench/source/main.js',
    `import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import Dexie from 'dexie'
import * as z from 'zod'
import i18next from 'i18next'
import { create } from 'zustand'
globalThis.kept = [Dexie, z.object({ a: z.string() }), i18next, create(() => ({}))]
createRoot(document.getElementById('root')).render(createElement('p', { id: 'ready' }, 'ready'))
`,
  )
  await build({
    root: 'out/bench/source',
    logLevel: 'error',
    build: { outDir: `../../../${folder}`, emptyOutDir: true, target: 'chrome109' },
  })
}
