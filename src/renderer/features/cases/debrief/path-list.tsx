import { useTranslation } from 'react-i18next'
import type { PathGraph, PathNode } from '../../../../core/cases/path-graph'
import { usePlainText } from '../../../lib/text/use-plain-text'
import { goToDecision, goToStep } from './go-to-decision'
import { kindOf } from './kind-of-mark'

interface PathListProps {
  readonly pack: string
  readonly graph: PathGraph
  /** Out of sight it is for those who listen; what cannot be seen takes no focus. */
  readonly isShown: boolean
}

/** The drawing in words: where both ways pass, and where each goes alone. */
export function PathList({ pack, graph, isShown }: PathListProps) {
  const { t } = useTranslation('debrief')
  return (
    <ol className={isShown ? 'path-list' : 'vh'} aria-label={t('list')}>
      {graph.nodes.map((node) => (
        <li key={`${node.rank} ${node.lane}`} data-lane={node.lane}>
          <Words pack={pack} node={node} isShown={isShown} />
        </li>
      ))}
    </ol>
  )
}

function Words({ pack, node, isShown }: { readonly pack: string; readonly node: PathNode; readonly isShown: boolean }) {
  const { t } = useTranslation('debrief')
  const plain = usePlainText(pack)
  const title = plain(node.place.title)
  const { decision, step, lane } = node
  const side = lane === 0 ? 'both' : lane === 1 ? 'yours' : 'expert'
  if (node.isEnding) return t(`ending-of.${side}`, { title })
  const kind = decision === null ? 'expert' : kindOf(node)
  const words = t(`mark.${kind}`, { number: (decision ?? 0) + 1, title })
  if (!isShown) return words
  return (
    <button
      type="button"
      className="linklike"
      onClick={() => (decision === null ? goToStep(step ?? 0) : goToDecision(decision))}
    >
      {words}
    </button>
  )
}
