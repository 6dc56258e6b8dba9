import { useTranslation } from 'react-i18next'
import type { Case } from '../../../core/cases/case'
import type { World } from '../../../core/cases/condition'
import { RichText } from '../../lib/text/rich-text'
import { usePlainText } from '../../lib/text/use-plain-text'

interface CounterScalesProps {
  readonly pack: string
  readonly story: Case
  readonly world: World
}

/** Where the counters that have a name stand: steps between two ends in words. */
export function CounterScales({ pack, story, world }: CounterScalesProps) {
  const { t } = useTranslation('cases')
  const plain = usePlainText(pack)
  const shown = story.counters.flatMap(({ label, low, high, ...counter }) =>
    label === undefined || low === undefined || high === undefined ? [] : [{ ...counter, label, low, high }],
  )
  if (shown.length === 0) return null
  return (
    <ul className="scales">
      {shown.map(({ id, label, low, high, min, max, initial }) => {
        const count = world.counters[id] ?? initial
        const steps = Array.from({ length: max - min + 1 }, (_, step) => min + step)
        return (
          <li key={id}>
            <span className="scale-name">
              <RichText value={label} pack={pack} />
            </span>
            <div
              className="scale-steps"
              role="meter"
              aria-label={plain(label)}
              aria-valuemin={min}
              aria-valuemax={max}
              aria-valuenow={count}
              aria-valuetext={t('scale.stands', {
                at: count - min + 1,
                of: steps.length,
                low: plain(low),
                high: plain(high),
              })}
            >
              {steps.map((step) => (
                <i key={step} className={step === count ? 'here' : step < count ? 'below' : undefined} />
              ))}
            </div>
            <span className="scale-ends" aria-hidden="true">
              <span>{plain(low)}</span>
              <span>{plain(high)}</span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
