import { parseSync } from 'rolldown/utils'

const parsed = new Map()

/**
 * The syntax tree of a TypeScript or JavaScript text: `{ program, module, error }`. TypeScript 7 has no API, so the
 * bundler's own parser reads the sources. Several checks ask for the same file, hence the memory.
 */
export function parseSource(path, text) {
  const known = parsed.get(path)
  if (known?.text === text) return known.result
  const { program, module, errors } = parseSync(path, text)
  const result = { program, module, error: errors[0]?.message ?? null }
  parsed.set(path, { text, result })
  return result
}

/** Calls `visit` for every node under `node`, parents first; returning false leaves a node's children out. */
export function walk(node, visit, parent = null) {
  if (visit(node, parent) === false) return
  for (const [key, value] of Object.entries(node)) {
    if (key === 'parent' || typeof value !== 'object' || value === null) continue
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') walk(child, visit, node)
    }
  }
}

/** The line, from 1, on which the character at `offset` stands. */
export function lineAt(text, offset) {
  return text.slice(0, offset).split('\n').length
}

/** The text of a string literal or of a template without gaps; null for anything else. */
export function literalText(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked
  return null
}
