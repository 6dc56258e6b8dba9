import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Module } from '../../../core/modules/module'
import { compareAssessments } from '../../../core/progress/compare-assessments'
import type { ModuleProgress } from '../../../core/progress/module-progress'
import { MOMENTS, type SelfAssessment, type When } from '../../../core/progress/self-assessment'
import { MissingPlace } from '../../lib/missing-place'
import { Link, paths } from '../../lib/navigation'
import { useProgress } from '../../lib/progress/use-progress'
import { ReadFailed } from '../../lib/read-failed'
import { useReflections } from '../../lib/readiness/use-reflections'
import { RichText } from '../../lib/text/rich-text'
import { usePlainText } from '../../lib/text/use-plain-text'
import { useDocumentTitle } from '../../lib/use-document-title'
import { useFirstFocus } from '../../lib/use-first-focus'
import { useModule } from '../../lib/use-module'
import { Waiting } from '../../lib/waiting'
import { Segments } from '../../ui/segments'
import { EarlierReflections } from './earlier-reflections'
import './reflection.css'
import { ReflectionForm } from './reflection-form'
import { ReflectionResult } from './reflection-result'
import { SourceNote } from './source-note'

interface ReflectionScreenProps {
  readonly pack: string
  readonly module: string
}

/** How ready one feels for what a module teaches, before it and after it. To think with: nothing is scored. */
export function ReflectionScreen({ pack, module }: ReflectionScreenProps) {
  const found = useModule(pack, module)
  const progress = useProgress()
  const reflections = useReflections(pack, module)
  if (found.kind === 'missing') return <MissingPlace />
  if (reflections.kind === 'failed') return <ReadFailed detail={reflections.detail} />
  if (found.kind === 'loading' || reflections.kind === 'loading' || progress.kind === 'loading') return <Waiting />
  const own =
    progress.kind === 'ready'
      ? progress.value.modules.find((entry) => entry.pack === pack && entry.module.id === module)
      : undefined
  return <ReflectionPage pack={pack} module={found.module} progress={own} rows={reflections.value} />
}

interface ReflectionPageProps {
  readonly pack: string
  readonly module: Module
  readonly progress: ModuleProgress | undefined
  readonly rows: readonly SelfAssessment[]
}

function ReflectionPage({ pack, module, progress, rows }: ReflectionPageProps) {
  const { t } = useTranslation('readiness')
  const plain = usePlainText(pack)
  const heading = useFirstFocus<HTMLHeadingElement>('stays')
  const result = useRef<HTMLHeadingElement>(null)
  const [when, setWhen] = useState<When>(() => momentOf(progress))
  const [isFilling, setIsFilling] = useState(() => !rows.some((row) => row.when === momentOf(progress)))
  useDocumentTitle(t('reflection.document', { module: plain(module.title) }))
  const saved = rows.length
  const before = useRef(saved)
  useEffect(() => {
    if (saved > before.current) result.current?.focus()
    before.current = saved
  }, [saved])
  return (
    <>
      <div className="spread">
        <div className="spread-margin">
          <p>{t('reflection.length')}</p>
        </div>
        <div className="spread-page reflection-page">
          <p>
            <Link className="way-back" to={paths.module(pack, module.id)}>
              <ArrowLeft className="icon icon-sm" aria-hidden="true" /> <RichText value={module.title} pack={pack} />
            </Link>
          </p>
          <h1 ref={heading} tabIndex={-1}>
            {t('reflection.title')}
          </h1>
          <p>{t('reflection.lead')}</p>
          {isFilling ? (
            <>
              <Segments
                legend={t('reflection.moment')}
                options={MOMENTS.map((value) => ({ value, label: t(`when.${value}`) }))}
                value={when}
                onChange={setWhen}
              />
              <ReflectionForm
                key={when}
                pack={pack}
                module={module.id}
                when={when}
                onSaved={() => setIsFilling(false)}
              />
            </>
          ) : (
            <p className="acts">
              <button type="button" className="btn btn-line" onClick={() => setIsFilling(true)}>
                {t('reflection.again')}
              </button>
              <Link className="btn btn-main" to={paths.module(pack, module.id)}>
                {t('reflection.to-module')}
              </Link>
            </p>
          )}
        </div>
      </div>
      {rows.length > 0 && (
        <section className="spread" aria-labelledby="compared">
          <div className="spread-margin">
            <h2 id="compared" ref={result} tabIndex={-1}>
              {t('result.title')}
            </h2>
            <p>{t('result.note')}</p>
          </div>
          <div className="spread-page">
            <ReflectionResult comparison={compareAssessments(rows)} />
          </div>
        </section>
      )}
      {rows.length > 0 && (
        <section className="spread" aria-labelledby="earlier">
          <div className="spread-margin">
            <h2 id="earlier">{t('earlier.title')}</h2>
          </div>
          <div className="spread-page">
            <EarlierReflections rows={rows} />
          </div>
        </section>
      )}
      <SourceNote />
    </>
  )
}

/** Which of the two is due. */
function momentOf(progress: ModuleProgress | undefined): When {
  return progress?.state === 'done' ? 'after' : 'before'
}
