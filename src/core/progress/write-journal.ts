/** One answer as it stands in a file: everything in the reader's language. */
export interface JournalPage {
  readonly moment: string
  readonly caseTitle: string
  /** Null where no version of the case is left to name it. */
  readonly ending: string | null
  readonly question: string
  readonly text: string
}

export interface JournalBook {
  readonly title: string
  /** What stands under the title: whose it is and that it names no client. */
  readonly note: string
  readonly pages: readonly JournalPage[]
}

export const JOURNAL_FORMATS = ['markdown', 'text'] as const
export type JournalFormat = (typeof JOURNAL_FORMATS)[number]

/** The journal as a file that any editor opens. What the learner wrote stands as written. */
export function writeJournal(book: JournalBook, format: JournalFormat): string {
  const isMarkdown = format === 'markdown'
  const head = (level: 1 | 2, text: string) =>
    isMarkdown ? `${'#'.repeat(level)} ${oneLine(text)}` : `${oneLine(text)}\n${(level === 1 ? '=' : '-').repeat(40)}`
  const parts = [head(1, book.title), book.note]
  for (const { moment, caseTitle, ending, question, text } of book.pages) {
    parts.push(head(2, ending === null ? caseTitle : `${caseTitle}: ${ending}`))
    parts.push(moment)
    parts.push(isMarkdown ? `> ${oneLine(question)}` : oneLine(question))
    parts.push(text.trim())
  }
  return `${parts.join('\n\n')}\n`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
