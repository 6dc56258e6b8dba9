import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MainPlace } from '../../../lib/main-place'
import { Link, paths } from '../../../lib/navigation'
import { Motif } from '../../../ui/kawung'
import { type Hold, holdSitting } from './hold-sitting'

interface OneWindowProps {
  readonly sessionId: string
  readonly children: ReactNode
  /** The browser's own, unless a test has others. */
  readonly locks?: LockManager
}

/** Shows a sitting only in the window that may write to it; the others are told where it is, and can take it over. */
export function OneWindow({ sessionId, children, locks = navigator.locks }: OneWindowProps) {
  const [hold, setHold] = useState<Hold>('waiting')
  const [takes, setTakes] = useState(0)
  useEffect(() => holdSitting({ locks, sessionId, isTaking: takes > 0 }, setHold), [locks, sessionId, takes])

  if (hold === 'held') return children
  if (hold === 'waiting') return <div className="wait" />
  return <OtherWindow isTaken={hold === 'taken'} onTake={() => setTakes(takes + 1)} />
}

interface OtherWindowProps {
  readonly isTaken: boolean
  readonly onTake: () => void
}

function OtherWindow({ isTaken, onTake }: OtherWindowProps) {
  const { t } = useTranslation('exams')
  return (
    <MainPlace>
      <div className="spread">
        <div className="spread-page void" role="status">
          <span className="motif" aria-hidden="true">
            <Motif />
          </span>
          <h1>{t(isTaken ? 'emergency.window.taken' : 'emergency.window.elsewhere')}</h1>
          <p>{t('emergency.window.explain')}</p>
          <p className="acts">
            <button className="btn btn-main" type="button" onClick={onTake}>
              {t('emergency.window.take')}
            </button>
            <Link className="btn btn-quiet" to={paths.exams}>
              {t('emergency.window.back')}
            </Link>
          </p>
        </div>
      </div>
    </MainPlace>
  )
}
