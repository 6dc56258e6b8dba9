import type { ReactElement } from 'react'
import type { Artefact } from '../../../core/cases/artefact'
import { BudgetArtefact } from './budget-artefact'
import { CallArtefact } from './call-artefact'
import { CampaignArtefact } from './campaign-artefact'
import { ChatArtefact } from './chat-artefact'
import { EcomapArtefact } from './ecomap-artefact'
import { EmailArtefact } from './email-artefact'
import { FileArtefact } from './file-artefact'
import { FormArtefact } from './form-artefact'
import { GenogramArtefact } from './genogram-artefact'
import { ImageArtefact } from './image-artefact'
import { NewsArtefact } from './news-artefact'
import { NoteArtefact } from './note-artefact'
import { PostArtefact } from './post-artefact'
import { PosterArtefact } from './poster-artefact'
import { RiskMatrixArtefact } from './risk-matrix-artefact'
import { TableArtefact } from './table-artefact'
import { TimelineArtefact } from './timeline-artefact'

interface DrawnArtefactProps {
  readonly artefact: Artefact
  readonly pack: string | undefined
}

/** A new type does not compile until it is drawn here. */
export function DrawnArtefact({ artefact, pack }: DrawnArtefactProps): ReactElement {
  switch (artefact.type) {
    case 'chat':
      return <ChatArtefact artefact={artefact} pack={pack} />
    case 'post':
      return <PostArtefact artefact={artefact} pack={pack} />
    case 'news':
      return <NewsArtefact artefact={artefact} pack={pack} />
    case 'note':
      return <NoteArtefact artefact={artefact} pack={pack} />
    case 'email':
      return <EmailArtefact artefact={artefact} pack={pack} />
    case 'call':
      return <CallArtefact artefact={artefact} pack={pack} />
    case 'file':
      return <FileArtefact artefact={artefact} pack={pack} />
    case 'form':
      return <FormArtefact artefact={artefact} pack={pack} />
    case 'campaign':
      return <CampaignArtefact artefact={artefact} pack={pack} />
    case 'budget':
      return <BudgetArtefact artefact={artefact} pack={pack} />
    case 'poster':
      return <PosterArtefact artefact={artefact} pack={pack} />
    case 'ecomap':
      return <EcomapArtefact artefact={artefact} pack={pack} />
    case 'genogram':
      return <GenogramArtefact artefact={artefact} pack={pack} />
    case 'risk-matrix':
      return <RiskMatrixArtefact artefact={artefact} pack={pack} />
    case 'timeline':
      return <TimelineArtefact artefact={artefact} pack={pack} />
    case 'image':
      return <ImageArtefact artefact={artefact} pack={pack} />
    case 'table':
      return <TableArtefact artefact={artefact} pack={pack} />
  }
}
