import { Check, CircleDashed, Minus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { RichText } from '../text/rich-text'
import type { PartVerdict } from './artefact-work'
import { useVerdict } from './work-context'
import './work.css'

interface PartVerdictLineProps {
  readonly part: string | undefined
  readonly pack: string | undefined
  /** Which of several parts it is about, where it stands apart from them. */
  readonly about?: string | undefined
}

/** How it was with one part, in a mark and a word, and why. */
export function PartVerdictLine({ part, pack, about }: PartVerdictLineProps) {
  const verdict = useVerdict(part)
  return verdict === null ? null : <VerdictNote verdict={verdict} pack={pack} about={about} />
}

const ICONS = { right: Check, wrong: Minus, missed: CircleDashed } as const

interface VerdictNoteProps extends Pick<PartVerdictLineProps, 'pack' | 'about'> {
  readonly verdict: PartVerdict
}

/** A verdict with its reason. What was left open has a sign of its own: a tick would say that it was done. */
export function VerdictNote({ verdict: { kind, reason }, pack, about }: VerdictNoteProps) {
  const { t } = useTranslation('artefacts')
  const Icon = ICONS[kind]
  return (
    <div className="part-verdict" data-kind={kind}>
      {about !== undefined && <small>{about}</small>}
      <b className={kind === 'right' ? 'met yes' : 'met no'}>
        <Icon className="icon" aria-hidden="true" /> {t(`work.verdict.${kind}`)}
      </b>
      <p>
        <RichText value={reason} pack={pack} />
      </p>
    </div>
  )
}
