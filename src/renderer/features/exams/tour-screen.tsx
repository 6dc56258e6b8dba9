import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ok } from '../../../core/lib/result'
import { saveProfile } from '../../../data/profile-repo'
import { paths, useNavigate } from '../../lib/navigation'
import { useProfile, useServices } from '../../lib/services'
import { ExamProvider } from './exam-context'
import { ExamRoom } from './exam-room'
import { createExamStore } from './exam-store'
import './exam.css'
import './lists.css'
import './map.css'
import './tour.css'
import { type TourText, tourSession, tourViews } from './tour-form'
import { TourGuide } from './tour-guide'

/** The exam screen on a dummy form: to get to know it, with nothing at stake and nothing kept. */
export function TourScreen() {
  const { t } = useTranslation('exams')
  const { db, clock } = useServices()
  const profile = useProfile()
  const navigate = useNavigate()
  const end = useCallback(() => {
    void saveProfile(db, { ...profile, tourSeenAt: clock.now().wall })
    navigate(paths.exams)
  }, [db, profile, clock, navigate])
  const text = useCallback(
    (key: TourText) => ({ id: t(`tour.${key}`, { lng: 'id' }), en: t(`tour.${key}`, { lng: 'en' }) }),
    [t],
  )
  const views = useMemo(() => tourViews(text), [text])
  const [store] = useState(() => {
    const session = tourSession(text, clock.now().wall)
    const first = { profileId: 'tur', sessionId: 'tur', seq: 0, ...clock.now(), what: { type: 'started' as const } }
    const tour = createExamStore({ session, events: [first], clock, append: async () => ok(undefined) })
    tour.getState().visit(tour.getState().shown.current)
    return tour
  })
  return (
    <ExamProvider exam={{ store, views }}>
      <ExamRoom away={null} onHandedIn={end} onLeave={end} banner={<TourGuide onEnd={end} />} />
    </ExamProvider>
  )
}
