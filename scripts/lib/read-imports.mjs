import { lineAt, literalText, parseSource, walk } from './parse-source.mjs'

/**
 * Everything that a file draws in: `{ imports: [{ specifier, kind, line }], error }`. Kind is `code`, `type` (erased) or
 * `address` (`new URL('x', import.meta.url)`). A specifier that is not a plain string is null: it cannot be checked.
 */
export function readImports(path, text) {
  if (path.endsWith('.css')) return { imports: readCssImports(text), error: null }
  if (path.endsWith('.json')) return { imports: [], error: jsonError(text) }
  const { program, error } = parseSource(path, text)
  if (error) return { imports: [], error }
  const imports = []
  const add = (node, kind, source) =>
    imports.push({ specifier: withoutQuery(literalText(source)), kind, line: lineAt(text, node.start) })
  walk(program, (node) => addImport(node, add))
  for (const { index } of text.matchAll(/^\/\/\/\s*<reference\s/gm)) {
    imports.push({ specifier: null, kind: 'type', line: lineAt(text, index) })
  }
  return { imports, error: null }
}

function addImport(node, add) {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      if (node.source) add(node, isErased(node) ? 'type' : 'code', node.source)
      return
    case 'ImportExpression':
      return add(node, 'code', node.source)
    case 'TSImportType':
      return add(node, 'type', node.source)
    case 'TSExternalModuleReference':
      return add(node, 'code', node.expression)
    case 'TSModuleDeclaration':
      if (node.id.type === 'Literal') add(node, 'type', node.id)
      return
    case 'NewExpression':
      if (isModuleAddress(node)) add(node, 'address', node.arguments[0])
      return
    case 'CallExpression':
      if (node.callee.type === 'Identifier' && node.callee.name === 'require') add(node, 'code', node.arguments[0])
      else if (isGlob(node.callee)) for (const folder of foldersOf(node.arguments[0])) add(node, 'code', folder)
  }
}

/** `import type …`, or braces in which every name is a type. */
function isErased(node) {
  if ((node.importKind ?? node.exportKind) === 'type') return true
  const names = node.specifiers ?? []
  return names.length > 0 && names.every((name) => (name.importKind ?? name.exportKind) === 'type')
}

function isModuleAddress(node) {
  return node.callee.name === 'URL' && isImportMeta(node.arguments[1], 'url')
}

function isGlob(callee) {
  return isImportMeta(callee, 'glob')
}

/** A glob is judged by the folder that it searches. */
function foldersOf(pattern) {
  const patterns = pattern?.type === 'ArrayExpression' ? pattern.elements : [pattern]
  return patterns.map((node) => {
    const text = literalText(node)
    return text === null ? node : { type: 'Literal', value: text.replace(/[^/]*[*{[].*$/, '') }
  })
}

function isImportMeta(node, property) {
  return node?.type === 'MemberExpression' && node.object.type === 'MetaProperty' && node.property.name === property
}

function withoutQuery(specifier) {
  return specifier === null ? null : specifier.replace(/\?.*$/, '')
}

function readCssImports(text) {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  return [...code.matchAll(/@import\s+(?:url\(\s*)?['"]([^'"]+)['"]/g)].map((found) => ({
    specifier: found[1],
    kind: 'code',
    line: lineAt(code, found.index),
  }))
}

function jsonError(text) {
  try {
    JSON.parse(text)
    return null
  } catch (error) {
    return error.message
  }
}
