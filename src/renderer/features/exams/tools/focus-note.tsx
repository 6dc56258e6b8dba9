import { useTranslation } from 'react-i18next'
import type { FocusMode } from './use-focus-mode'

/** At the lower edge of the bar: what focus mode does while it is on, that it has ended, or that it could not begin. */
export function FocusNote({ focus: { state, leave, dismiss } }: { readonly focus: FocusMode }) {
  const { t } = useTranslation('exams')
  return (
    <div className="focus-note" role="status">
      {state !== 'off' && (
        <>
          <span>{t(`tools.focus.states.${state}`)}</span>
          <button className="linklike" type="button" onClick={state === 'on' ? leave : dismiss}>
            {t(state === 'on' ? 'tools.focus.leave' : 'tools.focus.dismiss')}
          </button>
        </>
      )}
    </div>
  )
}
