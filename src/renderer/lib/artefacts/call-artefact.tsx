import { Phone } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { LocalizedText } from '../../../core/lib/localized-text'
import { RichText } from '../text/rich-text'
import type { ArtefactProps } from './artefact-props'
import { PartRow } from './part-row'
import './call.css'

const URGENCIES = ['routine', 'soon', 'urgent'] as const

/** The slip that somebody filled in while the caller spoke. It is read as labels and values: it needs no other form as text. */
export function CallArtefact({ artefact, pack }: ArtefactProps<'call'>) {
  const { t } = useTranslation('artefacts')
  const { caller, addressee, takenBy, when, urgency, message, callBack } = artefact
  return (
    <div className="art slip">
      <p className="slip-title">
        <Phone className="icon" aria-hidden="true" /> <RichText value={artefact.title} pack={pack} />
      </p>
      <dl className="slip-facts">
        {addressee !== undefined && <Fact label={t('call.addressee')} value={addressee} pack={pack} />}
        <Fact label={t('call.caller')} value={caller} pack={pack} />
        <Fact label={t('call.when')} value={when} pack={pack} />
        <Fact label={t('call.taken-by')} value={takenBy} pack={pack} />
      </dl>
      <ul className="slip-ticks" aria-label={t('call.urgency')}>
        {URGENCIES.map((step) => (
          <li key={step} className={step === urgency ? 'chosen' : undefined}>
            <span className={step === urgency ? 'box ticked' : 'box'} aria-hidden="true" />{' '}
            {t(`call.urgencies.${step}`)}
            <span className="vh">, {t(step === urgency ? 'ticked' : 'not-ticked')}</span>
          </li>
        ))}
      </ul>
      <div className="slip-message">
        <p className="slip-label">{t('call.message')}</p>
        {message.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
          <PartRow key={index} part={paragraph.id} pack={pack} says={paragraph.body}>
            <p className="slip-line">
              <RichText value={paragraph.body} pack={pack} />
            </p>
          </PartRow>
        ))}
      </div>
      {callBack !== undefined && (
        <dl className="slip-facts">
          <Fact label={t('call.call-back')} value={callBack} pack={pack} />
        </dl>
      )}
    </div>
  )
}

interface FactProps {
  readonly label: string
  readonly value: LocalizedText
  readonly pack: string | undefined
}

function Fact({ label, value, pack }: FactProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <RichText value={value} pack={pack} />
      </dd>
    </div>
  )
}
