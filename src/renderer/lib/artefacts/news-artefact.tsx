import { Prose } from '../text/prose'
import { RichText } from '../text/rich-text'
import type { ArtefactProps } from './artefact-props'
import { PartRow } from './part-row'
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
      <PartRow part="headline" pack={pack} says={artefact.headline}>
        <p className="news-line">
          <RichText value={artefact.headline} pack={pack} />
        </p>
      </PartRow>
      <Prose value={artefact.body} pack={pack} headingLevel={4} />
      {artefact.paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
        <PartRow key={index} part={paragraph.id} pack={pack} says={paragraph.body}>
          <p className="news-more">
            <RichText value={paragraph.body} pack={pack} />
          </p>
        </PartRow>
      ))}
    </div>
  )
}
