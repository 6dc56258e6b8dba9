import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { bundledPacks } from './scripts/vite/bundled-packs'
import { serviceWorker } from './scripts/vite/service-worker'

const { version } = JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as { version: string }

export default defineConfig({
  main: {
    // Everything is bundled, so the packaged app needs no node_modules.
    build: { externalizeDeps: false, rolldownOptions: { input: { index: resolve('src/main/index.ts') } } },
  },
  preload: {
    build: {
      externalizeDeps: false, // a sandboxed preload can require electron only
      rolldownOptions: {
        input: { index: resolve('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }, // nor can it be an ES module
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(version) },
    build: {
      minify: true,
      assetsInlineLimit: 0, // the content policy allows no font from a data: address
      // The default is Electron's own Chromium, too new for browsers in labs. A string: an array would be merged with it.
      target: 'chrome109',
      rolldownOptions: { input: { index: resolve('src/renderer/index.html') } },
    },
    worker: { format: 'es' },
    plugins: [react(), bundledPacks(resolve('out/packs')), serviceWorker(resolve('src/renderer/sw.template.js'))],
  },
})
