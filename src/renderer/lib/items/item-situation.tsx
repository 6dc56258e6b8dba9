import { useTranslation } from 'react-i18next'
import type { Stimulus } from '../../../core/items/stimulus'
import type { LocalizedText } from '../../../core/lib/localized-text'
import { ArtefactView } from '../artefacts/artefact-view'
import { Prose } from '../text/prose'

interface ItemSituationProps {
  readonly stimulus: Stimulus | null
  readonly situation: LocalizedText | null
  readonly pack: string
}

/** What is read before the question: the shared passage or artefact, and the situation of the stem. */
export function ItemSituation({ stimulus, situation, pack }: ItemSituationProps) {
  const { t } = useTranslation('items')
  if (stimulus === null && situation === null) return null
  return (
    <div className="situation">
      <h2 className="vh">{t('situation')}</h2>
      {stimulus?.body !== undefined && (
        <Prose value={stimulus.body} pack={pack} isPlain headingLevel={3} className="told" />
      )}
      {stimulus?.artefact !== undefined && <ArtefactView artefact={stimulus.artefact} pack={pack} />}
      {situation !== null && <Prose value={situation} pack={pack} isPlain headingLevel={3} className="told" />}
    </div>
  )
}
