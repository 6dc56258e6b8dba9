import { Download } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SaveOutcome } from '../../../../contract/host'
import { emergencyFile } from '../../../../core/exams/emergency-file'
import { useProfile, useServices } from '../../../lib/services'
import { useExamStore } from '../exam-context'

/** Everything so far into a file, with what the store did not take. */
export function SaveEmergency() {
  const { t } = useTranslation('exams')
  const { host, clock } = useServices()
  const profile = useProfile()
  const store = useExamStore()
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null)
  const save = async () => {
    const { session, log } = store.getState()
    const savedAt = clock.now().wall
    const content = emergencyFile({ savedAt, learner: profile.name, session, events: [...log()] })
    const bytes = new TextEncoder().encode(`${JSON.stringify(content, null, 1)}\n`)
    const name = `siappeksos-darurat-${session.id}.json`
    setOutcome(await host.saveFile({ name, mediaType: 'application/json', bytes }))
  }
  return (
    <>
      <p>{t('emergency.save.lead')}</p>
      <p className="acts">
        <button className="btn btn-line" type="button" onClick={() => void save()}>
          <Download className="icon" aria-hidden="true" /> {t('emergency.save.act')}
        </button>
      </p>
      <p role="status">
        {outcome !== null && outcome.kind !== 'cancelled' && t(`emergency.save.outcomes.${outcome.kind}`)}
      </p>
    </>
  )
}
