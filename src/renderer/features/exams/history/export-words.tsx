import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/use-format'
import type { ExportState } from './use-export'

interface ExportWordsProps {
  readonly state: ExportState
  readonly onStop: () => void
}

/** How far the file is, the way to stop it, and what became of it. */
export function ExportWords({ state, onStop }: ExportWordsProps) {
  const { t } = useTranslation(['exams', 'common'])
  const format = useFormat()
  const outcome = state.kind === 'finished' ? state.outcome : null
  return (
    <div className="history-export">
      {state.kind === 'reading' && (
        <p className="acts">
          <progress aria-label={t('past.export.reading')} value={state.done} max={Math.max(1, state.of)} />
          <span className="num">
            {t('past.export.progress', { done: format.number(state.done), of: format.number(state.of) })}
          </span>
          <button className="btn btn-line" type="button" onClick={onStop}>
            {t('past.export.stop')}
          </button>
        </p>
      )}
      <p role="status">
        {state.kind === 'stopped' && t('past.export.stopped')}
        {outcome?.kind === 'saved' && t('past.export.saved', { name: outcome.name })}
        {outcome?.kind === 'handed-over' && t('past.export.handed-over')}
        {outcome?.kind === 'failed' && t(`past.export.${outcome.reason}`)}
      </p>
    </div>
  )
}
