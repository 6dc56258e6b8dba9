import { Undo2 } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { NotSaved } from '../../lib/not-saved'
import { useFormat } from '../../lib/use-format'
import type { Removal } from './use-removal'

/** What was deleted, each with its way back. The focus goes there as it appears: the button that was pressed is gone. */
export function RemovedEntries({ removal: { removed, error, undo } }: { readonly removal: Removal }) {
  const { t } = useTranslation(['journal', 'common'])
  const format = useFormat()
  const place = useRef<HTMLDivElement>(null)
  const count = useRef(0)
  useLayoutEffect(() => {
    if (removed.length > count.current) {
      const buttons = place.current?.querySelectorAll('button') ?? []
      buttons[buttons.length - 1]?.focus()
    }
    if (removed.length < count.current) document.getElementById('isi')?.focus()
    count.current = removed.length
  }, [removed])
  return (
    <div className="spread journal-removed">
      <div className="spread-margin" />
      <div className="spread-page stack" role="status" ref={place}>
        {removed.map((entry) => (
          <p key={entry.id} className="acts">
            <span>{t('removed', { moment: format.moment(entry.at) })}</span>
            <button type="button" className="btn btn-line" onClick={() => undo(entry)}>
              <Undo2 className="icon" aria-hidden="true" /> {t('common:undo')}
              <span className="vh"> {t('entry.of', { moment: format.moment(entry.at) })}</span>
            </button>
          </p>
        ))}
        {error !== null && <NotSaved error={error} />}
      </div>
    </div>
  )
}
