import { Pause, Play, SkipBack, SkipForward, X } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { usePreferencesStore } from '../../lib/preferences-store'
import { useFirstFocus } from '../../lib/use-first-focus'
import { useFormat } from '../../lib/use-format'
import type { Edition } from './use-editions'
import { useReadAloud } from './use-read-aloud'
import { BLOCK_ANCHOR } from './use-reading'
import './aloud.css'

const RATES = ['0.75', '1', '1.25', '1.5', '2'] as const

interface AloudBarProps {
  readonly pack: string
  readonly edition: Edition
  /** The block to begin with. */
  readonly from: number
  onClose(): void
}

/** Reads the lesson aloud from where one is; what is being read is marked in the text and kept in sight. */
export function AloudBar({ pack, edition, from, onClose }: AloudBarProps) {
  const { t } = useTranslation('learn')
  const format = useFormat()
  const { aloudRate, change } = usePreferencesStore()
  const { isPlaying, place, count, block, play, pause, goTo } = useReadAloud(pack, edition, from)
  const first = useFirstFocus<HTMLButtonElement>('follows')
  useEffect(() => {
    const element = document.getElementById(`${BLOCK_ANCHOR}-${block}`)
    if (element === null) return
    element.dataset.spoken = ''
    element.scrollIntoView({ block: 'nearest' })
    return () => {
      delete element.dataset.spoken
    }
  }, [block])
  const Act = isPlaying ? Pause : Play
  return (
    <section className="aloud-bar" aria-label={t('aloud.title')}>
      <Tool name={t('aloud.previous')} isDisabled={place === 0} onPress={() => goTo(place - 1)}>
        <SkipBack className="icon" aria-hidden="true" />
      </Tool>
      <button
        ref={first}
        type="button"
        className="tool aloud-play"
        aria-label={t(isPlaying ? 'aloud.pause' : 'aloud.play')}
        onClick={isPlaying ? pause : play}
      >
        <Act className="icon" aria-hidden="true" />
      </button>
      <Tool name={t('aloud.next')} isDisabled={place + 1 >= count} onPress={() => goTo(place + 1)}>
        <SkipForward className="icon" aria-hidden="true" />
      </Tool>
      <span className="aloud-place">{t('aloud.place', { place: place + 1, of: count })}</span>
      <label className="aloud-rate">
        <span className="vh">{t('aloud.speed')}</span>
        <select
          value={aloudRate}
          onChange={(event) => change({ aloudRate: RATES.find((rate) => rate === event.target.value) ?? '1' })}
        >
          {RATES.map((rate) => (
            <option key={rate} value={rate}>
              {format.number(Number(rate))}×
            </option>
          ))}
        </select>
      </label>
      <Tool name={t('aloud.close')} onPress={onClose}>
        <X className="icon" aria-hidden="true" />
      </Tool>
    </section>
  )
}

interface ToolProps {
  readonly name: string
  readonly isDisabled?: boolean
  readonly children: React.ReactNode
  onPress(): void
}

function Tool({ name, isDisabled = false, children, onPress }: ToolProps) {
  return (
    <button type="button" className="tool" aria-label={name} title={name} disabled={isDisabled} onClick={onPress}>
      {children}
    </button>
  )
}
