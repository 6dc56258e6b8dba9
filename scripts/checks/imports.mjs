import { posix } from 'node:path'
import { readImports } from '../lib/read-imports.mjs'
import { findCycles, findOrphans } from './import-graph.mjs'
import { mayImportFile, mayImportPackage, partOf, ruleOf } from './import-rules.mjs'

/** What is read for its imports; everything else under src (pictures, markup) is only ever imported. */
const CODE = /\.(ts|tsx|js|mjs|css|json)$/
const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx']

/**
 * Holds the import matrix over `src`. `files` maps path → text, locales included, since sources import them. Returns
 * problems as `path:line: what: why`.
 */
export function checkImports(files) {
  const sources = [...files].filter(([path]) => path.startsWith('src/') && CODE.test(path) && !isTsconfig(path))
  const edges = new Map()
  const problems = sources.flatMap(([path, text]) => {
    const { imports, error } = readImports(path, text)
    const entries = imports.map((entry) => ({ ...entry, to: resolveFile(path, entry.specifier, files) }))
    edges.set(
      path,
      entries.filter(({ to }) => files.has(to)),
    )
    if (error) return [`${path}: does not parse: ${error}`]
    if (partOf(path) === null)
      return [`${path}: no rule for this folder: put the file where the layout has a place for it`]
    return entries.flatMap((entry) => judge(path, entry, files))
  })
  return [...problems, ...findCycles(edges).map(describeCycle), ...findOrphans(edges).map(describeOrphan)]
}

function judge(path, { specifier, kind, line, to }, files) {
  const part = partOf(path)
  const at = `${path}:${line}`
  if (specifier === null) return [`${at}: draws in what cannot be checked: write an import of a plain string`]
  const allowed = to === null ? mayImportPackage(path, specifier) : mayImportFile(path, to, kind)
  if (!allowed) {
    const target = to === null ? `the package ${specifier}` : to
    return [`${at}: ${part} may not import ${target}${kind === 'code' ? '' : ` (${kind})`}: ${ruleOf(part).why}`]
  }
  // The compiler says when a module is missing; of pictures, style sheets and addresses it knows nothing.
  const isSeenByCompiler = kind !== 'address' && !/\.(?!ts|js)\w+$/.test(specifier)
  if (to === null || files.has(to) || isSeenByCompiler) return []
  return [`${at}: ${specifier} does not exist: correct the path`]
}

/** The file that a relative specifier means, there or not; null for a package. */
function resolveFile(from, specifier, files) {
  if (specifier === null || !specifier.startsWith('.')) return null
  const path = posix.join(posix.dirname(from), specifier)
  return ENDINGS.map((ending) => path + ending).find((candidate) => files.has(candidate)) ?? path
}

function describeCycle(way) {
  return `${way[0]}: imports itself in a circle, ${way.join(' → ')}: no file on a circle can be understood alone`
}

function describeOrphan(path) {
  return `${path}: no entry reaches it: import it where it is used, or delete it`
}

function isTsconfig(path) {
  return posix.basename(path) === 'tsconfig.json'
}
