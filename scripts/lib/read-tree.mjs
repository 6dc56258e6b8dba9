import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const NEVER_READ = new Set(['node_modules', 'out', 'dist', '.git'])

/** The files under some folders of `root`, path with forward slashes → text, sorted: the same on every system. */
export function readTree(root, folders, pattern) {
  const paths = folders.flatMap((folder) => list(root, folder)).filter((path) => pattern.test(path))
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

function list(root, folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NEVER_READ.has(entry.name)) return []
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? list(root, path) : [path]
  })
}
