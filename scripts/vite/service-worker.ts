import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Plugin } from 'vite'

interface Listed {
  readonly name: string
  readonly hash: string
}

function shortHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}

/** The files of the public folder: Vite copies them, so the bundle does not name them. */
function copiedFiles(folder: string): Listed[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => ({ name: name.split(sep).join('/'), hash: shortHash(readFileSync(join(folder, name))) }))
}

/** Emits sw.js: the template with the list of this build's files, and a version that changes when any of them does. */
export function serviceWorker(template: string): Plugin {
  let publicDir = ''
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved(config) {
      publicDir = config.publicDir
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const built = Object.values(bundle)
          .filter((file) => !file.fileName.endsWith('.map'))
          .map((file) => ({ name: file.fileName, hash: shortHash(file.type === 'chunk' ? file.code : file.source) }))
        // Sorted by code unit, not by locale: the same build gives the same worker everywhere.
        const files = [...built, ...copiedFiles(publicDir)].sort((a, b) => (a.name < b.name ? -1 : 1))
        const text = readFileSync(template, 'utf8')
        const source = text
          .replace('__VERSION__', shortHash(JSON.stringify([files, text])))
          .replace('__FILES__', JSON.stringify(files.map((file) => `./${file.name}`)))
        this.emitFile({ type: 'asset', fileName: 'sw.js', source })
      },
    },
  }
}
