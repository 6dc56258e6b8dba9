import { useTranslation } from 'react-i18next'
import { showPlace } from './show-place'

export interface ContentsEntry {
  readonly anchor: string
  /** Index of the block where it begins; null for what stands after the text. */
  readonly block: number | null
  readonly words: string
}

interface LessonContentsProps {
  readonly entries: readonly ContentsEntry[]
  /** The block at the top of the page. */
  readonly block: number
}

/** The parts of a lesson: beside it where there is room, else folded above it. */
export function LessonContents({ entries, block }: LessonContentsProps) {
  const { t } = useTranslation('learn')
  const current = entries.findLast((entry) => entry.block !== null && entry.block <= block)
  const list = (
    <ol>
      {entries.map((entry) => (
        <li key={entry.anchor}>
          <button
            type="button"
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
    <>
      <nav className="toc" aria-labelledby="toc">
        <h2 id="toc">{t('lesson.contents')}</h2>
        {list}
      </nav>
      <details className="toc-folded">
        <summary>{t('lesson.contents')}</summary>
        {list}
      </details>
    </>
  )
}
