import { List } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Debrief } from '../../../../core/cases/debrief'
import { pathGraph } from '../../../../core/cases/path-graph'
import { RichText } from '../../../lib/text/rich-text'
import { PathList } from './path-list'
import { PathRanks } from './path-ranks'

interface TwoPathsProps {
  readonly pack: string
  readonly result: Debrief
}

/** The way taken and the better one: drawn or as a list, with what each line and mark means and where each of them ends. */
export function TwoPaths({ pack, result }: TwoPathsProps) {
  const { t } = useTranslation(['cases', 'debrief'])
  const [isList, setIsList] = useState(false)
  const graph = useMemo(() => pathGraph(result), [result])
  const { decisions, ending, expert } = result
  const endsAlike = expert.ending === null || expert.ending.id === ending.id
  const same = decisions.filter((decision) => decision.isSame).length
  return (
    <>
      {!isList && (
        <div className="two-paths" role="group" aria-label={t('debrief:drawing', { count: decisions.length, same })}>
          <PathRanks pack={pack} graph={graph} />
        </div>
      )}
      <PathList pack={pack} graph={graph} isShown={isList} />
      <button type="button" className="btn btn-quiet pull" aria-pressed={isList} onClick={() => setIsList(!isList)}>
        <List className="icon" aria-hidden="true" /> {t('debrief:as-list')}
      </button>
      <ul className="path-key">
        <li>
          <LineSample kind="you" /> {t('paths.yours')}
        </li>
        <li>
          <LineSample kind="pro" /> {t('paths.expert')}
        </li>
        <li>
          <MarkSample kind="same" /> {t('debrief:key.same')}
        </li>
        <li>
          <MarkSample kind="apart" /> {t('debrief:key.apart')}
        </li>
        <li>
          <MarkSample kind="expert" /> {t('debrief:key.expert')}
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

function MarkSample({ kind }: { readonly kind: 'same' | 'apart' | 'expert' }) {
  return (
    <span className="mark mark-sample" data-kind={kind} aria-hidden="true">
      <i />
    </span>
  )
}
