import { lineAt, literalText, parseSource, walk } from '../lib/parse-source.mjs'

/** `t`, and what it is called beside a second one: `tCommon`. */
const TRANSLATE = /^t([A-Z]\w*)?$/

/**
 * What a source says about texts: the namespaces it names, each key it asks for, and every string in it, since a key may
 * stand in a table first. A template such as `errors.${kind}` asks for every key of that shape.
 */
export function readUsage(path, text) {
  const usage = { namespaces: new Set(), asked: [], strings: new Set() }
  const { program, error } = parseSource(path, text)
  if (error) return usage
  walk(program, (node) => {
    const string = literalText(node)
    if (string !== null) usage.strings.add(string)
    if (node.type === 'CallExpression') readCall(node, usage, text)
    if (node.type === 'JSXAttribute') readAttribute(node, usage, text)
    if (node.type === 'TSTypeReference' && node.typeName.name === 'TFunction') addNamespaces(node.typeArguments, usage)
  })
  if (path.startsWith('src/main/')) usage.namespaces.add('main')
  else if (usage.namespaces.size === 0 && usage.asked.length > 0) usage.namespaces.add('common')
  return usage
}

function readCall(node, usage, text) {
  const name = node.callee.name ?? node.callee.property?.name
  if (name === 'useTranslation') addNamespaces(node.arguments[0], usage)
  if (name === 'getFixedT') addNamespaces(node.arguments[1], usage)
  if (!TRANSLATE.test(name ?? '') || !node.arguments[0]) return
  addKeys(node.arguments[0], usage, text)
  const options = node.arguments[1]
  const namespace = options?.properties?.find((property) => property.key?.name === 'ns')
  if (namespace) addNamespaces(namespace.value, usage)
}

function readAttribute(node, usage, text) {
  if (node.name.name === 'ns') addNamespaces(node.value, usage)
  if (node.name.name === 'i18nKey') addKeys(node.value, usage, text)
}

function addNamespaces(node, usage) {
  if (!node) return
  walk(node, (inner) => {
    const name = literalText(inner)
    if (name !== null) usage.namespaces.add(name)
  })
}

/** Every string that the argument can come to: both sides of a condition, but not the condition. */
function addKeys(node, usage, text) {
  const line = lineAt(text, node.start)
  walk(node, (inner, parent) => {
    if (parent?.type === 'ConditionalExpression' && inner === parent.test) return false
    if (inner.type === 'CallExpression' || inner.type === 'MemberExpression') return false
    const key = literalText(inner)
    if (key !== null) usage.asked.push({ line, key, shape: exactly(key) })
    else if (inner.type === 'TemplateLiteral') usage.asked.push({ line, ...templateShape(inner) })
    return inner.type !== 'TemplateLiteral'
  })
}

function templateShape({ quasis }) {
  const parts = quasis.map((quasi) => quasi.value.cooked)
  return { key: parts.join('…'), shape: new RegExp(`^${parts.map(escapeRegExp).join('.+')}$`) }
}

function exactly(key) {
  return new RegExp(`^${escapeRegExp(key)}$`)
}

function escapeRegExp(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
