import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Module, Reference } from '../../../core/modules/module'
import { Link, paths } from '../../lib/navigation'
import { ReferenceText } from '../../lib/text/reference-text'
import { RichText } from '../../lib/text/rich-text'

interface LessonReferencesProps {
  /** In the order of their numbers. */
  readonly references: readonly Reference[]
  readonly pack: string
  readonly module: Module
  readonly lesson: Module['lessons'][number]
}

/** Where to go next, then the references that the text has named. */
export function LessonReferences({ references, pack, module, lesson }: LessonReferencesProps) {
  const { t } = useTranslation('learn')
  return (
    <>
      <Pager pack={pack} module={module} lesson={lesson} />
      {references.length > 0 && (
        <section className="refs" aria-labelledby="references">
          <h2 id="references" tabIndex={-1}>
            {t('lesson.references')}
          </h2>
          <ol>
            {references.map((reference) => (
              <li key={reference.id} id={`reference-${reference.id}`} tabIndex={-1}>
                <ReferenceText reference={reference} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}

function Pager({ pack, module, lesson }: Omit<LessonReferencesProps, 'references'>) {
  const { t } = useTranslation('learn')
  const index = module.lessons.findIndex((entry) => entry.id === lesson.id)
  const before = module.lessons[index - 1]
  const after = module.lessons[index + 1]
  const [firstCase] = module.cases
  return (
    <nav className="pager" aria-label={t('lesson.pager')}>
      {before !== undefined && (
        <Link className="btn btn-quiet pull" to={paths.lesson(pack, module.id, before.id)}>
          <ArrowLeft className="icon" aria-hidden="true" /> {t('lesson.previous', { number: index })}
        </Link>
      )}
      {after !== undefined ? (
        <Link className="btn btn-main" to={paths.lesson(pack, module.id, after.id)}>
          <span>
            {t('lesson.next', { number: index + 2 })} <RichText value={after.title} pack={pack} />
          </span>
          <ArrowRight className="icon" aria-hidden="true" />
        </Link>
      ) : (
        <Link
          className="btn btn-main"
          to={firstCase === undefined ? paths.module(pack, module.id) : paths.case(pack, module.id, firstCase)}
        >
          {t(firstCase === undefined ? 'lesson.to-module' : 'lesson.to-case')}
          <ArrowRight className="icon" aria-hidden="true" />
        </Link>
      )}
    </nav>
  )
}
