import type { MarkPlace } from '../../../../core/progress/place-mark'
import { offsetsOf, type ReadParts, textsOf } from '../../../lib/text-offsets'
import { BESIDE_ANCHOR, BLOCK_ANCHOR } from '../use-reading'

/** Words of a lesson that may be marked: not numbers of references, notes at the side, exhibits, checks or explanations. */
const PARTS: ReadParts = {
  read: '.lesson',
  notRead:
    '.vh, .ref-mark, .note-letter, .side-note, .gloss, .callout-h, .placed-artefact, .placed-check, select, input, textarea',
}

/** The texts of an edition's blocks, by the blocks' numbers. */
export type LessonTexts = readonly (readonly Text[])[]

/** A stretch of a block, with its words and their language. */
export interface Stretch extends MarkPlace {
  readonly quote: string
  readonly language: string
}

export function anchorOf(isMain: boolean): string {
  return isMain ? BLOCK_ANCHOR : BESIDE_ANCHOR
}

/** Reads an edition from the page, as it stands there now. */
export function readTexts(article: HTMLElement, anchor: string): LessonTexts {
  const texts: (readonly Text[])[] = []
  for (const block of article.querySelectorAll(`[id^="${anchor}-"]`)) {
    texts[Number(block.id.slice(anchor.length + 1))] = textsOf(block, PARTS)
  }
  return Array.from(texts, (own) => own ?? [])
}

export function wordsOf(texts: LessonTexts): string[] {
  return texts.map((own) => own.map(({ data }) => data).join(''))
}

/** What a range holds of each block that it reaches into, without the blanks at its ends. */
export function stretchesIn(range: Range, texts: LessonTexts, language: string): Stretch[] {
  return texts.flatMap((own, block) => {
    const offsets = offsetsOf(own, range)
    if (offsets === null) return []
    return trimmed(own, { block, ...offsets }, language)
  })
}

/** A whole block. */
export function wholeBlock(block: number, texts: LessonTexts, language: string): Stretch[] {
  const own = texts[block] ?? []
  return trimmed(own, { block, start: 0, end: own.reduce((sum, { length }) => sum + length, 0) }, language)
}

function trimmed(texts: readonly Text[], { block, start, end }: MarkPlace, language: string): Stretch[] {
  const words = texts
    .map(({ data }) => data)
    .join('')
    .slice(start, end)
  const quote = words.trim()
  const from = start + words.indexOf(quote)
  return quote === '' ? [] : [{ block, start: from, end: from + quote.length, quote, language }]
}
