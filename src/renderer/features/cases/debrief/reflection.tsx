import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Ending } from '../../../../core/cases/case'
import type { CaseRun } from '../../../../core/cases/case-run'
import type { LocalizedText } from '../../../../core/lib/localized-text'
import type { JournalEntry } from '../../../../core/progress/journal'
import { listJournal, saveJournalEntry } from '../../../../data/journal-repo'
import { JournalField } from '../../../lib/journal/journal-field'
import { Link, paths } from '../../../lib/navigation'
import { ReadFailed } from '../../../lib/read-failed'
import { useServices } from '../../../lib/services'
import { RichText } from '../../../lib/text/rich-text'
import { useFormat } from '../../../lib/use-format'
import { useLiveQuery } from '../../../lib/use-live-query'

interface ReflectionProps {
  readonly run: CaseRun
  readonly ending: Ending
}

/** The questions of an ending, each with a place to answer that is kept in the journal, and with what one answered before. */
export function Reflection({ run, ending }: ReflectionProps) {
  const { t } = useTranslation('journal')
  const { db } = useServices()
  const journal = useLiveQuery(() => listJournal(db, run.profileId), [db, run.profileId])
  if (journal.kind === 'loading') return <div className="wait" />
  if (journal.kind === 'failed') return <ReadFailed detail={journal.detail} />
  const ofCase = journal.value.filter(({ pack, caseId }) => pack === run.pack && caseId === run.caseId)
  return (
    <>
      <ol className="reflect-on">
        {ending.reflection.map((question, index) => {
          const toThis = ofCase.filter((entry) => isSameText(entry.question, question))
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an ending's questions never change
            <li key={index}>
              <Answer
                run={run}
                ending={ending.id}
                question={question}
                entry={toThis.find(({ runId }) => runId === run.id)}
              />
              <Earlier entries={toThis.filter(({ runId, text }) => runId !== run.id && text.trim() !== '')} />
            </li>
          )
        })}
      </ol>
      <p>
        <Link to={paths.journal}>{t('open')}</Link>
      </p>
    </>
  )
}

function isSameText(a: LocalizedText, b: LocalizedText): boolean {
  return Object.entries(a).some(([language, text]) => b[language] === text)
}

interface AnswerProps {
  readonly run: CaseRun
  readonly ending: string
  readonly question: LocalizedText
  /** As it was when the page opened; later the field knows better. */
  readonly entry: JournalEntry | undefined
}

function Answer({ run, ending, question, entry }: AnswerProps) {
  const { db, clock, newId } = useServices()
  const { pack, module, caseId, profileId, id: runId } = run
  // Begun with the first words, and the same ever after.
  const kept = useRef<Pick<JournalEntry, 'id' | 'at'> | null>(entry ?? null)
  const save = (text: string) => {
    const now = clock.now().wall
    kept.current ??= { id: newId(), at: now }
    const { id, at } = kept.current
    return saveJournalEntry(db, {
      ...{ id, profileId, pack, module, caseId, runId, ending, question, text, at },
      ...{ updatedAt: now, removedAt: null },
    })
  }
  return <JournalField label={<RichText value={question} pack={pack} />} initial={entry?.text ?? ''} onSave={save} />
}

function Earlier({ entries }: { readonly entries: readonly JournalEntry[] }) {
  const { t } = useTranslation('journal')
  const format = useFormat()
  if (entries.length === 0) return null
  return (
    <details className="earlier-answers">
      <summary>{t('earlier', { count: entries.length })}</summary>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <p className="muted small">{format.moment(entry.at)}</p>
            <p className="own-words">{entry.text}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
