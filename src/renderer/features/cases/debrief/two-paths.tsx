import { useTranslation } from 'react-i18next'
import type { Case } from '../../../../core/cases/case'
import type { Debrief } from '../../../../core/cases/debrief'
import { RichText } from '../../../lib/text/rich-text'
import { PathDrawing } from './path-drawing'

interface TwoPathsProps {
  readonly pack: string
  readonly story: Case
  readonly result: Debrief
}

/** The way taken and the better one, drawn, with what each line means and where each of them ends. */
export function TwoPaths({ pack, result }: TwoPathsProps) {
  const { t } = useTranslation('cases')
  const { decisions, ending, expert } = result
  const isSame = decisions.map((decision) => decision.isSame)
  const endsAlike = expert.ending === null || expert.ending.id === ending.id
  const same = isSame.filter(Boolean).length
  const name = t('paths.drawing', { count: decisions.length, same })
  const drawing = { isSame, endsAlike, name }
  return (
    <>
      <PathDrawing {...drawing} isUpright={false} />
      <PathDrawing {...drawing} isUpright />
      <ul className="path-key">
        <li>
          <LineSample kind="you" /> {t('paths.yours')}
        </li>
        <li>
          <LineSample kind="pro" /> {t('paths.expert')}
        </li>
        <li className="num">{t('paths.same', { same, count: decisions.length })}</li>
      </ul>
      <dl className="path-ends">
        <div>
          <dt>{t('paths.your-ending')}</dt>
          <dd>
            <RichText value={ending.title} pack={pack} />
          </dd>
        </div>
        {expert.ending !== null && (
          <div>
            <dt>{t('paths.expert-ending')}</dt>
            <dd>{endsAlike ? t('paths.same-ending') : <RichText value={expert.ending.title} pack={pack} />}</dd>
          </div>
        )}
      </dl>
    </>
  )
}

export function LineSample({ kind }: { readonly kind: 'you' | 'pro' }) {
  return (
    <svg className="path line-sample" width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
      <path className={kind} d="M0 6H30" />
    </svg>
  )
}
