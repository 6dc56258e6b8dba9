import { Lock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Prose } from '../text/prose'
import { RichText } from '../text/rich-text'
import { useFormat } from '../use-format'
import type { ArtefactProps } from './artefact-props'
import { PartRow } from './part-row'
import './campaign.css'

/** A crowdfunding page. Its address is text: it is invented, and never opened. */
export function CampaignArtefact({ artefact, pack }: ArtefactProps<'campaign'>) {
  const { t } = useTranslation('artefacts')
  const format = useFormat()
  const { raised, target, donors, daysLeft, updates } = artefact
  const figures = `${format.rupiah(raised)} ${t('of-target', { target: format.rupiah(target) })}`
  const share = target > 0 ? raised / target : 0
  return (
    <div className="art camp">
      <div className="camp-url">
        <PartRow part="address" pack={pack} says={artefact.address}>
          <Lock className="icon icon-sm" aria-hidden="true" /> {artefact.address}
        </PartRow>
      </div>
      <div className="camp-body">
        <PartRow part="headline" pack={pack} says={artefact.headline}>
          <p className="camp-h">
            <RichText value={artefact.headline} pack={pack} />
          </p>
        </PartRow>
        <PartRow part="organiser" pack={pack} says={artefact.organiser}>
          <p className="camp-org">
            <RichText value={artefact.organiser} pack={pack} />
          </p>
        </PartRow>
        <PartRow part="figures" pack={pack} says={figures}>
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
        </PartRow>
        <PartRow part="body" pack={pack} says={artefact.body}>
          <Prose className="prose camp-text" value={artefact.body} pack={pack} headingLevel={4} />
        </PartRow>
        {artefact.paragraphs.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
          <PartRow key={index} part={paragraph.id} pack={pack} says={paragraph.body}>
            <p className="camp-more">
              <RichText value={paragraph.body} pack={pack} />
            </p>
          </PartRow>
        ))}
        {updates.map((update, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
          <div className="camp-news" key={index}>
            <PartRow part={update.id} pack={pack} says={update.body}>
              <b>
                <RichText value={update.when} pack={pack} />
              </b>
              <p>
                <RichText value={update.body} pack={pack} />
              </p>
            </PartRow>
          </div>
        ))}
      </div>
    </div>
  )
}
