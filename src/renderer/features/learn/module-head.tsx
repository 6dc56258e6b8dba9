import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Module } from '../../../core/modules/module'
import type { ModuleProgress, Unit } from '../../../core/progress/module-progress'
import { HelpButton } from '../../lib/help/help-button'
import { Link, paths } from '../../lib/navigation'
import { RichText } from '../../lib/text/rich-text'
import { useFirstFocus } from '../../lib/use-first-focus'
import { useFormat } from '../../lib/use-format'
import { Cover } from '../../ui/kawung'
import { Notice } from '../../ui/notice'
import { nextUnit } from './next-unit'
import { unitPath } from './unit-path'

interface ModuleHeadProps {
  readonly pack: string
  readonly module: Module
  readonly progress: ModuleProgress | undefined
}

/** Cover, title, promise, the next thing to do, and what the module holds that may weigh on its reader. */
export function ModuleHead({ pack, module, progress }: ModuleHeadProps) {
  const { t } = useTranslation('learn')
  const format = useFormat()
  const heading = useFirstFocus<HTMLHeadingElement>('stays')
  const next = progress === undefined ? null : nextUnit(progress)
  return (
    <div className="spread module-head">
      <div className="spread-margin">
        <span className="cover" aria-hidden="true">
          <Cover arrangement={module.cover} />
        </span>
        <p>
          {format.minutes(module.minutes)} ·{' '}
          {t('module.holds', {
            lessons: module.lessons.length,
            checks: module.checks.length,
            count: module.cases.length,
          })}
        </p>
      </div>
      <div className="spread-page">
        <p>
          <Link className="way-back" to={paths.library}>
            <ArrowLeft className="icon icon-sm" aria-hidden="true" /> {t('module.library')}
          </Link>
        </p>
        <h1 className="module-title" ref={heading} tabIndex={-1}>
          <RichText value={module.title} pack={pack} />
        </h1>
        <p className="module-promise">
          <RichText value={module.promise} pack={pack} />
        </p>
        {module.sensitive !== undefined && (
          <Notice title={t('module.sensitive')}>
            <p>
              <RichText value={module.sensitive.note} pack={pack} />
            </p>
            <p className="acts help-shown">
              <HelpButton pack={pack} services={module.sensitive.services} />
            </p>
          </Notice>
        )}
        {progress !== undefined && (
          <p className="acts module-next">
            {next === null ? (
              <span className="muted">{t('module.all-done')}</span>
            ) : (
              <Link className="btn btn-main" to={unitPath(pack, module, next)}>
                <NextWords unit={next} isFirst={progress.state === 'none'} />{' '}
                <ArrowRight className="icon" aria-hidden="true" />
              </Link>
            )}
          </p>
        )}
      </div>
    </div>
  )
}

function NextWords({ unit, isFirst }: { readonly unit: Unit; readonly isFirst: boolean }) {
  const { t } = useTranslation('learn')
  if (isFirst) return <>{t(`module.start.${unit.kind}`)}</>
  return <>{t(`module.continue.${unit.kind}`)}</>
}
