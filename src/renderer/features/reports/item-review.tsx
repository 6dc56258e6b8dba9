import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Marks } from './own-marks'
import type { ReportProps } from './report-props'
import { ReviewedItem } from './reviewed-item'

const FILTERS = ['all', 'not-right', 'flagged', 'blank'] as const
type Filter = (typeof FILTERS)[number]

/** Each item as it was asked: the answer given, the key, the reason under each option, where it stands. */
export function ItemReview({ form, state, report }: ReportProps) {
  const { t } = useTranslation('reports')
  const [filter, setFilter] = useState<Filter>('all')
  const rows = form.map((entry, index) => {
    const outcome = report.items[index]?.outcome ?? 0
    const response = state.responses[entry.id] ?? null
    const marks: Marks = {
      isFlagged: state.flagged.has(entry.id),
      note: state.notes[entry.id] ?? null,
      confidence: state.confidence[entry.id] ?? null,
      time: state.timeOn[entry.id] ?? 0,
    }
    return { entry, number: index + 1, outcome, response, marks }
  })
  const fits = (row: (typeof rows)[number], wanted: Filter) =>
    wanted === 'all' ||
    (wanted === 'not-right' && row.outcome < 1) ||
    (wanted === 'flagged' && row.marks.isFlagged) ||
    (wanted === 'blank' && row.response === null)
  const shown = rows.filter((row) => fits(row, filter))
  return (
    <section className="review" aria-labelledby="review">
      <h2 id="review">{t('review.title')}</h2>
      <div className="words" role="group" aria-label={t('review.filter')}>
        {FILTERS.map((name) => (
          <button key={name} type="button" aria-pressed={name === filter} onClick={() => setFilter(name)}>
            {t(`review.filters.${name}`, { count: rows.filter((row) => fits(row, name)).length })}
          </button>
        ))}
      </div>
      {shown.length === 0 && <p>{t('review.none')}</p>}
      {shown.map((row) => (
        <ReviewedItem key={row.entry.id} {...row} />
      ))}
    </section>
  )
}
