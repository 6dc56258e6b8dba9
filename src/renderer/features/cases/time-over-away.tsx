import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Choice } from '../../../core/cases/case'
import { RichText } from '../../lib/text/rich-text'
import { Notice } from '../../ui/notice'

interface TimeOverAwayProps {
  readonly pack: string
  /** What the scene comes to by itself. */
  readonly choice: Choice
  /** Whether one may come back and choose. */
  readonly isStudy: boolean
  readonly isSaving: boolean
  onGoOn(): void
}

/** The time of a scene ran out while nobody was there: that is said before anything comes of it. */
export function TimeOverAway({ pack, choice, isStudy, isSaving, onGoOn }: TimeOverAwayProps) {
  const { t } = useTranslation('cases')
  return (
    <div className="choices">
      <Notice title={t('time.away.title')} isLive>
        <p>{t('time.away.body')}</p>
        <p>
          {t('time.away.comes')} <RichText value={choice.text} pack={pack} />
        </p>
        {isStudy && <p>{t('time.away.study')}</p>}
        <p className="acts">
          <button type="button" className="btn btn-main" disabled={isSaving} onClick={onGoOn}>
            {t('time.away.go-on')} <ArrowRight className="icon" aria-hidden="true" />
          </button>
        </p>
      </Notice>
    </div>
  )
}
