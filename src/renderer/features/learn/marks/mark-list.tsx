import { useTranslation } from 'react-i18next'
import type { LessonMark } from '../../../../core/progress/lesson-mark'
import { usePreferencesStore } from '../../../lib/preferences-store'
import type { PlacedMark } from './use-placed-marks'

interface MarkListProps {
  readonly placed: readonly PlacedMark[]
  onOpen(mark: LessonMark): void
  onMarkHere(): void
}

/** The learner's marks in this lesson, in the order of the text; those whose words are gone stand last and are kept. */
export function MarkList({ placed, onOpen, onMarkHere }: MarkListProps) {
  const { t } = useTranslation('learn')
  const singleKeys = usePreferencesStore((preferences) => preferences.singleKeys)
  const sorted = [...placed].sort((a, b) => orderOf(a) - orderOf(b))
  return (
    <div className="mark-list">
      {sorted.length === 0 ? (
        <p className="muted">{t(singleKeys ? 'marks.none' : 'marks.none-without-keys')}</p>
      ) : (
        <ol>
          {sorted.map((entry) => (
            <li key={entry.mark.id}>
              <button type="button" onClick={() => onOpen(entry.mark)}>
                <q lang={entry.mark.language}>{shortened(entry.mark.quote)}</q>
                {entry.mark.note !== '' && <span className="mark-note">{entry.mark.note}</span>}
                <State entry={entry} />
              </button>
            </li>
          ))}
        </ol>
      )}
      <button type="button" className="btn btn-quiet pull mark-here" onClick={onMarkHere}>
        {t('marks.here')}
      </button>
    </div>
  )
}

function State({ entry: { place, isShownLanguage } }: { readonly entry: PlacedMark }) {
  const { t } = useTranslation('learn')
  if (place !== null) return null
  return <span className="mark-state">{t(isShownLanguage ? 'marks.lost' : 'marks.other-language')}</span>
}

function orderOf({ place, mark, isShownLanguage }: PlacedMark): number {
  if (place !== null) return place.block * 1e6 + place.start
  return (isShownLanguage ? 2e12 : 1e12) + mark.block
}

const SHOWN = 90

export function shortened(quote: string): string {
  return quote.length <= SHOWN ? quote : `${quote.slice(0, SHOWN).trimEnd()}…`
}
