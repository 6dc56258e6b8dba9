import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ModuleProgress } from '../../../core/progress/module-progress'
import type { PackRow } from '../../../data/rows'
import { Link, paths } from '../../lib/navigation'
import type { BuiltInError } from '../../lib/packs/install-built-in'
import { useProgress } from '../../lib/progress/use-progress'
import { ReadFailed } from '../../lib/read-failed'
import { RichText } from '../../lib/text/rich-text'
import { useDocumentTitle } from '../../lib/use-document-title'
import { Waiting } from '../../lib/waiting'
import { BuiltInProblems } from './built-in-problems'
import { EmptyLibrary } from './empty-library'
import { ModuleRow } from './module-row'

interface LibraryScreenProps {
  readonly isReading: boolean
  readonly errors: readonly BuiltInError[]
}

type Filter = 'all' | 'begun' | 'done'
const FILTERS: readonly Filter[] = ['all', 'begun', 'done']

/** What is there, who made it, how far one is. */
export function LibraryScreen({ isReading, errors }: LibraryScreenProps) {
  const { t } = useTranslation('library')
  const progress = useProgress()
  const [filter, setFilter] = useState<Filter>('all')
  useDocumentTitle(t('title'))

  if (progress.kind === 'loading') return <Waiting />
  if (progress.kind === 'failed') {
    return (
      <Plain>
        <ReadFailed detail={progress.detail} />
      </Plain>
    )
  }
  const { modules, packs } = progress.value
  if (modules.length === 0) return isReading ? <ReadingNotice /> : <EmptyLibrary errors={errors} />

  const fits = (module: ModuleProgress, wanted: Filter) => wanted === 'all' || module.state === wanted
  const shown = modules.filter((module) => fits(module, filter))
  const inHand = [...modules].filter((module) => module.state === 'begun').sort((a, b) => b.lastAt - a.lastAt)[0]
  return (
    <>
      <div className="spread">
        <div className="spread-margin" />
        <div className="spread-page">
          <div className="lib-head">
            <h1>{t('title')}</h1>
            <Link className="btn btn-quiet pull" to={paths.journal}>
              {t('journal')}
            </Link>
          </div>
          <div className="words" role="group" aria-label={t('filter.label')}>
            {FILTERS.map((name) => (
              <button key={name} type="button" aria-pressed={filter === name} onClick={() => setFilter(name)}>
                {t(`filter.${name}`, { count: modules.filter((module) => fits(module, name)).length })}
              </button>
            ))}
          </div>
          {errors.length > 0 && <BuiltInProblems errors={errors} />}
        </div>
      </div>
      {shown.length === 0 && <NothingShown onShowAll={() => setFilter('all')} />}
      {packs.map((pack) => (
        <PackSection
          key={pack.id}
          pack={pack}
          modules={shown.filter((module) => module.pack === pack.id)}
          inHand={inHand}
        />
      ))}
    </>
  )
}

interface PackSectionProps {
  readonly pack: PackRow
  readonly modules: readonly ModuleProgress[]
  readonly inHand: ModuleProgress | undefined
}

function PackSection({ pack, modules, inHand }: PackSectionProps) {
  const { t } = useTranslation('library')
  if (modules.length === 0) return null
  const isBuiltIn = pack.origin === 'built-in'
  const { title, authors, version, licence } = pack.manifest
  const maker = { authors: authors.map(({ name }) => name).join(', '), version, licence }
  return (
    <section className="spread tight" aria-labelledby={`pack-${pack.id}`}>
      <div className="spread-margin">
        <h2 id={`pack-${pack.id}`}>
          <RichText value={title} pack={pack.id} />
        </h2>
        <p>{t(`made-by.${pack.origin}`, maker)}</p>
      </div>
      <div className="spread-page">
        <ul className="mods">
          {modules.map((module) => (
            <li key={module.module.id}>
              <ModuleRow progress={module} isInHand={module === inHand} isBuiltIn={isBuiltIn} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

/** The library while there is nothing to list. */
function Plain({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('library')
  return (
    <div className="spread">
      <div className="spread-margin" />
      <div className="spread-page stack">
        <div className="lib-head">
          <h1>{t('title')}</h1>
        </div>
        {children}
      </div>
    </div>
  )
}

function ReadingNotice() {
  const { t } = useTranslation('library')
  return (
    <Plain>
      <p role="status">{t('reading')}</p>
      <progress aria-label={t('reading')} />
    </Plain>
  )
}

function NothingShown({ onShowAll }: { readonly onShowAll: () => void }) {
  const { t } = useTranslation('library')
  return (
    <div className="spread tight">
      <div className="spread-margin" />
      <div className="spread-page">
        <p>{t('nothing-here')}</p>
        <p>
          <button className="btn btn-quiet pull" type="button" onClick={onShowAll}>
            {t('show-all')}
          </button>
        </p>
      </div>
    </div>
  )
}
