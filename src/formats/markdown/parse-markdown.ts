import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked'
import { isCalloutKind } from '../../core/modules/callouts'
import type { Block, Inline } from './ast'
import { takeSideNotes } from './side-notes'
import { DEPTH_LIMIT, deeper, isMarkedToken, plainOf, type Scope, toInlines, WITHOUT_NOTES } from './to-inlines'

const PLACED = /^\{(artefact|check):([a-z0-9-]+)\}$/
const CALLOUT = /^\[!([a-z]+)\][ \t]*\n?/

/** A pack's Markdown as blocks. HTML stands as the text that it is; what is nested too deep to read is flattened. */
export function parseMarkdown(markdown: string): Block[] {
  const { body, notes } = takeSideNotes(markdown.replaceAll('\r\n', '\n'))
  const tokens = lex(body)
  if (tokens === null) return asParagraphs(markdown)
  const scope = { depth: 0, notes: new Map([...notes].map(([id, text]) => [id, parseInline(text)])) }
  return toBlocks(tokens, scope)
}

/** A text without blocks: one line with marks. */
export function parseInline(text: string): Inline[] {
  try {
    return toInlines(Lexer.lexInline(text), WITHOUT_NOTES)
  } catch {
    return [{ type: 'text', text }] // the lexer ran out of stack: no text for people looks like that
  }
}

function lex(markdown: string): Token[] | null {
  try {
    return Lexer.lex(markdown)
  } catch {
    return null // nested thousands of levels deep: hostile, or no text at all
  }
}

function asParagraphs(markdown: string): Block[] {
  return markdown
    .split(/\n{2,}/)
    .filter((text) => text.trim() !== '')
    .map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }))
}

function toBlocks(tokens: readonly Token[], scope: Scope): Block[] {
  return tokens.flatMap((token) => (isMarkedToken(token) ? toBlock(token, scope) : []))
}

function toBlock(token: MarkedToken, scope: Scope): Block[] {
  if (scope.depth > DEPTH_LIMIT) return textBlock(plainOf([token]))
  switch (token.type) {
    case 'paragraph': {
      const [, placed, id = ''] = PLACED.exec(token.text.trim()) ?? []
      if (placed === 'artefact' || placed === 'check') return [{ type: placed, id }]
      return [{ type: 'paragraph', children: toInlines(token.tokens, scope) }]
    }
    case 'text': // the content of a tight list item
      return [{ type: 'paragraph', children: toInlines(token.tokens ?? [token], scope) }]
    case 'heading':
      return [{ type: 'heading', level: Math.max(2, token.depth), children: toInlines(token.tokens, scope) }]
    case 'list':
      return [toList(token, scope)]
    case 'blockquote':
      return [toQuote(token, scope)]
    case 'table':
      return [
        {
          type: 'table',
          alignments: token.align,
          head: token.header.map((cell) => toInlines(cell.tokens, scope)),
          rows: token.rows.map((row) => row.map((cell) => toInlines(cell.tokens, scope))),
        },
      ]
    case 'code':
      return [{ type: 'code', text: token.text }]
    case 'hr':
      return [{ type: 'rule' }]
    case 'html':
      return textBlock(token.raw.trim())
    case 'space':
    case 'def':
    case 'checkbox':
      return []
    default:
      return textBlock(token.raw) // inline tokens do not stand here; should one, its text is kept
  }
}

function toList(token: Tokens.List, scope: Scope): Block {
  return {
    type: 'list',
    isOrdered: token.ordered,
    start: token.start === '' ? 1 : token.start,
    items: token.items.map((item) => toBlocks(item.tokens, deeper(scope))),
  }
}

/** `> [!side]` is a note at the side, `> [!note]` and the like are boxes; the mark itself is not shown. */
function toQuote(token: Tokens.Blockquote, scope: Scope): Block {
  const [mark = '', kind = ''] = CALLOUT.exec(token.text) ?? []
  const isKnown = kind === 'side' || isCalloutKind(kind)
  const inner = isKnown ? (lex(token.text.slice(mark.length)) ?? []) : token.tokens
  const blocks = toBlocks(inner, deeper(scope))
  if (kind === 'side') return { type: 'side', blocks }
  return isCalloutKind(kind) ? { type: 'callout', kind, blocks } : { type: 'quote', blocks }
}

function textBlock(text: string): Block[] {
  return text === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', text }] }]
}
