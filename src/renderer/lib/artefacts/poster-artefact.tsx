import { CalendarDays, MapPin } from 'lucide-react'
import { MotifStrip } from '../../ui/kawung'
import { RichText } from '../text/rich-text'
import type { ArtefactProps } from './artefact-props'
import { MaskedPart } from './masked-part'
import { PartRow } from './part-row'
import './poster.css'

/** A sheet on a notice board: large words, what its picture shows told in the picture's place. */
export function PosterArtefact({ artefact, pack }: ArtefactProps<'poster'>) {
  const { tone, headline, picture, lines, when, place, organiser } = artefact
  return (
    <div className={`art poster poster-${tone}`}>
      <span className="poster-band motif">{tone === 'invites' && <MotifStrip />}</span>
      <div className="poster-sheet">
        <PartRow part="headline" pack={pack} says={headline}>
          <p className="poster-headline">
            <RichText value={headline} pack={pack} />
          </p>
        </PartRow>
        {picture !== undefined && (
          <PartRow part="picture" pack={pack} says={picture}>
            <MaskedPart value={picture} pack={pack} />
          </PartRow>
        )}
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
          <PartRow key={index} part={line.id} pack={pack} says={line.body}>
            <p className="poster-line">
              <RichText value={line.body} pack={pack} />
            </p>
          </PartRow>
        ))}
        {when !== undefined && (
          <p className="poster-fact">
            <CalendarDays className="icon" aria-hidden="true" /> <RichText value={when} pack={pack} />
          </p>
        )}
        {place !== undefined && (
          <p className="poster-fact">
            <MapPin className="icon" aria-hidden="true" /> <RichText value={place} pack={pack} />
          </p>
        )}
        <div className="poster-foot">
          <PartRow part="organiser" pack={pack} says={organiser}>
            <RichText value={organiser} pack={pack} />
          </PartRow>
        </div>
      </div>
    </div>
  )
}
