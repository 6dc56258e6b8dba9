import { useTranslation } from 'react-i18next'
import type { Host } from '../../../contract/host'
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
  const save = () =>
    void host.saveFile({
      name: 'siappeksos-storage.json',
      mediaType: 'application/json',
      bytes: new TextEncoder().encode(`${JSON.stringify(problem, null, 2)}\n`),
    })
  return (
    <main className="main" id="isi">
      <div className="spread">
        <div className="spread-margin" />
        <div className="spread-page void" role="alert">
          <span className="motif" aria-hidden="true">
            <Motif />
          </span>
          <h1>{title}</h1>
          <p>{t(`${problem.kind}.body`, 'found' in problem ? { found: problem.found, known: problem.known } : {})}</p>
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
              <button className="btn btn-quiet" type="button" onClick={save}>
                {t('save-report')}
              </button>
            )}
            {onStartAfresh !== undefined && (
              <button className="btn btn-quiet" type="button" onClick={onStartAfresh}>
                {t('start-afresh')}
              </button>
            )}
          </p>
        </div>
      </div>
    </main>
  )
}
