// Every check of `npm run check`: a name, and a run that comes to a list of problems.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { checkDependencies, checkNamed } from '../checks/dependencies.mjs'
import { checkImports } from '../checks/imports.mjs'
import { checkLocales } from '../checks/locales.mjs'
import { checkLock } from '../checks/lock.mjs'
import { checkPurity } from '../checks/purity.mjs'
import { checkSize } from '../checks/size.mjs'
import { checkStrings } from '../checks/strings.mjs'
import { checkStyles } from '../checks/styles.mjs'
import { fromRoot, manifest, root } from './project.mjs'
import { readTree } from './read-tree.mjs'
import { runNode } from './run-node.mjs'

/** The folders that have a tsconfig of their own, so that what a part may not use does not compile there. */
const TYPED_PARTS = [
  'src/core',
  'src/formats',
  'src/contract',
  'src/data',
  'src/main',
  'src/preload',
  'src/renderer',
  'src/renderer/workers',
  'src/cli',
  'tests',
]

const SOURCE = /\.(ts|tsx|mjs|js|css)$/

export const CHECKS = [
  ...TYPED_PARTS.map((part) => ({ name: `types: ${part}`, run: () => checkTypes(part) })),
  {
    name: 'lint: biome',
    run: () => runTool('@biomejs/biome/bin/biome', ['ci', '--colors=off', '--error-on-warnings']),
  },
  { name: 'lint: oxlint', run: () => runTool('oxlint/bin/oxlint', ['--deny-warnings', 'src', 'tests']) },
  { name: 'imports', run: () => checkImports(read(['src', 'locales'], /./)) },
  { name: 'purity', run: () => checkPurity(read(['src/core'], SOURCE)) },
  { name: 'locales', run: () => checkLocales(read(['locales'], /./), read(['src'], /\.tsx?$/)) },
  { name: 'strings', run: () => checkStrings(read(['src/renderer'], /\.tsx?$/)) },
  { name: 'styles', run: () => checkStyles(read(['src/renderer'], /\.css$/)) },
  { name: 'size', run: () => checkSize(read(['src', 'scripts', 'tests'], SOURCE)) },
  { name: 'lockfile', run: () => checkLock(readJson('package-lock.json'), manifest) },
  { name: 'dependencies', run: checkInstalled },
]

function read(folders, pattern) {
  return readTree(root, folders, pattern)
}

function readJson(...path) {
  return JSON.parse(readFileSync(fromRoot(...path), 'utf8'))
}

function checkInstalled() {
  const installed = new Map()
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })) {
    const place = ['node_modules', name, 'package.json']
    if (existsSync(fromRoot(...place))) installed.set(name, readJson(...place))
  }
  const document = readFileSync(fromRoot('docs', 'dependencies.md'), 'utf8')
  const importing = read(['bin', 'scripts', 'src', 'tests'], /\.(ts|tsx|mjs|css)$/)
  return [...checkDependencies(manifest, document, installed), ...checkNamed(manifest, importing)]
}

/**
 * The memory of the run before is thrown away: with TypeScript 7.0 it hides what a changed global declaration breaks.
 */
function checkTypes(part) {
  rmSync(fromRoot('out', 'types', `${part.replace(/^src\//, '').replace('/', '-')}.tsbuildinfo`), { force: true })
  return runTool('typescript/bin/tsc', ['-p', part])
}

/** A tool's own words are the problem; which of its lines belong together it knows best. */
async function runTool(script, args) {
  const env = { ...process.env, NO_COLOR: '1' }
  const { code, output } = await runNode(fromRoot('node_modules', ...script.split('/')), args, { env })
  return code === 0 ? [] : [output.trim() || `exit code ${code}`]
}
