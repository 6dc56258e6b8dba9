import type { MarkedToken, Token } from 'marked'
import type { Inline } from './ast'

/** Deeper nesting than any text for people has: from here on only the words are kept. */
export const DEPTH_LIMIT = 16

/** How deep a text is nested where it stands, and the side notes that may be named there. */
export interface Scope {
  readonly depth: number
  readonly notes: ReadonlyMap<string, readonly Inline[]>
}

export const WITHOUT_NOTES: Scope = { depth: 0, notes: new Map() }

export function deeper(scope: Scope): Scope {
  return { ...scope, depth: scope.depth + 1 }
}

const MARK = /\{(dated|ref):([a-z0-9-]+)\}|\[\^([a-z0-9-]+)\]/g
const TERM = /^term:([a-z0-9]+(?:-[a-z0-9]+)*)$/

/** The lexer's tokens as our own inline nodes; links, images and HTML leave their words behind. */
export function toInlines(tokens: readonly Token[], scope: Scope): Inline[] {
  return joinTexts(tokens.flatMap((token) => (isMarkedToken(token) ? toInline(token, scope) : [])))
}

/** The lexer is used without extensions: each of its tokens is one of its own. */
export function isMarkedToken(token: Token): token is MarkedToken {
  return typeof token.type === 'string'
}

/** The words of some tokens and nothing else, without a recursion that a hostile text could drive deep. */
export function plainOf(tokens: readonly Token[]): string {
  return tokens.map((token) => ('text' in token && typeof token.text === 'string' ? token.text : token.raw)).join('')
}

function toInline(token: MarkedToken, scope: Scope): Inline[] {
  if (scope.depth > DEPTH_LIMIT) return marksIn(plainOf([token]), scope)
  switch (token.type) {
    case 'text':
      return token.tokens === undefined ? marksIn(token.text, scope) : toInlines(token.tokens, deeper(scope))
    case 'escape':
      return [{ type: 'text', text: token.text }]
    case 'strong':
      return [{ type: 'strong', children: toInlines(token.tokens, deeper(scope)) }]
    case 'em':
      return [{ type: 'emphasis', children: toInlines(token.tokens, deeper(scope)) }]
    case 'codespan':
      return [{ type: 'code', text: token.text }]
    case 'br':
      return [{ type: 'break' }]
    case 'del':
      return toInlines(token.tokens, deeper(scope))
    case 'link': {
      const term = TERM.exec(token.href)?.[1]
      const children = toInlines(token.tokens, deeper(scope))
      return term === undefined ? children : [{ type: 'term', id: term, children }]
    }
    case 'image':
      return marksIn(token.text, scope)
    case 'checkbox':
    case 'html':
      return [{ type: 'text', text: token.raw }]
    default:
      return marksIn(token.raw, scope) // block tokens do not stand here; should one, its text is kept
  }
}

/** A text split at its `{dated:…}`, `{ref:…}` and `[^…]` marks; a note that is not there leaves its mark as text. */
function marksIn(text: string, scope: Scope): Inline[] {
  const parts: Inline[] = []
  let end = 0
  for (const match of text.matchAll(MARK)) {
    if (match.index > end) parts.push({ type: 'text', text: text.slice(end, match.index) })
    parts.push(markOf(match, scope))
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push({ type: 'text', text: text.slice(end) })
  return parts
}

function markOf([whole, kind, id = '', noteId = '']: RegExpMatchArray, { notes }: Scope): Inline {
  if (kind === 'dated' || kind === 'ref') return { type: kind, id }
  const children = notes.get(noteId)
  return children === undefined ? { type: 'text', text: whole } : { type: 'side-note', id: noteId, children }
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
