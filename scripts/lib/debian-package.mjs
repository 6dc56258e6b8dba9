import { spawnSync } from 'node:child_process'

/** Runs a command in sight of the person who waits for it; whether it worked. */
export function runShown(command, args) {
  console.log(`Something is missing yet: ${command} ${args.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0
}

/**
 * Installs Debian packages where apt may be used: the first must be there, the others are taken if they can be had. Whether it
 * worked is seen by looking again.
 * @param {{ platform: string, isRoot: boolean, exists: (path: string) => boolean, run: (command: string, args: string[]) => boolean }} machine
 * @param {readonly string[]} packages
 */
function installOnDebian({ platform, isRoot, exists, run }, [first, ...others]) {
  if (platform !== 'linux' || !isRoot || !exists('/usr/bin/apt-get')) return
  if (!run('apt-get', ['update'])) return
  if (!run('apt-get', ['install', '-y', first])) return
  for (const other of others) run('apt-get', ['install', '-y', other])
}

/**
 * What `find` finds, now or after installing; null where neither helps.
 * @type {(find: () => string | null, machine: Parameters<typeof installOnDebian>[0], packages: readonly string[]) => string | null}
 */
export function findOrInstall(find, machine, packages) {
  const found = find()
  if (found !== null) return found
  installOnDebian(machine, packages)
  return find()
}
