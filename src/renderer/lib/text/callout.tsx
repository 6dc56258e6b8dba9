import { BookMarked, Info, Lightbulb, TriangleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalloutKind } from '../../../core/modules/callouts'
import { useTextSources } from './text-context'
import './callout.css'

const ICONS = { note: Info, caution: TriangleAlert, example: Lightbulb, literature: BookMarked } as const

interface CalloutProps {
  readonly id: string | undefined
  readonly kind: CalloutKind
  readonly children: ReactNode
}

/** A box in a text; a mark and a word say what it is, in the language of the text around it. */
export function Callout({ id, kind, children }: CalloutProps) {
  const { language } = useTextSources()
  const { t } = useTranslation('learn', language === undefined ? {} : { lng: language })
  const name = useId()
  const Icon = ICONS[kind]
  return (
    <div id={id} role="note" className={`callout callout-${kind}`} aria-labelledby={name}>
      <p id={name} className="callout-h">
        <Icon className="icon" aria-hidden="true" /> {t(`text.callout.${kind}`)}
      </p>
      {children}
    </div>
  )
}
