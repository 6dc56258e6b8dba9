import { Download } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SaveOutcome } from '../../../contract/host'
import type { BuiltInError } from '../../lib/packs/install-built-in'
import { useProblemText } from '../../lib/packs/use-problem-text'
import { useServices } from '../../lib/services'
import { Notice } from '../../ui/notice'

/** What is wrong with a pack that came with the app, fault by fault, what is safe, and what to do. */
export function BuiltInProblems({ errors }: { readonly errors: readonly BuiltInError[] }) {
  const { t } = useTranslation('library')
  const { host } = useServices()
  const faultsOf = useFaults()
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null)
  const save = async () =>
    setOutcome(
      await host.saveFile({
        name: 'siappeksos-pack-problems.json',
        mediaType: 'application/json',
        bytes: new TextEncoder().encode(`${JSON.stringify(errors, null, 2)}\n`),
      }),
    )
  return (
    <div className="stack">
      <Notice tone="care" title={t('refused.title')} isLive>
        <p>
          {t('refused.safe')} {t('refused.mend')}
        </p>
        <ol className="faults">
          {errors.flatMap(faultsOf).map(({ text, at }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two faults may read alike, and the list never changes order
            <li key={index}>
              <div>
                <h3>{text}</h3>
                <p className="at">
                  <code>{at}</code>
                </p>
              </div>
            </li>
          ))}
        </ol>
        <p className="acts">
          <button className="btn btn-line" type="button" onClick={() => void save()}>
            <Download className="icon" aria-hidden="true" /> {t('refused.save')}
          </button>
        </p>
      </Notice>
      <p role="status">{outcome !== null && outcome.kind !== 'cancelled' && t(`refused.outcomes.${outcome.kind}`)}</p>
    </div>
  )
}

interface Fault {
  /** What is wrong, and how to mend it. */
  readonly text: string
  /** File, path and place. */
  readonly at: string
}

function useFaults(): (error: BuiltInError) => readonly Fault[] {
  const { t } = useTranslation('library')
  const problemText = useProblemText()
  return (error) => {
    const { file } = error
    switch (error.kind) {
      case 'refused':
        return error.problems.map((problem) => ({
          text: problemText(problem),
          at: [file, problem.path, problem.where].filter((part) => part !== '').join(' · '),
        }))
      case 'unreadable':
        return [{ text: t('refused.unreadable'), at: file }]
      case 'not-written': {
        const reason = error.error.kind === 'storage-full' ? 'full' : 'other'
        return [{ text: t(`refused.not-written.${reason}`), at: file }]
      }
    }
  }
}
