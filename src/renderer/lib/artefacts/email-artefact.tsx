import { Mail, Paperclip } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ArtefactOf } from '../../../core/cases/artefact'
import { RichText } from '../text/rich-text'
import type { ArtefactProps } from './artefact-props'
import { PartRow } from './part-row'
import './email.css'

/** An e-mail in its window. It is read as what it is, lines and paragraphs, so that it needs no other form as text. */
export function EmailArtefact({ artefact, pack }: ArtefactProps<'email'>) {
  const { t } = useTranslation('artefacts')
  const { from, to, cc, date, subject, paragraphs, attachments } = artefact
  return (
    <div className="art mail">
      <p className="mail-bar">
        <Mail className="icon icon-sm" aria-hidden="true" /> <RichText value={artefact.title} pack={pack} />
      </p>
      <div className="mail-head">
        <div className="mail-subject">
          <PartRow part="subject" pack={pack} says={subject}>
            <RichText value={subject} pack={pack} />
          </PartRow>
        </div>
        <dl>
          <dt>{t('email.from')}</dt>
          <dd>
            <PartRow part="from" pack={pack} says={from}>
              {from}
            </PartRow>
          </dd>
          <dt>{t('email.to')}</dt>
          <dd>
            <Addressees addressees={to} pack={pack} />
          </dd>
          {cc.length > 0 && (
            <>
              <dt>{t('email.cc')}</dt>
              <dd>
                <Addressees addressees={cc} pack={pack} />
              </dd>
            </>
          )}
          <dt>{t('email.date')}</dt>
          <dd>
            <RichText value={date} pack={pack} />
          </dd>
        </dl>
      </div>
      <div className="mail-body">
        {paragraphs.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
          <PartRow key={index} part={paragraph.id} pack={pack} says={paragraph.body}>
            <p>
              <RichText value={paragraph.body} pack={pack} />
            </p>
          </PartRow>
        ))}
      </div>
      {attachments.length > 0 && (
        <ul className="mail-files" aria-label={t('email.attachments', { count: attachments.length })}>
          {attachments.map((file) => (
            <li key={file.name}>
              <PartRow part={file.id} pack={pack} says={file.name}>
                <Paperclip className="icon icon-sm" aria-hidden="true" /> <b>{file.name}</b>{' '}
                {file.remark !== undefined && (
                  <span className="muted">
                    <RichText value={file.remark} pack={pack} />
                  </span>
                )}
              </PartRow>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

interface AddresseesProps {
  readonly addressees: ArtefactOf<'email'>['to']
  readonly pack: string | undefined
}

function Addressees({ addressees, pack }: AddresseesProps) {
  return addressees.map((addressee) => (
    <PartRow key={addressee.name} part={addressee.id} pack={pack} says={addressee.name}>
      {addressee.name}
    </PartRow>
  ))
}
