import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths, useNavigate } from '../../lib/navigation'
import { NotSaved } from '../../lib/not-saved'
import { useProfile, useServices } from '../../lib/services'
import { RichText } from '../../lib/text/rich-text'
import { useFormat } from '../../lib/use-format'
import { Dialog } from '../../ui/dialog'
import { Notice } from '../../ui/notice'
import type { OfferedBlueprint } from './blueprint-offer'
import { ShortageList } from './shortage-list'
import { type StartError, startExam } from './start-exam'

interface StartDialogProps {
  readonly offer: OfferedBlueprint
  readonly onClose: () => void
}

const FACTS = ['clock', 'saved', 'language', 'not-official'] as const

/** Before the clock runs: what will happen. */
export function StartDialog({ offer, onClose }: StartDialogProps) {
  const { t } = useTranslation(['exams', 'common'])
  const { db, clock, newId, newSeed } = useServices()
  const profile = useProfile()
  const navigate = useNavigate()
  const format = useFormat()
  const [isStarting, setIsStarting] = useState(false)
  const [error, setError] = useState<StartError | null>(null)

  const start = async () => {
    setIsStarting(true)
    const options = { profileId: profile.id, ...offer, clock, newId, seed: newSeed() }
    const started = await startExam(db, options)
    setIsStarting(false)
    if (started.ok) navigate(paths.exam(started.value))
    else setError(started.error)
  }
  return (
    <Dialog title={<RichText value={offer.blueprint.title} pack={offer.pack} />} onClose={onClose}>
      <ul className="start-list">
        {FACTS.map((fact) => (
          <li key={fact}>{t(`start.${fact}`, { minutes: format.minutes(offer.blueprint.minutes) })}</li>
        ))}
      </ul>
      {error?.kind === 'not-written' && <NotSaved error={error.error} />}
      {error?.kind === 'cannot-assemble' && (
        <Notice tone="care" title={t('shortage.title')} isLive>
          <ShortageList errors={error.errors} />
        </Notice>
      )}
      <p className="acts">
        <button className="btn btn-main" type="button" disabled={isStarting} onClick={() => void start()}>
          {t(isStarting ? 'start.starting' : 'start.begin')}
        </button>
        <button className="btn btn-quiet" type="button" onClick={onClose}>
          {t('common:cancel')}
        </button>
      </p>
    </Dialog>
  )
}
