import { parseMarkdown } from './parse-markdown'
import { blockLines, plainText } from './plain-text'

type Lookup = (id: string) => string | undefined

/** A stretch of a lesson from one heading to the next, as bare words. */
export interface LessonSection {
  /** Empty for what stands before the first heading. */
  readonly heading: string
  /** Index of the block that it begins with. */
  readonly block: number
  readonly text: string
  /** Ids of the exhibits that stand in it. */
  readonly artefacts: readonly string[]
}

export function lessonSections(markdown: string, datedValue: Lookup): LessonSection[] {
  const sections: { heading: string; block: number; lines: string[]; artefacts: string[] }[] = []
  for (const [index, block] of parseMarkdown(markdown).entries()) {
    if (block.type === 'heading' || sections.length === 0) {
      const heading = block.type === 'heading' ? plainText(block.children, datedValue) : ''
      sections.push({ heading, block: index, lines: [], artefacts: [] })
    }
    if (block.type !== 'heading') sections.at(-1)?.lines.push(...blockLines(block, datedValue))
    if (block.type === 'artefact') sections.at(-1)?.artefacts.push(block.id)
  }
  return sections.map(({ lines, ...section }) => ({ ...section, text: lines.join(' ') }))
}

/** The words of a text without blocks' shape. */
export function bareWords(markdown: string, datedValue: Lookup): string {
  return parseMarkdown(markdown)
    .flatMap((block) => blockLines(block, datedValue))
    .join(' ')
}
