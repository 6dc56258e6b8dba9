import { Prose } from '../text/prose'
import { RichText } from '../text/rich-text'
import type { ArtefactProps } from './artefact-props'
import './news.css'

/** A news item as it was printed. */
export function NewsArtefact({ artefact, pack }: ArtefactProps<'news'>) {
  return (
    <div className="art news">
      <p className="news-head">
        <b>{artefact.outlet}</b>
        <span>
          <RichText value={artefact.when} pack={pack} />
        </span>
      </p>
      <p className="news-line">
        <RichText value={artefact.headline} pack={pack} />
      </p>
      <Prose value={artefact.body} pack={pack} headingLevel={4} />
    </div>
  )
}
