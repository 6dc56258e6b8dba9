import { useTranslation } from 'react-i18next'
import type { ExpertPath } from '../../../../core/cases/expert-path'
import { RichText } from '../../../lib/text/rich-text'
import { stepId } from './go-to-decision'

/** The expert's way from beginning to end, which may pass other scenes than one's own. */
export function ExpertPathList({ pack, path }: { readonly pack: string; readonly path: ExpertPath }) {
  const { t } = useTranslation('cases')
  return (
    <details className="expert-path">
      <summary>{t('debrief.expert-path', { count: path.steps.length })}</summary>
      <ol>
        {path.steps.map(({ scene, choice }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a scene may be met twice; a step is its place on the way
          <li key={index}>
            <b id={stepId(index)} tabIndex={-1}>
              <RichText value={scene.title} pack={pack} />
            </b>
            <p>
              <RichText value={choice.text} pack={pack} />
            </p>
          </li>
        ))}
        {path.ending !== null && (
          <li>
            <b>
              <RichText value={path.ending.title} pack={pack} />
            </b>
          </li>
        )}
      </ol>
    </details>
  )
}
