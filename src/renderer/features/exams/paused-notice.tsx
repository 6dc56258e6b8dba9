import { useTranslation } from 'react-i18next'
import { useFirstFocus } from '../../lib/use-first-focus'
import { Motif } from '../../ui/kawung'
import { useExam } from './exam-context'

/** Practice that stands still: nothing passes until one goes on. */
export function PausedNotice() {
  const { t } = useTranslation('exams')
  const record = useExam((exam) => exam.record)
  const heading = useFirstFocus<HTMLHeadingElement>('stays')
  return (
    <div className="spread">
      <div className="spread-page void">
        <span className="motif" aria-hidden="true">
          <Motif />
        </span>
        <h1 tabIndex={-1} ref={heading}>
          {t('practice.paused')}
        </h1>
        <p>{t('practice.paused-body')}</p>
        <p className="acts">
          <button className="btn btn-main" type="button" onClick={() => record({ type: 'unpaused' })}>
            {t('practice.go-on')}
          </button>
        </p>
      </div>
    </div>
  )
}
