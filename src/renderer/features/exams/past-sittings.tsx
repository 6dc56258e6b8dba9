import { Download } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listSessionHeads } from '../../../data/session-repo'
import { ReadFailed } from '../../lib/read-failed'
import { useProfile, useServices } from '../../lib/services'
import { Motif } from '../../ui/kawung'
import { ChosenBar, comparisonOf } from './history/chosen-bar'
import { ChosenComparison } from './history/chosen-comparison'
import { ExportWords } from './history/export-words'
import './history/history.css'
import { RemovedNotices } from './history/removed-notices'
import { useExport } from './history/use-export'
import { useRemoval } from './history/use-removal'
import { FILTERS, type Filter } from './read-sittings'
import { SittingRow } from './sitting-row'
import { useSittings } from './use-sittings'

/** As many as one looks at; more on demand, so that a long history costs nothing. */
const PAGE = 10

/**
 * Sittings: what runs first, to be resumed; then those that are over, each with its result and the way to its report. They can be
 * filtered, chosen, compared, saved as a file, and removed with a way back.
 */
export function PastSittings() {
  const { t } = useTranslation('exams')
  const { db } = useServices()
  const profile = useProfile()
  const [filter, setFilter] = useState<Filter>('all')
  const [most, setMost] = useState(PAGE)
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(new Set())
  const [isComparing, setIsComparing] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const removal = useRemoval()
  const file = useExport()
  const sittings = useSittings(filter, most)
  if (sittings.kind === 'loading') return <div className="wait" />
  if (sittings.kind === 'failed') return <ReadFailed detail={sittings.detail} />

  const { shown, others, hasAny } = sittings.value
  const chosen = shown.filter(({ session }) => chosenIds.has(session.id))
  const sessions = chosen.map(({ session }) => session)
  const pair = isComparing ? comparisonOf(chosen) : null
  const choose = (ids: ReadonlySet<string>) => {
    setChosenIds(ids)
    setIsComparing(false)
  }
  const choosesOne = (id: string, isChosen: boolean) =>
    choose(new Set(isChosen ? [...chosenIds, id] : [...chosenIds].filter((other) => other !== id)))
  const look = (next: Filter) => {
    setFilter(next)
    setMost(PAGE)
    choose(new Set())
  }
  const remove = async () => {
    choose(new Set())
    await removal.remove(sessions)
  }
  const notices = (
    <RemovedNotices
      removed={removal.removed}
      hasFailed={removal.hasFailed}
      onUndo={(back) => void removal.undo(back).then((isDone) => isDone && list.current?.focus())}
    />
  )
  if (!hasAny) {
    return (
      <>
        {notices}
        <NoSittings />
      </>
    )
  }
  const isBusy = file.state.kind === 'reading'
  return (
    <>
      <div className="words" role="group" aria-label={t('past.filter')}>
        {FILTERS.map((name) => (
          <button key={name} type="button" aria-pressed={name === filter} onClick={() => look(name)}>
            {t(`past.filters.${name}`)}
          </button>
        ))}
      </div>
      {notices}
      {chosen.length > 0 && (
        <ChosenBar
          chosen={chosen}
          isBusy={isBusy}
          onCompare={() => setIsComparing(true)}
          onSave={() => void file.save(() => Promise.resolve(sessions.map(({ id }) => id)))}
          onRemove={() => void remove()}
          onClear={() => choose(new Set())}
        />
      )}
      {pair !== null && <ChosenComparison {...pair} onClose={() => setIsComparing(false)} />}
      <ul className="rows" ref={list} tabIndex={-1} aria-label={t('past.title')}>
        {shown.map((sitting) => (
          <li key={sitting.session.id}>
            <SittingRow
              sitting={sitting}
              isChosen={chosenIds.has(sitting.session.id)}
              onChoose={(isChosen) => choosesOne(sitting.session.id, isChosen)}
            />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p>{t(others > 0 ? 'past.none-among' : 'past.none', { count: most })}</p>}
      <p className="acts">
        {others > 0 && (
          <button className="btn btn-quiet" type="button" onClick={() => setMost(most + PAGE)}>
            {t('past.more', { count: Math.min(PAGE, others) })}
          </button>
        )}
        <button
          className="btn btn-quiet"
          type="button"
          disabled={isBusy}
          onClick={() => void file.save(async () => (await listSessionHeads(db, profile.id)).map(({ id }) => id))}
        >
          <Download className="icon" aria-hidden="true" /> {t('past.save-all')}
        </button>
      </p>
      <ExportWords state={file.state} onStop={file.stop} />
    </>
  )
}

/** Before the first: what will gather here. */
function NoSittings() {
  const { t } = useTranslation('exams')
  return (
    <div className="void">
      <span className="motif" aria-hidden="true">
        <Motif />
      </span>
      <h3>{t('past.empty-title')}</h3>
      <p>{t('past.empty')}</p>
    </div>
  )
}
