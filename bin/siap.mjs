#!/usr/bin/env node
// The `siap` command without a build step: Node 20 runs no TypeScript, so the first call bundles src/cli into out/cli
// (0.3 s), and later calls run that bundle as long as no source is newer.
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const built = join(root, 'out', 'cli', 'siap.mjs')

/** What ends up in the bundle. Folders count too: their time changes when a file comes or goes. */
const SOURCES = ['src/cli', 'src/core', 'src/formats', 'locales', 'package-lock.json']

function changedAt(path) {
  return statSync(path).mtimeMs
}

function newestChange() {
  const paths = SOURCES.map((source) => join(root, source)).filter((path) => existsSync(path))
  const inside = paths.flatMap((path) =>
    statSync(path).isDirectory() ? readdirSync(path, { recursive: true }).map((name) => join(path, name)) : [],
  )
  return Math.max(...[...paths, ...inside].map(changedAt))
}

/** Returns the file to run. Several first calls at once each write their own part and rename it. */
async function bundle() {
  const { rolldown } = await import('rolldown')
  const part = join(root, 'out', 'cli', `siap.${process.pid}.mjs`)
  const build = await rolldown({ cwd: root, input: 'src/cli/index.ts', platform: 'node', logLevel: 'warn' })
  await build.write({ file: part, format: 'esm', codeSplitting: false })
  try {
    renameSync(part, built)
    return built
  } catch {
    // Windows refuses to replace a file that another call is reading just now: ours is as good.
    process.once('exit', () => rmSync(part, { force: true }))
    return part
  }
}

const entry = existsSync(built) && changedAt(built) >= newestChange() ? built : await bundle()
await import(pathToFileURL(entry).href)
