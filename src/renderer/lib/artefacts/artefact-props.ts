import type { ArtefactOf, ArtefactType } from '../../../core/cases/artefact'

export interface ArtefactProps<T extends ArtefactType> {
  readonly artefact: ArtefactOf<T>
  readonly pack: string | undefined
}
