import { ArrowLeft, Languages } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { usePreferencesStore } from '../../lib/preferences-store'
import { RichText } from '../../lib/text/rich-text'
import { ExamClock } from './exam-clock'
import { useExam } from './exam-context'
import { SavedState } from './saved-state'
import { BarTools } from './tools/bar-tools'

/** The way out, name, saved, tools, language, clock; nothing else. */
export function ExamBar({ onLeave }: { readonly onLeave: () => void }) {
  const { t, i18n } = useTranslation(['exams', 'common'])
  const session = useExam((exam) => exam.session)
  const change = usePreferencesStore((store) => store.change)
  return (
    <header className="exam-bar">
      <button className="tool" type="button" aria-label={t('leave.open')} onClick={onLeave}>
        <ArrowLeft className="icon" aria-hidden="true" />
      </button>
      <p className="what">
        <b>
          <RichText value={session.blueprint.title} pack={session.pack} />
        </b>
        <span>{t(session.mode === 'practice' ? 'practice.note' : 'common:simulation-note')}</span>
      </p>
      <SavedState />
      <BarTools />
      <button
        className="tool hide-s"
        type="button"
        aria-label={t('common:nav.language')}
        onClick={() => change({ language: i18n.language === 'id' ? 'en' : 'id' })}
      >
        <Languages className="icon" aria-hidden="true" />
        <span aria-hidden="true">{i18n.language.toUpperCase()}</span>
      </button>
      <ExamClock />
    </header>
  )
}
