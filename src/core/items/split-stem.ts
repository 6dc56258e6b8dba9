import type { LocalizedText } from '../lib/localized-text'
import { gapMarks } from './gap-marks'

/** A stem in two voices: the situation told, and the question asked of it. */
export interface SplitStem {
  readonly situation: LocalizedText | null
  readonly question: LocalizedText
}

/**
 * Sets the question apart from the situation before it, so that both can be read as what they are. Nothing is lost or
 * changed: where no clean cut is found, in any one language, the whole stem is the question.
 */
export function splitStem(stem: LocalizedText): SplitStem {
  return splitEach(stem, splitText)
}

/** The same for a text with gaps: what is to be completed begins with the paragraph of the first gap. */
export function splitCloze(stem: LocalizedText): SplitStem {
  return splitEach(stem, splitBeforeGaps)
}

interface SplitText {
  readonly situation: string
  readonly question: string
}

function splitEach(stem: LocalizedText, split: (text: string) => SplitText): SplitStem {
  const parts = Object.entries(stem).map(([language, text]) => ({ language, ...split(text) }))
  if (parts.some((part) => part.situation === '')) return { situation: null, question: stem }
  return {
    situation: Object.fromEntries(parts.map((part) => [part.language, part.situation])),
    question: Object.fromEntries(parts.map((part) => [part.language, part.question])),
  }
}

function splitText(text: string): SplitText {
  const trimmed = text.trim()
  return cutAt(trimmed, lastParagraph(trimmed) ?? questionStart(trimmed))
}

function splitBeforeGaps(text: string): SplitText {
  const trimmed = text.trim()
  const gap = gapMarks(trimmed)[0]
  return cutAt(trimmed, gap === undefined ? 0 : Math.max(0, trimmed.lastIndexOf('\n\n', gap.start)))
}

function cutAt(text: string, at: number): SplitText {
  return { situation: text.slice(0, at).trim(), question: text.slice(at).trim() }
}

function lastParagraph(text: string): number | null {
  const at = text.lastIndexOf('\n\n')
  return at < 0 ? null : at
}

/** The sentence that ends in a question mark, or else the last one; sentences inside quotation marks are not told apart. */
function questionStart(text: string): number {
  const starts = sentenceStarts(text)
  const sentences = starts.map((start, index) => ({ start, text: text.slice(start, starts[index + 1]).trim() }))
  const question = sentences.findLast((sentence) => sentence.text.endsWith('?')) ?? sentences.at(-1)
  const start = question?.start ?? 0
  return isWhole(text.slice(0, start)) && isWhole(text.slice(start)) ? start : 0
}

function sentenceStarts(text: string): number[] {
  const starts = [0]
  for (const match of text.matchAll(/[.?!…]["”’»)]*\s+/g)) {
    const at = match.index + match[0].length
    if (isWhole(text.slice(0, at)) && at < text.length) starts.push(at)
  }
  return starts
}

/** No quotation or emphasis is left open at the end. */
function isWhole(part: string): boolean {
  const count = (mark: RegExp) => (part.match(mark) ?? []).length
  return count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0 && count(/\*/g) % 2 === 0 && count(/_/g) % 2 === 0
}
