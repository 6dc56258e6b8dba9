import { lineAt, literalText, parseSource, walk } from '../lib/parse-source.mjs'

/** Words that stand in the code on purpose, each with the reason. */
const ALLOWED_WORDS = new Map([['SiapPeksos', 'the name is the same in every language']])

/** Files whose texts are not translated, each with the reason. */
const ALLOWED_FILES = new Map([['src/renderer/app/error-boundary.tsx', 'what broke may be the translation itself']])

/** Attributes and properties that people see or hear. */
const VISIBLE = new Set([
  'title',
  'alt',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'label',
  'heading',
  'description',
  'hint',
  'caption',
  'message',
])

/** Finds visible texts that are written in the code instead of in locales; returns problems as `path:line: what`. */
export function checkStrings(files) {
  return [...files].flatMap(([path, text]) => {
    if (ALLOWED_FILES.has(path)) return []
    const { program, error } = parseSource(path, text)
    if (error) return [] // the import check says so
    const problems = []
    walk(program, (node, parent) => {
      for (const found of visibleTexts(node, parent)) {
        const at = `${path}:${lineAt(text, found.start)}`
        problems.push(`${at}: "${found.text}" is written in the code: move it to locales`)
      }
    })
    return problems
  })
}

function visibleTexts(node, parent) {
  if (node.type === 'JSXText') return keepWords([{ text: node.value.trim(), start: node.start }])
  if (node.type === 'JSXExpressionContainer' && parent?.type !== 'JSXAttribute') return outcomes(node.expression)
  if (node.type === 'JSXAttribute' && VISIBLE.has(attributeName(node.name))) return outcomes(node.value)
  if (node.type === 'AssignmentExpression' && isDocumentTitle(node.left)) return outcomes(node.right)
  return []
}

/** The words that an expression can come to: either side of a condition, the parts of a template or a sum. */
function outcomes(node) {
  switch (node?.type) {
    case 'Literal':
      return keepWords([{ text: literalText(node) ?? '', start: node.start }])
    case 'TemplateLiteral':
      return keepWords(node.quasis.map((quasi) => ({ text: quasi.value.cooked.trim(), start: quasi.start })))
    case 'ConditionalExpression':
      return [...outcomes(node.consequent), ...outcomes(node.alternate)]
    case 'LogicalExpression':
    case 'BinaryExpression':
      return /^(&&|\|\||\?\?|\+)$/.test(node.operator) ? [...outcomes(node.left), ...outcomes(node.right)] : []
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return outcomes(node.expression)
    default:
      return []
  }
}

/** Digits and signs need no translation; letters do. */
function keepWords(texts) {
  return texts.filter(({ text }) => {
    const words = text.replace(/&\w+;/g, ' ').split(/\s+/)
    return words.some((word) => /\p{L}/u.test(word) && !ALLOWED_WORDS.has(word))
  })
}

function attributeName(name) {
  return name.type === 'JSXIdentifier' ? name.name : ''
}

function isDocumentTitle(node) {
  return node.type === 'MemberExpression' && node.object.name === 'document' && node.property.name === 'title'
}
