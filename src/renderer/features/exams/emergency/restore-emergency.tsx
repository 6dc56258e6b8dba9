import { FolderOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, paths } from '../../../lib/navigation'
import { NotSaved } from '../../../lib/not-saved'
import { useProfile } from '../../../lib/services'
import { Dialog } from '../../../ui/dialog'
import { Notice } from '../../../ui/notice'
import { type RestoreFault, useRestore } from './use-restore'
import './emergency.css'

/** The way back in for a sitting that was saved to a file. */
export function RestoreEmergency() {
  const { t } = useTranslation(['exams', 'common'])
  const profile = useProfile()
  const { state, pick, restore, leave } = useRestore()
  return (
    <div className="stack restore-emergency">
      <p className="muted small">{t('emergency.restore.lead')}</p>
      <p className="acts">
        <button className="btn btn-quiet" type="button" disabled={state.kind === 'busy'} onClick={() => void pick()}>
          <FolderOpen className="icon" aria-hidden="true" /> {t('emergency.restore.act')}
        </button>
      </p>
      {state.kind === 'restored' && (
        <Notice title={t('emergency.restore.done')} isLive>
          <p>
            {state.added === 0 ? t('emergency.restore.all-here') : t('emergency.restore.added', { count: state.added })}
          </p>
          <p className="acts">
            <Link className="btn btn-line" to={paths.exam(state.sessionId)}>
              {t('emergency.restore.open')}
            </Link>
          </p>
        </Notice>
      )}
      {state.kind === 'refused' && <Refused fault={state.fault} />}
      {state.kind === 'asking' && (
        <Dialog title={t('emergency.restore.question', { name: state.file.learner })} onClose={leave}>
          <p>{t('emergency.restore.as-own', { name: profile.name })}</p>
          <p className="acts">
            <button className="btn btn-main" type="button" onClick={() => void restore(state.file)}>
              {t('emergency.restore.confirm')}
            </button>
            <button className="btn btn-quiet" type="button" onClick={leave}>
              {t('common:cancel')}
            </button>
          </p>
        </Dialog>
      )}
    </div>
  )
}

function Refused({ fault }: { readonly fault: RestoreFault }) {
  const { t } = useTranslation('exams')
  if (fault.kind === 'not-written') return <NotSaved error={fault.error} />
  return (
    <Notice tone="care" title={t('emergency.restore.refused')} isLive>
      <p>{t(`emergency.restore.faults.${fault.kind}`)}</p>
      {fault.kind === 'wrong-shape' && fault.where !== '' && <code>{fault.where}</code>}
    </Notice>
  )
}
