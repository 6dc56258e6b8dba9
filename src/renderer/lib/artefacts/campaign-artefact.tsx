import { Lock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Prose } from '../text/prose'
import { RichText } from '../text/rich-text'
import { useFormat } from '../use-format'
import type { ArtefactProps } from './artefact-props'
import './campaign.css'

/** A crowdfunding page. Its address is text: it is invented, and never opened. */
export function CampaignArtefact({ artefact, pack }: ArtefactProps<'campaign'>) {
  const { t } = useTranslation('artefacts')
  const format = useFormat()
  const { raised, target, donors, daysLeft, updates } = artefact
  const share = target > 0 ? raised / target : 0
  return (
    <div className="art camp">
      <p className="camp-url">
        <Lock className="icon icon-sm" aria-hidden="true" /> {artefact.address}
      </p>
      <div className="camp-body">
        <p className="camp-h">
          <RichText value={artefact.headline} pack={pack} />
        </p>
        <p className="camp-org">
          <RichText value={artefact.organiser} pack={pack} />
        </p>
        <p className="camp-sum">
          {format.rupiah(raised)} <small>{t('of-target', { target: format.rupiah(target) })}</small>
        </p>
        <div className="meter" aria-hidden="true">
          <i style={{ width: `${Math.min(100, Math.max(0, share * 100))}%` }} />
        </div>
        <p className="camp-facts">
          <span>{t('collected', { share: format.percent(share) })}</span>
          <span>{t('donors', { count: donors, shown: format.number(donors) })}</span>
          {daysLeft !== null && <span>{t('days-left', { count: daysLeft, shown: format.number(daysLeft) })}</span>}
        </p>
        <Prose className="prose camp-text" value={artefact.body} pack={pack} headingLevel={4} />
        {updates.map((update, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
          <div className="camp-news" key={index}>
            <b>
              <RichText value={update.when} pack={pack} />
            </b>
            <p>
              <RichText value={update.body} pack={pack} />
            </p>
          </div>
        ))}
      </div>
    </div>
  )
}
