import { useTranslation } from 'react-i18next'
import type { ArtefactOf } from '../../../core/cases/artefact'
import { RichText } from '../text/rich-text'
import { useFormat } from '../use-format'
import { useClockWords } from './use-clock-words'

interface ArtefactAsTextProps {
  readonly artefact: ArtefactOf<'chat' | 'post' | 'campaign' | 'poster'>
  readonly pack: string | undefined
}

/** The same words as the drawn exhibit, as plain lines: to read slowly, to enlarge, to copy. */
export function ArtefactAsText({ artefact, pack }: ArtefactAsTextProps) {
  return (
    <div className="art as-text">
      <p>
        <b>
          <RichText value={artefact.title} pack={pack} />
        </b>
      </p>
      {artefact.type === 'chat' && <ChatText artefact={artefact} pack={pack} />}
      {artefact.type === 'post' && <PostText artefact={artefact} pack={pack} />}
      {artefact.type === 'campaign' && <CampaignText artefact={artefact} pack={pack} />}
      {artefact.type === 'poster' && <PosterText artefact={artefact} pack={pack} />}
    </div>
  )
}

interface TextProps<T extends 'chat' | 'post' | 'campaign' | 'poster'> {
  readonly artefact: ArtefactOf<T>
  readonly pack: string | undefined
}

function ChatText({ artefact, pack }: TextProps<'chat'>) {
  const clockWords = useClockWords()
  return (
    <ol className="as-text-lines">
      {artefact.messages.map((message, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
        <li key={index}>
          {message.kind === 'message' ? (
            <>
              <b>
                {clockWords(message.time)} {message.from}:
              </b>{' '}
              {message.masked !== undefined && <RichText value={message.masked} pack={pack} />}{' '}
              {message.text !== undefined && <RichText value={message.text} pack={pack} />}
            </>
          ) : (
            <RichText value={message.text} pack={pack} />
          )}
        </li>
      ))}
    </ol>
  )
}

function PostText({ artefact, pack }: TextProps<'post'>) {
  return (
    <ol className="as-text-lines">
      {[artefact, ...artefact.comments].map((said, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
        <li key={index}>
          <b>
            {said.author}, <RichText value={said.when} pack={pack} />:
          </b>{' '}
          <RichText value={said.body} pack={pack} />{' '}
          {said === artefact && artefact.masked !== undefined && <RichText value={artefact.masked} pack={pack} />}
        </li>
      ))}
    </ol>
  )
}

function CampaignText({ artefact, pack }: TextProps<'campaign'>) {
  const { t } = useTranslation('artefacts')
  const format = useFormat()
  return (
    <ul className="as-text-lines">
      <li>{artefact.address}</li>
      <li>
        <RichText value={artefact.headline} pack={pack} />
      </li>
      <li>
        <RichText value={artefact.organiser} pack={pack} />
      </li>
      <li>
        {format.rupiah(artefact.raised)} {t('of-target', { target: format.rupiah(artefact.target) })}
      </li>
      <li>{t('donors', { count: artefact.donors, shown: format.number(artefact.donors) })}</li>
      {artefact.daysLeft !== null && (
        <li>{t('days-left', { count: artefact.daysLeft, shown: format.number(artefact.daysLeft) })}</li>
      )}
      <li>
        <RichText value={artefact.body} pack={pack} />
      </li>
      {artefact.paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
        <li key={`said-${index}`}>
          <RichText value={paragraph.body} pack={pack} />
        </li>
      ))}
      {artefact.updates.map((update, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
        <li key={index}>
          <b>
            <RichText value={update.when} pack={pack} />:
          </b>{' '}
          <RichText value={update.body} pack={pack} />
        </li>
      ))}
    </ul>
  )
}

function PosterText({ artefact, pack }: TextProps<'poster'>) {
  const { headline, picture, lines, when, place, organiser } = artefact
  const said = [headline, picture, ...lines.map((line) => line.body), when, place, organiser]
  return (
    <ul className="as-text-lines">
      {said
        .filter((line) => line !== undefined)
        .map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
          <li key={index}>
            <RichText value={line} pack={pack} />
          </li>
        ))}
    </ul>
  )
}
