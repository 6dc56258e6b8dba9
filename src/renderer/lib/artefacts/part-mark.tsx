import { Flag } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { PartVerdictLine } from './part-verdict'
import { useWork } from './work-context'
import './work.css'

interface PartMarkProps {
  /** The part's name; a part without one cannot be marked. */
  readonly part: string | undefined
  /** The part in bare words: they make one button known from another. */
  readonly words: string
}

/** Marks the part that it stands in. Once the work is over, the mark stays as a sign. */
export function PartMark({ part, words }: PartMarkProps) {
  const { t } = useTranslation('artefacts')
  const work = useWork('mark')
  if (work === null || part === undefined || !work.parts.includes(part)) return null
  const isMarked = work.marked.includes(part)
  if (work.verdicts !== null) {
    return isMarked ? (
      <span className="part-flag">
        <Flag className="icon icon-sm" aria-hidden="true" /> {t('work.marked')}
      </span>
    ) : null
  }
  const label = t(isMarked ? 'work.marked' : 'work.mark')
  return (
    <button
      type="button"
      className="part-mark"
      aria-pressed={isMarked}
      aria-label={`${label}: ${words}`}
      onClick={() => work.change(isMarked ? work.marked.filter((id) => id !== part) : [...work.marked, part])}
    >
      <Flag className="icon icon-sm" aria-hidden="true" /> <span>{label}</span>
    </button>
  )
}

interface MarkablePartProps extends PartMarkProps {
  readonly pack: string | undefined
}

/** The mark of a part and, once the work is over, what is said of it. */
export function MarkablePart({ part, words, pack }: MarkablePartProps) {
  return (
    <>
      <PartMark part={part} words={words} />
      <PartVerdictLine part={part} pack={pack} />
    </>
  )
}
