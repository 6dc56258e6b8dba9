import { useTranslation } from 'react-i18next'
import { scoreBankItem } from '../../../core/items/score-response'
import { readSnapshots } from '../../../data/session-repo'
import { AnsweredItem } from '../../lib/answered-item'
import { ReadFailed } from '../../lib/read-failed'
import { useServices } from '../../lib/services'
import { useFirstFocus } from '../../lib/use-first-focus'
import { useFormat } from '../../lib/use-format'
import { useLiveQuery } from '../../lib/use-live-query'
import { VerdictMark } from '../../lib/verdict/verdict-mark'
import { useExam } from './exam-context'

interface CheckedItemProps {
  readonly item: string
  readonly number: number
  readonly count: number
}

/** Practice: what an answer was worth, and why. The key of this one item is read now, and of no other. */
export function CheckedItem({ item, number, count }: CheckedItemProps) {
  const { t } = useTranslation(['exams', 'learn'])
  const format = useFormat()
  const { db } = useServices()
  const hash = useExam((exam) => exam.session.form.find((place) => place.id === item)?.hash ?? '')
  const response = useExam((exam) => exam.shown.responses[item] ?? null)
  const heading = useFirstFocus<HTMLHeadingElement>('stays')
  const read = useLiveQuery(() => readSnapshots(db, [hash]), [db, hash])
  const entry = read.kind === 'ready' ? read.value.get(hash) : undefined
  const outcome = entry === undefined ? 0 : scoreBankItem(entry, response)
  return (
    <>
      <div className="item-head">
        <h1 id="item-head" className="num" tabIndex={-1} ref={heading}>
          {t('item.number', { number })} <span>{t('item.of', { count })}</span>
        </h1>
      </div>
      {read.kind === 'failed' && <ReadFailed detail={read.detail} />}
      {entry !== undefined && (
        <>
          <p className="item-worth" role="status">
            <VerdictMark verdict={outcome >= 1 ? 'right' : outcome > 0 ? 'partly' : 'wrong'} />{' '}
            {outcome > 0 && outcome < 1 && t('learn:check.share', { share: format.percent(outcome) })}
          </p>
          <AnsweredItem entry={entry} response={response} />
        </>
      )}
    </>
  )
}
