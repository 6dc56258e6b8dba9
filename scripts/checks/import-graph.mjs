/** Where each bundle begins: what no entry reaches is dead. */
const ENTRIES = ['src/main/index.ts', 'src/preload/index.ts', 'src/renderer/main.tsx', 'src/cli/index.ts']

/** Files that something other than an import reads, each with its reader. */
const READ_BY_OTHERS = [
  { path: /\.d\.ts$/, reader: 'the compiler' },
  { path: /^src\/renderer\/sw\.template\.js$/, reader: 'the build' },
]

/** Files that no entry reaches. `edges` maps each file to the files that it draws in. */
export function findOrphans(edges) {
  const reached = new Set()
  const waiting = ENTRIES.filter((entry) => edges.has(entry))
  while (waiting.length > 0) {
    const path = waiting.pop()
    if (reached.has(path)) continue
    reached.add(path)
    waiting.push(...(edges.get(path) ?? []).map((edge) => edge.to))
  }
  const isExpected = (path) => reached.has(path) || READ_BY_OTHERS.some((other) => other.path.test(path))
  return [...edges.keys()].filter((path) => !isExpected(path))
}

/** Circles of imports, each once, as the list of files on the way round. The address of a worker closes no circle. */
export function findCycles(edges) {
  const cycles = []
  const state = new Map()
  const way = []
  const visit = (path) => {
    state.set(path, 'open')
    way.push(path)
    for (const { to, kind } of edges.get(path) ?? []) {
      if (kind === 'address') continue
      if (state.get(to) === 'open') cycles.push([...way.slice(way.indexOf(to)), to])
      else if (!state.has(to)) visit(to)
    }
    way.pop()
    state.set(path, 'done')
  }
  for (const path of edges.keys()) if (!state.has(path)) visit(path)
  return cycles
}
