import type { MarkedToken, Token } from 'marked'
import type { Inline } from './ast'

/** Deeper nesting than any text for people has: from here on only the words are kept. */
export const DEPTH_LIMIT = 16

const MARK = /\{(dated|ref):([a-z0-9-]+)\}/g
const TERM = /^term:([a-z0-9]+(?:-[a-z0-9]+)*)$/

/** The lexer's tokens as our own inline nodes; links, images and HTML leave their words behind. */
export function toInlines(tokens: readonly Token[], depth: number): Inline[] {
  return joinTexts(tokens.flatMap((token) => (isMarkedToken(token) ? toInline(token, depth) : [])))
}

/** The lexer is used without extensions: each of its tokens is one of its own. */
export function isMarkedToken(token: Token): token is MarkedToken {
  return typeof token.type === 'string'
}

/** The words of some tokens and nothing else, without a recursion that a hostile text could drive deep. */
export function plainOf(tokens: readonly Token[]): string {
  return tokens.map((token) => ('text' in token && typeof token.text === 'string' ? token.text : token.raw)).join('')
}

function toInline(token: MarkedToken, depth: number): Inline[] {
  if (depth > DEPTH_LIMIT) return marksIn(plainOf([token]))
  switch (token.type) {
    case 'text':
      return token.tokens === undefined ? marksIn(token.text) : toInlines(token.tokens, depth + 1)
    case 'escape':
      return [{ type: 'text', text: token.text }]
    case 'strong':
      return [{ type: 'strong', children: toInlines(token.tokens, depth + 1) }]
    case 'em':
      return [{ type: 'emphasis', children: toInlines(token.tokens, depth + 1) }]
    case 'codespan':
      return [{ type: 'code', text: token.text }]
    case 'br':
      return [{ type: 'break' }]
    case 'del':
      return toInlines(token.tokens, depth + 1)
    case 'link': {
      const term = TERM.exec(token.href)?.[1]
      const children = toInlines(token.tokens, depth + 1)
      return term === undefined ? children : [{ type: 'term', id: term, children }]
    }
    case 'image':
      return marksIn(token.text)
    case 'checkbox':
    case 'html':
      return [{ type: 'text', text: token.raw }]
    default:
      return marksIn(token.raw) // block tokens do not stand here; should one, its text is kept
  }
}

/** A text split at its `{dated:…}` and `{ref:…}` marks. */
function marksIn(text: string): Inline[] {
  const parts: Inline[] = []
  let end = 0
  for (const match of text.matchAll(MARK)) {
    if (match.index > end) parts.push({ type: 'text', text: text.slice(end, match.index) })
    parts.push({ type: match[1] === 'dated' ? 'dated' : 'ref', id: match[2] ?? '' })
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push({ type: 'text', text: text.slice(end) })
  return parts
}

function joinTexts(parts: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (part.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', text: last.text + part.text }
    else joined.push(part)
  }
  return joined
}
