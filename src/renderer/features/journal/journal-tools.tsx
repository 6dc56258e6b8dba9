import { Download, Printer } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SaveOutcome } from '../../../contract/host'
import { JOURNAL_FORMATS, type JournalFormat, writeJournal } from '../../../core/progress/write-journal'
import { useProfile, useServices } from '../../lib/services'
import { usePlainText } from '../../lib/text/use-plain-text'
import { useFormat } from '../../lib/use-format'
import type { JournalRow } from './use-journal'

const ENDINGS = { markdown: 'md', text: 'txt' } as const

/** Takes what is shown along: on paper, or as a file. */
export function JournalTools({ rows }: { readonly rows: readonly JournalRow[] }) {
  const { t } = useTranslation('journal')
  const { host } = useServices()
  const { name } = useProfile()
  const format = useFormat()
  const plain = usePlainText()
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null)
  const attempt = (work: Promise<SaveOutcome>) => {
    setOutcome(null)
    work.then(setOutcome, () => setOutcome({ kind: 'failed', reason: 'other' }))
  }
  const save = (as: JournalFormat) => {
    const pages = rows.map(({ entry, caseTitle, endingTitle }) => ({
      moment: format.moment(entry.at),
      caseTitle: caseTitle === null ? entry.caseId : plain(caseTitle),
      ending: endingTitle === null ? null : plain(endingTitle),
      question: plain(entry.question),
      text: entry.text,
    }))
    const book = { title: t('export.heading', { name }), note: t('export.note'), pages }
    attempt(
      host.saveFile({
        name: `${t('export.file')}.${ENDINGS[as]}`,
        mediaType: 'text/plain',
        bytes: new TextEncoder().encode(writeJournal(book, as)),
      }),
    )
  }
  return (
    <div className="spread tight journal-tools">
      <div className="spread-margin" />
      <div className="spread-page stack">
        <p className="acts">
          <button type="button" className="btn btn-line" onClick={() => attempt(host.print(t('title')))}>
            <Printer className="icon" aria-hidden="true" /> {t('print')}
          </button>
          {JOURNAL_FORMATS.map((as) => (
            <button key={as} type="button" className="btn btn-line" onClick={() => save(as)}>
              <Download className="icon" aria-hidden="true" /> {t(`export.${as}`)}
            </button>
          ))}
        </p>
        <p role="status">
          {outcome?.kind === 'saved' && t('outcomes.saved', { name: outcome.name })}
          {outcome?.kind === 'handed-over' && t('outcomes.handed-over')}
          {outcome?.kind === 'failed' && t(`outcomes.${outcome.reason}`)}
        </p>
      </div>
    </div>
  )
}
