import { useTranslation } from 'react-i18next'
import { useExam, useItemViews } from './exam-context'
import { type Cell, cellsOf, countCells } from './map-state'

export interface MapProps {
  readonly current: string
  readonly onGo: (item: string) => void
  readonly onSubmit: () => void
}

const CLASSES = { answered: 'done', seen: 'seen', unseen: '' } as const

export function cellClass(cell: Pick<Cell, 'state' | 'isFlagged'>): string {
  return ['cell', CLASSES[cell.state], cell.isFlagged ? 'flag' : ''].filter((name) => name !== '').join(' ')
}

/** The map beside the item. */
export function MapPanel(props: MapProps) {
  const { t } = useTranslation('exams')
  return (
    <nav className="map map-beside" id="map" aria-label={t('map.title')}>
      <h2>{t('map.title')}</h2>
      <QuestionMap {...props} />
    </nav>
  )
}

/** All items at a glance: fill, corner, solid and dashed edge, with the same in words. */
export function QuestionMap({ current, onGo, onSubmit }: MapProps) {
  const { t } = useTranslation('exams')
  const views = useItemViews()
  const shown = useExam((exam) => exam.shown)
  const isForwardOnly = useExam((exam) => exam.session.blueprint.navigation === 'forward')
  const here = views.findIndex((view) => view.id === current)
  const cells = cellsOf(views, shown)
  const counts = countCells(cells)
  return (
    <>
      <p>{t('map.opened', { count: counts.answered + counts.seen, of: cells.length })}</p>
      <ol className="map-grid">
        {cells.map((cell, index) => (
          <li key={cell.id}>
            <button
              type="button"
              className={cellClass(cell)}
              aria-current={cell.id === current ? 'step' : undefined}
              aria-label={[
                t('map.item', { number: index + 1 }),
                t(`map.states.${cell.state}`),
                ...(cell.isFlagged ? [t('map.flagged')] : []),
              ].join(', ')}
              disabled={isForwardOnly && index < here}
              onClick={() => onGo(cell.id)}
            >
              {index + 1}
            </button>
          </li>
        ))}
      </ol>
      <MapLegend counts={counts} />
      <button className="btn btn-line" type="button" onClick={onSubmit}>
        {t('submit.open')}
      </button>
    </>
  )
}

const LEGEND = [
  { key: 'answered', cell: { state: 'answered', isFlagged: false } },
  { key: 'flagged', cell: { state: 'seen', isFlagged: true } },
  { key: 'seen', cell: { state: 'seen', isFlagged: false } },
  { key: 'unseen', cell: { state: 'unseen', isFlagged: false } },
] as const

function MapLegend({ counts }: { readonly counts: ReturnType<typeof countCells> }) {
  const { t } = useTranslation('exams')
  return (
    <ul className="map-key">
      {LEGEND.map(({ key, cell }) => (
        <li className="key-line" key={key}>
          <span className={cellClass(cell)} aria-hidden="true" />
          <span>{t(`map.legend.${key}`)}</span>
          <b>{counts[key]}</b>
        </li>
      ))}
    </ul>
  )
}
