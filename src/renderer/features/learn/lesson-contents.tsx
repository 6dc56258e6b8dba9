import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { MARKS_HEADING } from './marks/use-marking'
import { showPlace } from './show-place'

export interface ContentsEntry {
  readonly anchor: string
  /** Index of the block where it begins; null for what stands after the text. */
  readonly block: number | null
  readonly words: string
  /** Whether the words are the app's, not the lesson's. */
  readonly isOwnWords?: boolean
}

interface LessonContentsProps {
  readonly entries: readonly ContentsEntry[]
  /** The block at the top of the page. */
  readonly block: number
  /** That the lesson is read in, hence that of its parts' names. */
  readonly language: string
  /** The learner's marks, as a list. */
  readonly marks: ReactNode
}

/** The parts of a lesson and the learner's marks: beside it where there is room, else folded above it. */
export function LessonContents({ entries, block, language, marks }: LessonContentsProps) {
  const { t } = useTranslation('learn')
  const current = entries.findLast((entry) => entry.block !== null && entry.block <= block)
  const list = (
    <ol>
      {entries.map((entry) => (
        <li key={entry.anchor}>
          <button
            type="button"
            lang={entry.isOwnWords ? undefined : language}
            aria-current={entry === current ? 'true' : undefined}
            onClick={() => showPlace(entry.anchor)}
          >
            {entry.words}
          </button>
        </li>
      ))}
    </ol>
  )
  return (
    <div className="beside">
      <nav className="toc" aria-labelledby="toc">
        <h2 id="toc">{t('lesson.contents')}</h2>
        {list}
      </nav>
      <section className="toc" aria-labelledby={MARKS_HEADING}>
        <h2 id={MARKS_HEADING} tabIndex={-1}>
          {t('marks.title')}
        </h2>
        {marks}
      </section>
      <details className="toc-folded">
        <summary>{t('lesson.contents')}</summary>
        {list}
      </details>
      <details className="toc-folded">
        <summary>{t('marks.title')}</summary>
        {marks}
      </details>
    </div>
  )
}
