import { useTranslation } from 'react-i18next'
import { Prose } from '../text/prose'
import { RichText } from '../text/rich-text'
import type { ArtefactProps } from './artefact-props'
import { PartRow } from './part-row'
import './file.css'

/** A folder with its cover and what workers entered day by day. It is read as a list: it needs no other form as text. */
export function FileArtefact({ artefact, pack }: ArtefactProps<'file'>) {
  const { t } = useTranslation('artefacts')
  const { number, cover, entries } = artefact
  return (
    <div className="art folder">
      <p className="folder-tab">{number ?? <RichText value={artefact.title} pack={pack} />}</p>
      <div className="folder-cover">
        <p className="folder-title">
          <RichText value={artefact.title} pack={pack} />
        </p>
        <dl>
          {cover.map((fact, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
            <div key={index}>
              <dt>
                <RichText value={fact.label} pack={pack} />
              </dt>
              <dd>
                <PartRow part={fact.id} pack={pack} says={fact.value}>
                  <RichText value={fact.value} pack={pack} />
                </PartRow>
              </dd>
            </div>
          ))}
        </dl>
        <ol className="folder-sheet" aria-label={t('file.entries')}>
          {entries.map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
            <li key={index}>
              <p className="folder-day">
                <b>
                  <RichText value={entry.when} pack={pack} />
                </b>
                {entry.about !== undefined && (
                  <span>
                    <RichText value={entry.about} pack={pack} />
                  </span>
                )}
                <span>
                  <RichText value={entry.worker} pack={pack} />
                </span>
              </p>
              <PartRow part={entry.id} pack={pack} says={entry.body}>
                <Prose value={entry.body} pack={pack} headingLevel={4} />
              </PartRow>
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}
