import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Case } from '../../../core/cases/case'
import type { CaseEvent } from '../../../core/cases/case-run'
import { findScene } from '../../../core/cases/play-case'
import type { CaseVersion, Parting, Resumed } from '../../../core/cases/resume-run'
import { appendCaseEvents, type RunWithLog } from '../../../data/case-run-repo'
import type { WriteError } from '../../../data/write-result'
import { NotSaved } from '../../lib/not-saved'
import { useServices } from '../../lib/services'
import { usePlainText } from '../../lib/text/use-plain-text'
import { Notice } from '../../ui/notice'

interface PartedRunProps {
  readonly pack: string
  readonly log: RunWithLog
  readonly resumed: Extract<Resumed, { kind: 'parted' }>
  readonly today: CaseVersion
  onGoOn(run: string): void
}

/** An update took away something that an open run rests on: what, and how to go on without losing one's way. */
export function PartedRun({ pack, log, resumed, today, onGoOn }: PartedRunProps) {
  const { t } = useTranslation('cases')
  const { db, clock } = useServices()
  const [error, setError] = useState<WriteError | null>(null)
  const { run, events } = log
  const { played, decisions, isRewound } = resumed

  const goOn = async (whats: readonly CaseEvent['what'][], version: CaseVersion | null) => {
    const at = clock.now().wall
    const of = { profileId: run.profileId, runId: run.id }
    const lines = whats.map((what, index) => ({ ...of, seq: events.length + index, at, what }))
    const saved = await appendCaseEvents(db, lines, version)
    setError(saved.ok ? null : saved.error)
    if (saved.ok) onGoOn(run.id)
  }
  const onToday: CaseEvent['what'][] = [
    { type: 'updated', hash: today.hash },
    ...(isRewound ? [{ type: 'rewound' as const, to: decisions }] : []),
  ]
  return (
    <Notice title={t('parted.title')}>
      <p>{useWhatParted(pack, resumed.parting, played)}</p>
      <p>{t('parted.kept')}</p>
      {error !== null && <NotSaved error={error} />}
      <p className="acts">
        {played !== null && (
          <button type="button" className="btn btn-line" onClick={() => void goOn([{ type: 'kept-version' }], null)}>
            {t('parted.finish-old')}
          </button>
        )}
        {run.mode === 'study' && decisions > 0 && (
          <button type="button" className="btn btn-line" onClick={() => void goOn(onToday, today)}>
            {t('parted.go-back', { count: decisions })}
          </button>
        )}
      </p>
    </Notice>
  )
}

/** What is gone, by the words in which the learner met it; where they were not kept, that something is. */
function useWhatParted(pack: string, parting: Parting, played: Case | null): string {
  const { t } = useTranslation('cases')
  const plain = usePlainText(pack)
  const scene = played === null ? undefined : findScene(played, parting.scene)
  if (scene === undefined) return t('parted.something')
  const title = plain(scene.title)
  if (parting.kind === 'leads-elsewhere') return t('parted.elsewhere', { scene: title })
  if (parting.what === 'scene') return t('parted.scene', { scene: title })
  const choice = scene.choices.find(({ id }) => id === parting.id)
  return choice === undefined
    ? t('parted.scene', { scene: title })
    : t('parted.choice', { choice: withoutQuotes(plain(choice.text)), scene: title })
}

/** The message puts the choice in quotation marks: what is said as a whole in the choice has its own already. */
function withoutQuotes(words: string): string {
  return words.replace(/^“([^“”]*)”$/, '$1')
}
