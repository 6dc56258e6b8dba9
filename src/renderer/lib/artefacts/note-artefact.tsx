import { Prose } from '../text/prose'
import { RichText } from '../text/rich-text'
import type { ArtefactProps } from './artefact-props'
import './note.css'

/** A page from somebody's record. */
export function NoteArtefact({ artefact, pack }: ArtefactProps<'note'>) {
  return (
    <div className="art note-page">
      <p className="note-title">
        <RichText value={artefact.title} pack={pack} />
      </p>
      <p className="note-head">
        <RichText value={artefact.when} pack={pack} />
        {artefact.author !== undefined && (
          <>
            {' · '}
            <RichText value={artefact.author} pack={pack} />
          </>
        )}
      </p>
      <Prose value={artefact.body} pack={pack} headingLevel={4} />
    </div>
  )
}
