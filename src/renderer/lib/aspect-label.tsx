import { BookOpenText, Handshake, Scale, Smartphone } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Aspect } from '../../core/items/aspect'

/** The four natural dyes, one for each aspect and never anything else. */
export const DYES = { knowledge: 'nila', skills: 'daun', values: 'mengkudu', ict: 'kunyit' } as const

const ICONS = { knowledge: BookOpenText, skills: Handshake, values: Scale, ict: Smartphone } as const

interface AspectLabelProps {
  readonly aspect: Aspect
  /** Says beside ICT that it is a proposed aspect. */
  readonly showProposed?: boolean
}

/** An aspect as icon and word; colour is the third sign, not the first. */
export function AspectLabel({ aspect, showProposed = aspect === 'ict' }: AspectLabelProps) {
  const { t } = useTranslation('common')
  const Icon = ICONS[aspect]
  return (
    <span className={`aspect ${DYES[aspect]}`}>
      <Icon className="icon" aria-hidden="true" />
      <span>
        {t(`aspects.${aspect}`)}
        {showProposed && <small> {t('aspects.proposed')}</small>}
      </span>
    </span>
  )
}
