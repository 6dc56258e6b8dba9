/**
 * The lockfile must serve every system and every registry. npm silently leaves an optional package out when the registry
 * lacks it, and then `npm ci` fails elsewhere, or a Mac gets no binary.
 */
export function checkLock({ packages }, packageJson) {
  return [...findIncomplete(packages), ...findAddresses(packages), ...findDrift(packages[''] ?? {}, packageJson)]
}

function findIncomplete(packages) {
  return Object.entries(packages).flatMap(([path, { version, optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => !isLocked(packages, path, name))
      .map(
        (name) => `package-lock.json: ${path}@${version} lacks ${name}: take a version whose packages are all there`,
      ),
  )
}

/** Beside its parent or in any node_modules above, as Node looks for it. */
function isLocked(packages, path, name) {
  const above = path.includes('/node_modules/') ? path.slice(0, path.lastIndexOf('/node_modules/')) : ''
  if (packages[path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`]) return true
  return path !== '' && isLocked(packages, above, name)
}

function findAddresses(packages) {
  return Object.entries(packages)
    .filter(([, { resolved }]) => resolved?.startsWith('http'))
    .map(([path]) => `package-lock.json: ${path} names a registry: install with the .npmrc of this project`)
}

function findDrift(root, packageJson) {
  return ['dependencies', 'devDependencies', 'optionalDependencies']
    .filter((field) => sorted(root[field]) !== sorted(packageJson[field]))
    .map((field) => `package-lock.json: ${field} differ from package.json: run npm install`)
}

function sorted(dependencies = {}) {
  return JSON.stringify(Object.entries(dependencies).sort())
}
