import { readImports } from '../lib/read-imports.mjs'

const ANYWHERE = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'Unlicense', 'CC0-1.0'])
/** Licences with a condition on where the package may stand. */
const FONTS = 'OFL-1.1'
const TOOLS = 'MPL-2.0'

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/

/**
 * Each dependency has an exact version, a licence that this project may carry, and a line in docs/dependencies.md that
 * agrees with what is installed. `installed` maps name → `{ version, license }`.
 */
export function checkDependencies(packageJson, documentText, installed) {
  const lines = readTable(documentText)
  const named = [
    ...Object.entries(packageJson.dependencies ?? {}).map(([name, version]) => ({ name, version, isTool: false })),
    ...Object.entries(packageJson.devDependencies ?? {}).map(([name, version]) => ({ name, version, isTool: true })),
  ]
  const names = new Set(named.map(({ name }) => name))
  const stale = [...lines.keys()].filter((name) => !names.has(name))
  return [
    ...named.flatMap((entry) => checkOne(entry, lines.get(entry.name), installed.get(entry.name))),
    ...stale.map((name) => `docs/dependencies.md: ${name} is not in package.json: remove its line`),
  ]
}

function checkOne({ name, version, isTool }, line, found) {
  const problems = []
  const report = (text) => problems.push(`package.json: ${name}: ${text}`)
  if (!EXACT.test(version)) report(`"${version}" is a range: name one exact version`)
  if (!found) return [...problems, `package.json: ${name}: not installed: run npm ci`]
  if (found.version !== version) report(`${found.version} is installed instead of ${version}: run npm ci`)
  if (!isAllowed(name, found.license, isTool)) report(`licence ${found.license ?? 'unknown'} is not one we may carry`)
  if (!line) report('no line in docs/dependencies.md: say what it is for')
  else if (line.version !== version || line.license !== found.license || line.purpose === '') {
    report(`docs/dependencies.md does not say ${version} and ${found.license} with a purpose: correct its line`)
  }
  return problems
}

/** One licence of an OR, or all of an AND. */
function isAllowed(name, license, isTool) {
  const bare = (license ?? '').replace(/[()]/g, '')
  if (/ OR /.test(bare)) return bare.split(' OR ').some((part) => isAllowed(name, part, isTool))
  if (/ AND /.test(bare)) return bare.split(' AND ').every((part) => isAllowed(name, part, isTool))
  if (bare === FONTS) return name.startsWith('@fontsource')
  return ANYWHERE.has(bare) || (bare === TOOLS && isTool)
}

/** The rows `| name | version | licence | what for |`; the head and its rule have no version. */
function readTable(text) {
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => /^\d/.test(cells[2] ?? ''))
  return new Map(rows.map(([, name, version, license, purpose = '']) => [name, { version, license, purpose }]))
}

/** Packages that a file imports without naming them: they are there by hoisting, which is luck. */
export function checkNamed(packageJson, files) {
  const named = { ...packageJson.dependencies, ...packageJson.devDependencies }
  return [...files].flatMap(([path, text]) =>
    readImports(path, text)
      .imports.filter(
        ({ specifier }) => specifier && isPackage(specifier) && !Object.hasOwn(named, packageOf(specifier)),
      )
      .map(({ specifier, line }) => `${path}:${line}: ${packageOf(specifier)} is not in package.json: add it by name`),
  )
}

function isPackage(specifier) {
  return /^[@a-z]/.test(specifier) && !specifier.includes(':')
}

function packageOf(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
