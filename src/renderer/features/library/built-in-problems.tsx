import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { BuiltInError } from '../../lib/packs/install-built-in'
import { useProblemText } from '../../lib/packs/use-problem-text'
import { useServices } from '../../lib/services'
import { Notice } from '../../ui/notice'

/** What is wrong with a pack that came with the app, fault by fault, and what is safe. */
export function BuiltInProblems({ errors }: { readonly errors: readonly BuiltInError[] }) {
  const { t } = useTranslation('library')
  const { host } = useServices()
  const problemText = useProblemText()
  const save = () =>
    void host.saveFile({
      name: 'siappeksos-pack-problems.json',
      mediaType: 'application/json',
      bytes: new TextEncoder().encode(`${JSON.stringify(errors, null, 2)}\n`),
    })
  return (
    <Notice tone="care" title={t('refused.title')} isLive>
      <p>{t('refused.safe')}</p>
      <ol className="faults">
        {errors.flatMap((error) =>
          error.kind === 'refused'
            ? error.problems.map((problem) => (
                <li key={`${error.file} ${problem.path} ${problem.where} ${problem.kind}`}>
                  <div>
                    <h3>{problemText(problem)}</h3>
                    <p className="at">
                      <code>{[error.file, problem.path, problem.where].filter((part) => part !== '').join(' · ')}</code>
                    </p>
                  </div>
                </li>
              ))
            : [
                <li key={error.file}>
                  <div>
                    <h3>{t(`refused.${error.kind}`, { file: error.file })}</h3>
                  </div>
                </li>,
              ],
        )}
      </ol>
      <p className="acts">
        <button className="btn btn-line" type="button" onClick={save}>
          <Download className="icon" aria-hidden="true" /> {t('refused.save')}
        </button>
      </p>
    </Notice>
  )
}
