import { ChevronDown, House, KeyRound, Moon, ShieldCheck, UsersRound, Wallet } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Case } from '../../../core/cases/case'
import type { RunState } from '../../../core/cases/fold-run'
import type { PersonState } from '../../../core/cases/person-states'
import { RichText } from '../../lib/text/rich-text'
import { CaseTrail } from './case-trail'
import { CounterScales } from './counter-scales'

const ICONS = {
  place: House,
  condition: Moon,
  consent: KeyRound,
  people: UsersRound,
  money: Wallet,
  data: ShieldCheck,
} as const

interface CaseRailProps {
  readonly pack: string
  readonly story: Case
  readonly run: RunState
  readonly states: readonly PersonState[]
  /** About how many decisions are still to come. */
  readonly left: number
  /** Goes back to the n-th decision; undefined where there is no going back. */
  readonly onBackTo: ((decision: number) => void) | undefined
  readonly onRestart: (() => void) | undefined
}

/** The person served, what they want and allow, and the trail: beside the scene, or a strip above it that opens. */
export function CaseRail({ pack, story, run, states, left, onBackTo, onRestart }: CaseRailProps) {
  const { t } = useTranslation('cases')
  const [isOpen, setIsOpen] = useState(false)
  const name = useId()
  const { person } = story
  return (
    <div className="rail" data-open={isOpen || undefined}>
      <aside className="person" aria-labelledby={name}>
        <div className="person-top">
          <span className="face" aria-hidden="true">
            {person.name.slice(0, 1)}
          </span>
          <div className="person-words">
            <h2 id={name}>{person.name}</h2>
            <p>
              <RichText value={person.about} pack={pack} />
            </p>
            <p>
              <RichText value={person.wants} pack={pack} />
            </p>
          </div>
          <button
            type="button"
            className="tool"
            aria-expanded={isOpen}
            aria-label={t('rail.open', { name: person.name })}
            onClick={() => setIsOpen(!isOpen)}
          >
            <ChevronDown className="icon" aria-hidden="true" />
          </button>
        </div>
        <dl className="states">
          {states.map((state) => {
            const Icon = ICONS[state.icon]
            return (
              <div key={state.id} className={state.isChanged ? 'changed' : undefined}>
                <dt>
                  <Icon className="icon" aria-hidden="true" />
                  <RichText value={state.label} pack={pack} />
                </dt>
                <dd>
                  <RichText value={state.value} pack={pack} />
                  {state.isChanged && <span className="vh"> {t('rail.changed')}</span>}
                </dd>
              </div>
            )
          })}
        </dl>
        <CounterScales pack={pack} story={story} world={run.world} />
      </aside>
      <CaseTrail pack={pack} run={run} left={left} onBackTo={onBackTo} onRestart={onRestart} />
    </div>
  )
}
