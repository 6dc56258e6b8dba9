import { useTranslation } from 'react-i18next'
import { readArtefact } from '../../../data/pack-repo'
import { ArtefactView } from '../../lib/artefacts/artefact-view'
import { useServices } from '../../lib/services'
import { useLiveQuery } from '../../lib/use-live-query'
import { Notice } from '../../ui/notice'

interface LessonArtefactProps {
  readonly pack: string
  readonly module: string
  readonly id: string
}

/** An exhibit of the module where the lesson shows it. */
export function LessonArtefact({ pack, module, id }: LessonArtefactProps) {
  const { t } = useTranslation('learn')
  const { db } = useServices()
  const artefact = useLiveQuery(() => readArtefact(db, pack, module, id), [db, pack, module, id])
  if (artefact.kind === 'loading') return <div className="artefact-wait" />
  if (artefact.kind === 'failed' || artefact.value === null) return <Notice>{t('lesson.artefact-missing')}</Notice>
  return <ArtefactView artefact={artefact.value} pack={pack} />
}
