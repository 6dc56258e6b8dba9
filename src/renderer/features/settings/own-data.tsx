import { Download } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SaveOutcome } from '../../../contract/host'
import { countSetAside, exportLearner, exportSetAside } from '../../../data/export-rows'
import { Link, paths } from '../../lib/navigation'
import { useProfile, useServices } from '../../lib/services'
import { useLiveQuery } from '../../lib/use-live-query'
import { Notice } from '../../ui/notice'

/** A copy of one's own work, and whatever could no longer be read. */
export function OwnData() {
  const { t } = useTranslation('settings')
  const { db, host } = useServices()
  const profile = useProfile()
  const setAside = useLiveQuery(() => countSetAside(db), [db])
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null)

  const save = async (name: string, read: () => Promise<unknown>) => {
    const content = await read().catch(() => null) // the database has gone since: nothing was written
    if (content === null) {
      setOutcome({ kind: 'failed', reason: 'other' })
      return
    }
    const bytes = new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`)
    setOutcome(await host.saveFile({ name, mediaType: 'application/json', bytes }))
  }
  const count = setAside.kind === 'ready' ? setAside.value : 0
  return (
    <div className="stack">
      <p className="acts">
        <button
          className="btn btn-line"
          type="button"
          onClick={() => void save('siappeksos-data.json', () => exportLearner(db, profile.id))}
        >
          <Download className="icon" aria-hidden="true" /> {t('data.save-own')}
        </button>
        <Link className="btn btn-quiet" to={paths.journal}>
          {t('data.journal')}
        </Link>
      </p>
      {count > 0 && (
        <Notice tone="care" title={t('data.set-aside-title', { count })}>
          <p>{t('data.set-aside')}</p>
          <p className="acts">
            <button
              className="btn btn-line"
              type="button"
              onClick={() => void save('siappeksos-set-aside.json', () => exportSetAside(db))}
            >
              <Download className="icon" aria-hidden="true" /> {t('data.save-set-aside')}
            </button>
          </p>
        </Notice>
      )}
      <p role="status">{outcome !== null && outcome.kind !== 'cancelled' && t(`data.outcomes.${outcome.kind}`)}</p>
    </div>
  )
}
