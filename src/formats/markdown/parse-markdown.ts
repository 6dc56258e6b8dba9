import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked'
import type { Block, Inline } from './ast'
import { DEPTH_LIMIT, isMarkedToken, plainOf, toInlines } from './to-inlines'

const ARTEFACT = /^\{artefact:([a-z0-9-]+)\}$/
const CALLOUT = /^\[!(side|note)\][ \t]*\n?/

/** A pack's Markdown as blocks. HTML stands as the text that it is; what is nested too deep to read is flattened. */
export function parseMarkdown(markdown: string): Block[] {
  const tokens = lex(markdown)
  return tokens === null ? asParagraphs(markdown) : toBlocks(tokens, 0)
}

/** A text without blocks: one line with marks. */
export function parseInline(text: string): Inline[] {
  try {
    return toInlines(Lexer.lexInline(text), 0)
  } catch {
    return [{ type: 'text', text }] // the lexer ran out of stack: no text for people looks like that
  }
}

function lex(markdown: string): Token[] | null {
  try {
    return Lexer.lex(markdown.replaceAll('\r\n', '\n'))
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

function toBlocks(tokens: readonly Token[], depth: number): Block[] {
  return tokens.flatMap((token) => (isMarkedToken(token) ? toBlock(token, depth) : []))
}

function toBlock(token: MarkedToken, depth: number): Block[] {
  if (depth > DEPTH_LIMIT) return textBlock(plainOf([token]))
  switch (token.type) {
    case 'paragraph': {
      const artefact = ARTEFACT.exec(token.text.trim())?.[1]
      if (artefact !== undefined) return [{ type: 'artefact', id: artefact }]
      return [{ type: 'paragraph', children: toInlines(token.tokens, depth) }]
    }
    case 'text': // the content of a tight list item
      return [{ type: 'paragraph', children: toInlines(token.tokens ?? [token], depth) }]
    case 'heading':
      return [{ type: 'heading', level: Math.max(2, token.depth), children: toInlines(token.tokens, depth) }]
    case 'list':
      return [toList(token, depth)]
    case 'blockquote':
      return [toQuote(token, depth)]
    case 'table':
      return [
        {
          type: 'table',
          alignments: token.align,
          head: token.header.map((cell) => toInlines(cell.tokens, depth)),
          rows: token.rows.map((row) => row.map((cell) => toInlines(cell.tokens, depth))),
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

function toList(token: Tokens.List, depth: number): Block {
  return {
    type: 'list',
    isOrdered: token.ordered,
    start: token.start === '' ? 1 : token.start,
    items: token.items.map((item) => toBlocks(item.tokens, depth + 1)),
  }
}

/** `> [!side]` and `> [!note]` are notes; the mark itself is not shown. */
function toQuote(token: Tokens.Blockquote, depth: number): Block {
  const callout = CALLOUT.exec(token.text)
  if (callout === null) return { type: 'quote', blocks: toBlocks(token.tokens, depth + 1) }
  const rest = lex(token.text.slice(callout[0].length)) ?? []
  return { type: callout[1] === 'side' ? 'side' : 'note', blocks: toBlocks(rest, depth + 1) }
}

function textBlock(text: string): Block[] {
  return text === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', text }] }]
}
