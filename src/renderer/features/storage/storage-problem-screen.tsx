import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Host, SaveOutcome } from '../../../contract/host'
import type { OpenError } from '../../../data/open-database'
import { useDocumentTitle } from '../../lib/use-document-title'
import { Motif } from '../../ui/kawung'

export type StorageProblem = OpenError | { readonly kind: 'taken-over' } | { readonly kind: 'emptied' }

interface StorageProblemScreenProps {
  readonly problem: StorageProblem
  readonly host: Host
  readonly onStartAfresh?: () => void
}

/** What happened to the data, what is safe, and the one thing to do. */
export function StorageProblemScreen({ problem, host, onStartAfresh }: StorageProblemScreenProps) {
  const { t } = useTranslation('storage')
  const title = t(`${problem.kind}.title`)
  useDocumentTitle(title)
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null)
  const save = async () => {
    const bytes = new TextEncoder().encode(`${JSON.stringify(problem, null, 2)}\n`)
    setOutcome(await host.saveFile({ name: 'siappeksos-storage.json', mediaType: 'application/json', bytes }))
  }
  return (
    <main className="main" id="isi">
      <div className="spread">
        <div className="spread-margin" />
        <div className="spread-page void">
          <span className="motif" aria-hidden="true">
            <Motif />
          </span>
          <div role="alert">
            <h1>{title}</h1>
            <p>{t(`${problem.kind}.body`, 'found' in problem ? { found: problem.found, known: problem.known } : {})}</p>
          </div>
          {problem.kind === 'damaged' && (
            <p>
              <code>{problem.detail}</code>
            </p>
          )}
          <p className="acts">
            <button className="btn btn-main" type="button" onClick={() => location.reload()}>
              {t('reload')}
            </button>
            {problem.kind === 'damaged' && (
              <button className="btn btn-quiet" type="button" onClick={() => void save()}>
                {t('save-report')}
              </button>
            )}
            {onStartAfresh !== undefined && (
              <button className="btn btn-quiet" type="button" onClick={onStartAfresh}>
                {t('start-afresh')}
              </button>
            )}
          </p>
          <p role="status">{outcome !== null && outcome.kind !== 'cancelled' && t(`outcomes.${outcome.kind}`)}</p>
        </div>
      </div>
    </main>
  )
}
