import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'

const EMPTY_INDEX = `${JSON.stringify({ packs: [] })}\n`

/**
 * Puts the archives of the bundled packs, and the index that names them, beside the renderer as `packs/`. scripts/build.mjs
 * has made both; without them the app has no content, which the build says instead of failing.
 */
export function bundledPacks(folder: string): Plugin {
  const names = (): string[] =>
    (existsSync(folder) ? readdirSync(folder) : []).filter((name) => /\.(siap|json)$/.test(name))
  return {
    name: 'bundled-packs',
    buildStart() {
      if (this.environment.config.command !== 'build') return
      const files = names()
      for (const name of files) {
        this.emitFile({ type: 'asset', fileName: `packs/${name}`, source: readFileSync(join(folder, name)) })
      }
      if (files.includes('index.json')) return
      this.warn('no bundled packs have been built: npm run build makes them')
      this.emitFile({ type: 'asset', fileName: 'packs/index.json', source: EMPTY_INDEX })
    },
    configureServer(server) {
      server.middlewares.use('/packs/', (request, response, next) => {
        const name = basename(new URL(request.url ?? '', 'http://packs').pathname)
        if (names().includes(name)) createReadStream(join(folder, name)).pipe(response)
        else if (name === 'index.json') response.end(EMPTY_INDEX)
        else next()
      })
    },
  }
}
