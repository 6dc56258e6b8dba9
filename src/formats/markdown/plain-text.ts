import type { Block, Inline } from './ast'

type Lookup = (id: string) => string | undefined

/** The words of a line: for document titles, names for screen readers and the contents of a lesson. */
export function plainText(inlines: readonly Inline[], datedValue: Lookup): string {
  return inlines.map((inline) => wordsOf(inline, datedValue)).join('')
}

/** The words of a block, line by line and side notes after what they belong to: for reading aloud and for looking up. */
export function blockLines(block: Block, datedValue: Lookup): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return linesOf(block.children, datedValue)
    case 'list':
      return block.items.flatMap((item) => item.flatMap((inner) => blockLines(inner, datedValue)))
    case 'quote':
    case 'side':
    case 'callout':
      return block.blocks.flatMap((inner) => blockLines(inner, datedValue))
    case 'table':
      return [block.head, ...block.rows].flatMap((row) => {
        const cells = row.map((cell) => linesOf(cell, datedValue))
        return [cells.flatMap(([first]) => first ?? []).join(', '), ...cells.flatMap((lines) => lines.slice(1))]
      })
    case 'code':
      return [block.text]
    case 'artefact':
    case 'check':
    case 'rule':
      return []
  }
}

function linesOf(inlines: readonly Inline[], datedValue: Lookup): string[] {
  return [inlines, ...sideNotesIn(inlines)].map((line) => plainText(line, datedValue)).filter((line) => line !== '')
}

/** What the side notes of a line say, in order. */
function sideNotesIn(inlines: readonly Inline[]): (readonly Inline[])[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'side-note') return [inline.children]
    return 'children' in inline ? sideNotesIn(inline.children) : []
  })
}

function wordsOf(inline: Inline, datedValue: Lookup): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.text
    case 'strong':
    case 'emphasis':
    case 'term':
      return plainText(inline.children, datedValue)
    case 'dated':
      return datedValue(inline.id) ?? inline.id
    case 'break':
      return ' '
    case 'ref':
    case 'side-note':
      return ''
  }
}
