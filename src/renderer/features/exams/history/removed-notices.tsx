import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../core/exams/session'
import { usePlainText } from '../../../lib/text/use-plain-text'
import { useFirstFocus } from '../../../lib/use-first-focus'
import { useFormat } from '../../../lib/use-format'
import { Notice } from '../../../ui/notice'

interface RemovedNoticesProps {
  /** Each time something was removed, what it was. */
  readonly removed: readonly (readonly Session[])[]
  readonly hasFailed: boolean
  readonly onUndo: (sessions: readonly Session[]) => void
}

/** Says what left the history, with the way back. */
export function RemovedNotices({ removed, hasFailed, onUndo }: RemovedNoticesProps) {
  const { t } = useTranslation('exams')
  return (
    <div className="stack" role="status">
      {removed.map((sessions) => (
        <RemovedNotice key={sessions[0]?.id} sessions={sessions} onUndo={() => onUndo(sessions)} />
      ))}
      {hasFailed && (
        <Notice tone="care" title={t('past.not-written-title')}>
          <p>{t('past.not-written')}</p>
        </Notice>
      )}
    </div>
  )
}

interface RemovedNoticeProps {
  readonly sessions: readonly Session[]
  readonly onUndo: () => void
}

/** The focus comes here from the button that went with the row. */
function RemovedNotice({ sessions, onUndo }: RemovedNoticeProps) {
  const { t } = useTranslation(['exams', 'common'])
  const format = useFormat()
  const button = useFirstFocus<HTMLButtonElement>('follows')
  const [first] = sessions
  const plain = usePlainText(first?.pack)
  const name =
    first === undefined
      ? ''
      : t('past.name', { exam: plain(first.blueprint.title), when: format.moment(first.startedAt) })
  return (
    <Notice>
      <p>
        {sessions.length === 1 ? t('past.removed-one', { name }) : t('past.removed-some', { count: sessions.length })}
      </p>
      <p className="acts">
        <button className="btn btn-line" type="button" ref={button} onClick={onUndo}>
          {t('common:undo')}
          <span className="vh">: {sessions.length === 1 ? name : t('past.chosen', { count: sessions.length })}</span>
        </button>
      </p>
    </Notice>
  )
}
