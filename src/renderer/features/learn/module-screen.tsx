import { useTranslation } from 'react-i18next'
import type { Module } from '../../../core/modules/module'
import type { ModuleProgress } from '../../../core/progress/module-progress'
import { MissingPlace } from '../../lib/missing-place'
import { Link, paths } from '../../lib/navigation'
import { useProgress } from '../../lib/progress/use-progress'
import { ReflectionCard } from '../../lib/readiness/reflection-card'
import { ReferenceText } from '../../lib/text/reference-text'
import { usePlainText } from '../../lib/text/use-plain-text'
import { useDocumentTitle } from '../../lib/use-document-title'
import { useModule } from '../../lib/use-module'
import { ModuleContents } from './module-contents'
import { ModuleGlossary } from './module-glossary'
import { ModuleHead } from './module-head'
import { ModuleObjectives } from './module-objectives'
import './module.css'

interface ModuleScreenProps {
  readonly pack: string
  readonly module: string
}

/** A module: what it promises, what it holds, how far one is, and what to do next. */
export function ModuleScreen({ pack, module }: ModuleScreenProps) {
  const found = useModule(pack, module)
  const progress = useProgress()
  if (found.kind === 'missing') return <MissingPlace />
  if (found.kind === 'loading' || progress.kind === 'loading') return <div className="wait" />
  const own =
    progress.kind === 'ready'
      ? progress.value.modules.find((entry) => entry.pack === pack && entry.module.id === module)
      : undefined
  return <ModulePage pack={pack} module={found.module} progress={own} />
}

interface ModulePageProps {
  readonly pack: string
  readonly module: Module
  /** Missing when the learner's progress could not be read. */
  readonly progress: ModuleProgress | undefined
}

function ModulePage({ pack, module, progress }: ModulePageProps) {
  const { t } = useTranslation('learn')
  const plain = usePlainText(pack)
  useDocumentTitle(plain(module.title))
  return (
    <>
      <ModuleHead pack={pack} module={module} progress={progress} />
      <section className="spread" aria-labelledby="contents">
        <div className="spread-margin">
          <h2 id="contents">{t('module.contents')}</h2>
          <p>{t('module.contents-note')}</p>
        </div>
        <div className="spread-page">
          <ModuleContents pack={pack} module={module} progress={progress} />
          <ReflectionCard pack={pack} module={module} progress={progress} />
        </div>
      </section>
      <section className="spread" aria-labelledby="objectives">
        <div className="spread-margin">
          <h2 id="objectives">{t('module.objectives')}</h2>
          <p>{t('module.objectives-note')}</p>
        </div>
        <div className="spread-page">
          <ModuleObjectives pack={pack} module={module} />
        </div>
      </section>
      {module.glossary.length > 0 && (
        <section className="spread" aria-labelledby="glossary">
          <div className="spread-margin">
            <h2 id="glossary">{t('module.glossary')}</h2>
            <p>{t('module.glossary-note', { count: module.glossary.length })}</p>
          </div>
          <div className="spread-page">
            <ModuleGlossary pack={pack} entries={module.glossary} />
          </div>
        </section>
      )}
      <section className="spread" aria-labelledby="references">
        <div className="spread-margin">
          <h2 id="references">{t('module.references')}</h2>
        </div>
        <div className="spread-page">
          <ul className="module-refs">
            {module.references.map((reference) => (
              <li key={reference.id}>
                <ReferenceText reference={reference} />
              </li>
            ))}
          </ul>
          <p className="acts module-end">
            <Link className="btn btn-quiet pull" to={paths.library}>
              {t('module.to-library')}
            </Link>
          </p>
        </div>
      </section>
    </>
  )
}
