import { BookOpen, Check, Circle, CircleDot, Signpost } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitState } from '../../../core/progress/module-progress'
import { Link } from '../../lib/navigation'

const KINDS = { lesson: BookOpen, case: Signpost } as const
const STATES = { none: Circle, begun: CircleDot, done: Check } as const

interface ContentsRowProps {
  readonly kind: keyof typeof KINDS
  readonly to: string
  readonly heading: ReactNode
  readonly about: string
  /** Null when the progress could not be read. */
  readonly state: UnitState | null
  readonly children?: ReactNode
}

export function ContentsRow({ kind, to, heading, about, state, children }: ContentsRowProps) {
  const { t } = useTranslation('learn')
  const Kind = KINDS[kind]
  const State = STATES[state ?? 'none']
  return (
    <li className="contents-row">
      <Kind className="icon" aria-hidden="true" />
      <div>
        <h3>
          <Link to={to}>{heading}</Link>
        </h3>
        <p>{about}</p>
        {children}
      </div>
      {state !== null && (
        <span className={`contents-state ${state}`}>
          <State className="icon" aria-hidden="true" />
          {t(`module.state.${state}`)}
        </span>
      )}
    </li>
  )
}
