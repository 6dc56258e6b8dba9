import { useTranslation } from 'react-i18next'
import type { PathGraph, PathNode, PathStretch } from '../../../../core/cases/path-graph'
import { RichText } from '../../../lib/text/rich-text'
import { usePlainText } from '../../../lib/text/use-plain-text'
import { goToDecision, goToStep } from './go-to-decision'
import { kindOf } from './kind-of-mark'
import { pathLine } from './path-line'
import './path.css'

/** With more ranks than these the drawing stands upright on every page, so that each of its marks can be pressed. */
const MOST_LYING = 15

interface PathRanksProps {
  readonly pack: string
  readonly graph: PathGraph
}

/** The drawing: a rank after another, each with its marks and the lines to the next. Marks lead to what they stand for. */
export function PathRanks({ pack, graph }: PathRanksProps) {
  return (
    <ol className={graph.ranks > MOST_LYING ? 'ranks' : 'ranks ranks-lie'}>
      {Array.from({ length: graph.ranks }, (_, rank) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a rank is its number
        <li key={rank}>
          <Lines stretches={graph.stretches.filter((stretch) => stretch.rank === rank)} />
          {graph.nodes
            .filter((node) => node.rank === rank)
            .map((node) => (
              <Mark key={node.lane} pack={pack} node={node} />
            ))}
          <div className="rank-names" aria-hidden="true">
            {graph.nodes
              .filter((node) => node.rank === rank)
              .map((node) => (
                <p key={node.lane} data-lane={node.lane}>
                  <RichText value={'trail' in node.place ? node.place.trail : node.place.title} pack={pack} />
                </p>
              ))}
          </div>
        </li>
      ))}
    </ol>
  )
}

function Mark({ pack, node }: { readonly pack: string; readonly node: PathNode }) {
  const { t } = useTranslation('debrief')
  const plain = usePlainText(pack)
  const title = plain(node.place.title)
  const { decision, step, lane } = node
  const side = lane === 0 ? 'both' : lane === 1 ? 'yours' : 'expert'
  if (node.isEnding) {
    return (
      <span className="mark" data-lane={lane} data-kind="ending">
        <i aria-hidden="true" />
        <span className="vh">{t(`ending-of.${side}`, { title })}</span>
      </span>
    )
  }
  if (decision !== null) {
    const kind = kindOf(node)
    return (
      <button
        type="button"
        className="mark"
        data-lane={lane}
        data-kind={kind}
        aria-label={t(`mark.${kind}`, { number: decision + 1, title })}
        onClick={() => goToDecision(decision)}
      >
        <i aria-hidden="true">{decision + 1}</i>
      </button>
    )
  }
  return (
    <button
      type="button"
      className="mark"
      data-lane={lane}
      data-kind="expert"
      aria-label={t('mark.expert', { title })}
      onClick={() => goToStep(step ?? 0)}
    >
      <i aria-hidden="true" />
    </button>
  )
}

/** The lines of one rank to the next, lying and upright: the page shows the one that it has room for. */
function Lines({ stretches }: { readonly stretches: readonly PathStretch[] }) {
  if (stretches.length === 0) return null
  return [true, false].map((isUpright) => (
    <svg
      key={isUpright ? 'upright' : 'lying'}
      className={isUpright ? 'path lines lines-up' : 'path lines lines-lie'}
      viewBox={isUpright ? '-1.5 0 3 1' : '0 -1.5 1 3'}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {stretches
        .filter(({ who }) => who !== 'yours')
        .map((stretch) => (
          <path key={stretch.from} className="pro" d={pathLine(stretch, -1, isUpright)} />
        ))}
      {stretches
        .filter(({ who }) => who !== 'expert')
        .map((stretch) => (
          <path key={stretch.from} className="you" d={pathLine(stretch, 1, isUpright)} />
        ))}
    </svg>
  ))
}
