import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Blueprint } from '../../../core/exams/blueprint'
import type { Mode } from '../../../core/exams/session'
import type { DrawError } from '../../../data/draw-sitting'
import { saveProfile } from '../../../data/profile-repo'
import { Link, paths, useNavigate } from '../../lib/navigation'
import { NotSaved } from '../../lib/not-saved'
import { ReadFailed } from '../../lib/read-failed'
import { useProfile, useServices } from '../../lib/services'
import { RichText } from '../../lib/text/rich-text'
import { useFormat } from '../../lib/use-format'
import { Dialog } from '../../ui/dialog'
import { Notice } from '../../ui/notice'
import { Segments } from '../../ui/segments'
import type { OfferedBlueprint } from './blueprint-offer'
import { ShortageList } from './shortage-list'

interface StartDialogProps {
  readonly offer: OfferedBlueprint
  readonly onClose: () => void
}

const MODES = ['simulation', 'practice'] as const
const FACTS = {
  simulation: ['clock', 'saved', 'language', 'not-official'],
  practice: ['check', 'pause', 'saved', 'not-official'],
} as const
/** Before the clock runs: in which mode, with how much time, and what will happen. */
export function StartDialog({ offer, onClose }: StartDialogProps) {
  const { t } = useTranslation(['exams', 'common'])
  const { db, clock, assembler, newId, newSeed } = useServices()
  const profile = useProfile()
  const navigate = useNavigate()
  const format = useFormat()
  const { blueprint, pack } = offer
  const [mode, setMode] = useState<Mode>('simulation')
  const [extra, setExtra] = useState(() => granted(blueprint, profile.extraTime))
  const [isStarting, setIsStarting] = useState(false)
  const [error, setError] = useState<DrawError | { readonly kind: 'failed'; readonly detail: string } | null>(null)

  const start = async () => {
    setIsStarting(true)
    const extraTime = Number(extra)
    const isChosen = mode === 'simulation' && blueprint.extraTime.length > 0
    if (isChosen && extraTime !== (profile.extraTime ?? 1)) await saveProfile(db, { ...profile, extraTime })
    const place = { id: newId(), profileId: profile.id, pack, blueprint }
    try {
      const started = await assembler.draw({ ...place, mode, extraTime, seed: newSeed(), now: clock.now() })
      if (started.ok) navigate(paths.exam(started.value))
      else setError(started.error)
    } catch (failure) {
      setError({ kind: 'failed', detail: failure instanceof Error ? failure.message : String(failure) })
    } finally {
      setIsStarting(false)
    }
  }
  return (
    <Dialog title={<RichText value={blueprint.title} pack={pack} />} onClose={onClose}>
      {blueprint.feedback === 'after-item' && (
        <Segments
          legend={t('start.mode')}
          value={mode}
          options={MODES.map((value) => ({ value, label: t(`start.modes.${value}`) }))}
          onChange={setMode}
        />
      )}
      <ul className="start-list">
        {FACTS[mode].map((fact) => (
          <li key={fact}>{t(`start.${fact}`, { minutes: format.minutes(blueprint.minutes * Number(extra)) })}</li>
        ))}
      </ul>
      {mode === 'simulation' && blueprint.extraTime.length > 0 && (
        <details className="start-more">
          <summary>{t('start.extra')}</summary>
          <Segments
            legend={t('start.extra-legend')}
            value={extra}
            options={['1', ...blueprint.extraTime.map(String)].map((value) => ({
              value,
              label:
                value === '1'
                  ? t('start.extra-none')
                  : t('start.extra-by', { share: format.percent(Number(value) - 1) }),
            }))}
            onChange={setExtra}
          />
        </details>
      )}
      {mode === 'simulation' && profile.tourSeenAt === undefined && (
        <Notice title={t('tour.offer')}>
          <p>
            {t('tour.offer-body')} <Link to={paths.examTour}>{t('tour.open')}</Link>
          </p>
        </Notice>
      )}
      {error?.kind === 'not-written' && <NotSaved error={error.error} />}
      {error?.kind === 'failed' && <ReadFailed detail={error.detail} />}
      {error?.kind === 'no-attempts' && (
        <Notice tone="care" title={t('start.no-attempts')} isLive>
          <p>{t('start.attempts', { count: error.attempts })}</p>
        </Notice>
      )}
      {error?.kind === 'cannot-assemble' && (
        <Notice tone="care" title={t('shortage.title')} isLive>
          <ShortageList errors={error.errors} />
        </Notice>
      )}
      <p className="acts">
        <button className="btn btn-main" type="button" disabled={isStarting} onClick={() => void start()}>
          {t(isStarting ? 'start.starting' : 'start.begin')}
        </button>
        <button className="btn btn-quiet" type="button" onClick={onClose}>
          {t('common:cancel')}
        </button>
      </p>
    </Dialog>
  )
}

/** The nearest of what the blueprint grants that is not less than what the learner had before. */
function granted({ extraTime }: Blueprint, before = 1): string {
  if (before <= 1 || extraTime.length === 0) return '1'
  return String(extraTime.find((factor) => factor >= before) ?? Math.max(...extraTime))
}
