/**
 * Who may import whom, as data. A part is named by its folder; `@self` is the part itself (one feature is a part).
 * `packages` are names; a package's subpaths come with it, and `node:` stands for Node's own modules. `startsWorkers`
 * allows `new URL('…/workers/x.ts', import.meta.url)`: the address of a worker, none of its code. zod stands where
 * something is parsed that only that part knows: rows, a preference, a window's place, an input file of the command.
 */
export const RULES = {
  core: {
    parts: ['@self'],
    packages: ['zod'],
    why: 'the rules must run anywhere and be read alone: no DOM, Node, React or storage, only zod',
  },
  formats: {
    parts: ['@self', 'core'],
    packages: ['fflate', 'marked', '@noble/hashes'],
    why: 'formats run in Node, browsers and workers alike: core and the libraries of the formats only',
  },
  contract: {
    parts: ['@self', 'core'],
    packages: ['zod'],
    why: 'both sides of a boundary read it, so it may depend on neither',
  },
  data: {
    parts: ['@self', 'core'],
    packages: ['dexie', 'zod'],
    why: 'the only user of Dexie; it stores what core defines, checks its own rows, and knows no screen and no format',
  },
  main: {
    parts: ['@self', 'contract', 'core', 'locales'],
    packages: ['electron', 'node:', 'i18next', 'zod'],
    why: 'the main process talks to the renderer through contract alone, and never opens the database',
  },
  preload: {
    parts: ['@self', 'contract'],
    packages: ['electron'],
    why: 'a sandboxed preload is one small file: channel names, and types of contract',
  },
  'renderer/ui': {
    parts: ['@self'],
    packages: ['react', 'react-dom', 'lucide-react', '@fontsource-variable'],
    why: 'pieces are controlled by values and callbacks: no store, no data, no translation of their own',
  },
  'renderer/lib': {
    parts: ['@self', 'renderer/ui', 'data', 'formats', 'contract', 'core', 'locales'],
    packages: [
      'react',
      'react-dom',
      'i18next',
      'react-i18next',
      'dexie-react-hooks',
      'zustand',
      'wouter',
      'lucide-react',
      'zod',
    ],
    startsWorkers: true,
    why: 'the wrappers that features share may not know any feature',
  },
  'renderer/features': {
    parts: ['@self', 'renderer/ui', 'renderer/lib', 'data', 'formats', 'contract', 'core'],
    packages: ['react', 'react-i18next', 'zustand', 'lucide-react'],
    why: 'features meet in app (routes), or the shared rule moves into core; never feature to feature, never to app',
  },
  'renderer/app': {
    parts: [
      '@self',
      'renderer/features',
      'renderer/ui',
      'renderer/lib',
      'renderer/workers',
      'data',
      'formats',
      'contract',
      'core',
    ],
    packages: ['react', 'react-dom', 'react-i18next', 'zustand', 'lucide-react', 'wouter'],
    startsWorkers: true,
    why: 'app puts the features together; the host is handed to it, so that it never knows which one it has',
  },
  'renderer/workers': {
    parts: ['@self', 'data', 'formats', 'core'],
    packages: [],
    why: 'a worker has no document: bytes, rules and storage only',
  },
  'renderer/hosts': {
    parts: ['@self', 'renderer/app', 'contract'],
    packages: [],
    why: 'a host only answers contract/host.ts',
  },
  'renderer/main': {
    parts: ['renderer/hosts', 'renderer/app', 'contract'],
    packages: [],
    why: 'the one entry picks the host and mounts the app, nothing else',
  },
  'renderer/service-worker': {
    parts: [],
    packages: [],
    why: 'the template is filled in by the build and runs as it stands',
  },
  cli: {
    parts: ['@self', 'formats', 'core', 'locales'],
    packages: ['node:', 'zod'],
    why: 'the command shares rules and formats with the app, not its storage or its screens',
  },
}

/** Narrower than their part: the sandboxed preload bundles these files, and zod would come along. */
const NO_PACKAGES = ['src/contract/channels.ts', 'src/contract/host.ts']

/** What a preload may take as code, not only as types. */
const PRELOAD_CODE = ['src/contract/channels.ts']

/** The part that a path belongs to: `core`, `renderer/features/exams`, `locales`, …; null where no rule is. */
export function partOf(path) {
  const [top, second, third, fourth] = path.split('/')
  if (top === 'locales') return 'locales'
  if (top !== 'src' || second === undefined || third === undefined) return null
  if (second !== 'renderer') return Object.hasOwn(RULES, second) ? second : null
  if (/^main\.tsx?$/.test(third)) return 'renderer/main'
  if (third === 'sw.template.js') return 'renderer/service-worker'
  if (third === 'features') return fourth && path.split('/').length > 4 ? `renderer/features/${fourth}` : null
  return fourth !== undefined && Object.hasOwn(RULES, `renderer/${third}`) ? `renderer/${third}` : null
}

export function ruleOf(part) {
  return RULES[part.startsWith('renderer/features/') ? 'renderer/features' : part]
}

/** Whether `from` may import the file `to` by an import of this kind (`code`, `type`, `address`). */
export function mayImportFile(from, to, kind) {
  const part = partOf(from)
  const target = partOf(to)
  const rule = ruleOf(part)
  if (target === null) return false
  if (target === part) return rule.parts.includes('@self')
  if (kind === 'address' && target === 'renderer/workers' && rule.startsWorkers) return true
  const allowed = rule.parts.some((name) => target === name || target.startsWith(`${name}/`))
  return allowed && (part !== 'preload' || kind === 'type' || PRELOAD_CODE.includes(to))
}

export function mayImportPackage(from, specifier) {
  if (NO_PACKAGES.includes(from)) return false
  return ruleOf(partOf(from)).packages.some((name) =>
    name === 'node:' ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`),
  )
}
