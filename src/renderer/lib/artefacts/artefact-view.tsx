import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Artefact } from '../../../core/cases/artefact'
import { RichText } from '../text/rich-text'
import { usePlainText } from '../text/use-plain-text'
import { ArtefactAsText } from './artefact-as-text'
import { BudgetArtefact } from './budget-artefact'
import { CampaignArtefact } from './campaign-artefact'
import { ChatArtefact } from './chat-artefact'
import { EcomapArtefact } from './ecomap-artefact'
import { FormArtefact } from './form-artefact'
import { ImageArtefact } from './image-artefact'
import { NewsArtefact } from './news-artefact'
import { NoteArtefact } from './note-artefact'
import { PostArtefact } from './post-artefact'
import { TableArtefact } from './table-artefact'
import './artefact.css'

interface ArtefactViewProps {
  readonly artefact: Artefact
  readonly pack?: string | undefined
}

/** An exhibit, drawn as the thing that it is; what is drawn can be read as plain text too. */
export function ArtefactView({ artefact, pack }: ArtefactViewProps) {
  const { t } = useTranslation('artefacts')
  const plain = usePlainText(pack)
  const [isText, setIsText] = useState(false)
  const canBeText = artefact.type === 'chat' || artefact.type === 'post' || artefact.type === 'campaign'
  return (
    <figure className="art-fig" aria-label={plain(artefact.title)}>
      {canBeText && isText ? (
        <ArtefactAsText artefact={artefact} pack={pack} />
      ) : (
        <Drawn artefact={artefact} pack={pack} />
      )}
      {(artefact.note !== undefined || canBeText) && (
        <figcaption className="art-note">
          {artefact.note !== undefined && <RichText value={artefact.note} pack={pack} />}{' '}
          {canBeText && (
            <button type="button" className="linkish" onClick={() => setIsText(!isText)}>
              {t(isText ? 'show-drawn' : 'show-text')}
            </button>
          )}
        </figcaption>
      )}
    </figure>
  )
}

/** A new type does not compile until it is drawn here. */
function Drawn({ artefact, pack }: ArtefactViewProps) {
  switch (artefact.type) {
    case 'chat':
      return <ChatArtefact artefact={artefact} pack={pack} />
    case 'post':
      return <PostArtefact artefact={artefact} pack={pack} />
    case 'news':
      return <NewsArtefact artefact={artefact} pack={pack} />
    case 'note':
      return <NoteArtefact artefact={artefact} pack={pack} />
    case 'form':
      return <FormArtefact artefact={artefact} pack={pack} />
    case 'campaign':
      return <CampaignArtefact artefact={artefact} pack={pack} />
    case 'budget':
      return <BudgetArtefact artefact={artefact} pack={pack} />
    case 'ecomap':
      return <EcomapArtefact artefact={artefact} pack={pack} />
    case 'image':
      return <ImageArtefact artefact={artefact} pack={pack} />
    case 'table':
      return <TableArtefact artefact={artefact} pack={pack} />
  }
}
