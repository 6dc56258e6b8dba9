import { type ReactElement, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Artefact } from '../../../core/cases/artefact'
import { RichText } from '../text/rich-text'
import { usePlainText } from '../text/use-plain-text'
import { ArtefactAsText } from './artefact-as-text'
import type { ArtefactWork } from './artefact-work'
import { DrawnArtefact } from './drawn-artefact'
import { WorkProvider } from './work-context'
import './artefact.css'

interface ArtefactViewProps {
  readonly artefact: Artefact
  readonly pack?: string | undefined
  /** What there is to do with it; without, it is only looked at. */
  readonly work?: ArtefactWork | undefined
}

/**
 * An exhibit, drawn as the thing that it is. What is laid out to be looked at can be read as plain lines, too; a map, a matrix or a family
 * brings its list; all else is text, a list or a table as it stands. While there is work to do, it stays as it is drawn.
 */
export function ArtefactView({ artefact, pack, work }: ArtefactViewProps) {
  const { t } = useTranslation('artefacts')
  const plain = usePlainText(pack)
  const [isText, setIsText] = useState(false)
  const asText: ReactElement | null =
    work === undefined && isLaidOut(artefact) ? <ArtefactAsText artefact={artefact} pack={pack} /> : null
  return (
    <figure className="art-fig" aria-label={plain(artefact.title)}>
      <WorkProvider work={work}>
        {isText && asText !== null ? asText : <DrawnArtefact artefact={artefact} pack={pack} />}
      </WorkProvider>
      {(artefact.note !== undefined || asText !== null) && (
        <figcaption className="art-note">
          {artefact.note !== undefined && <RichText value={artefact.note} pack={pack} />}{' '}
          {asText !== null && (
            <button type="button" className="linkish" onClick={() => setIsText(!isText)}>
              {t(isText ? 'show-drawn' : 'show-text')}
            </button>
          )}
        </figcaption>
      )}
    </figure>
  )
}

function isLaidOut(
  artefact: Artefact,
): artefact is Extract<Artefact, { type: 'chat' | 'post' | 'campaign' | 'poster' }> {
  return ['chat', 'post', 'campaign', 'poster'].includes(artefact.type)
}
