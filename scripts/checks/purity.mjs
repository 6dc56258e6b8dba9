import { lineAt, parseSource, walk } from '../lib/parse-source.mjs'

/** Clock and chance are handed in as `now` and `random`: only so is a scoring rule or an assembly reproducible. */
export function checkPurity(files) {
  return [...files].flatMap(([path, text]) => {
    const { program, error } = parseSource(path, text)
    if (error) return [] // the import check says so
    const problems = []
    walk(program, (node) => {
      const impure = nameImpure(node)
      if (impure) problems.push(`${path}:${lineAt(text, node.start)}: ${impure} in core: take it as an argument`)
    })
    return problems
  })
}

function nameImpure(node) {
  if (node.type === 'NewExpression')
    return isName(node.callee, 'Date') && node.arguments.length === 0 ? 'new Date()' : null
  if (node.type === 'CallExpression') return isName(node.callee, 'Date') ? 'Date()' : null
  if (node.type !== 'MemberExpression') return null
  const property = node.property.name ?? node.property.value
  if (isName(node.object, 'Date') && property === 'now') return 'Date.now'
  if (isName(node.object, 'Math') && property === 'random') return 'Math.random'
  return null
}

function isName(node, name) {
  return node.type === 'Identifier' && node.name === name
}
