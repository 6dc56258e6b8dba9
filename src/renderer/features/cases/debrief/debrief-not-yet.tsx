import { useTranslation } from 'react-i18next'
import { FocusFrame } from '../../../lib/focus-frame'
import { HelpButton } from '../../../lib/help/help-button'
import { Link, paths } from '../../../lib/navigation'
import { RichText } from '../../../lib/text/rich-text'
import { useDocumentTitle } from '../../../lib/use-document-title'
import { Motif } from '../../../ui/kawung'
import type { CasePlace } from '../case-place'

type DebriefNotYetProps = CasePlace & {
  /** `stuck`: the case has changed, and the log can no longer be followed. */
  readonly reason: 'unfinished' | 'stuck'
}

export function DebriefNotYet({ pack, module, story, reason }: DebriefNotYetProps) {
  const { t } = useTranslation('cases')
  useDocumentTitle(t(`not-yet.${reason}.title`))
  return (
    <FocusFrame
      backTo={paths.module(pack, module.id)}
      backName={t('back-to-module')}
      title={<RichText value={story.title} pack={pack} />}
      tools={module.sensitive !== undefined && <HelpButton pack={pack} services={module.sensitive.services} />}
    >
      <div className="spread">
        <div className="spread-page void">
          <span className="motif" aria-hidden="true">
            <Motif />
          </span>
          <h1>{t(`not-yet.${reason}.title`)}</h1>
          <p>{t(`not-yet.${reason}.body`)}</p>
          <p className="acts">
            <Link className="btn btn-main" to={paths.case(pack, module.id, story.id)}>
              {t('not-yet.open')}
            </Link>
          </p>
        </div>
      </div>
    </FocusFrame>
  )
}
