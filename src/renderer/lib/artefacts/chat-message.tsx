import { CheckCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ArtefactOf } from '../../../core/cases/artefact'
import { RichText } from '../text/rich-text'
import { usePlainText } from '../text/use-plain-text'
import { MaskedPart } from './masked-part'
import { PartMark } from './part-mark'
import { PartVerdictLine } from './part-verdict'
import { useClockWords } from './use-clock-words'

type Message = ArtefactOf<'chat'>['messages'][number]

interface ChatMessageProps {
  readonly message: Message
  readonly before: Message | undefined
  readonly pack: string | undefined
}

/** One line of a chat. The sender is named above the first of several messages, and to a screen reader on each. */
export function ChatMessage({ message, before, pack }: ChatMessageProps) {
  const { t } = useTranslation('artefacts')
  const clockWords = useClockWords()
  const plain = usePlainText(pack)
  if (message.kind !== 'message') {
    return (
      <li className={message.kind === 'day' ? 'day' : 'sys'}>
        <span>
          <RichText value={message.text} pack={pack} />
        </span>
      </li>
    )
  }
  const isFirst = before?.kind !== 'message' || before.from !== message.from
  const isNamed = isFirst && !message.mine
  const said = message.text ?? message.masked
  return (
    <li className={`${message.mine ? 'mine' : ''} ${isFirst ? 'from' : ''}`.trim()}>
      <div className="bub">
        {isNamed ? <b className="who">{message.from}</b> : <span className="vh">{message.from}: </span>}
        {message.masked !== undefined && <MaskedPart value={message.masked} pack={pack} />}
        {message.text !== undefined && <RichText value={message.text} pack={pack} />}{' '}
        <time dateTime={message.time}>
          {clockWords(message.time)}
          {message.read && (
            <span className="seen">
              <CheckCheck className="icon icon-sm" aria-hidden="true" />
              <span className="vh">{t('read')}</span>
            </span>
          )}
        </time>
      </div>
      <PartMark part={message.id} words={`${message.from}, ${said === undefined ? '' : plain(said)}`} />
      <PartVerdictLine part={message.id} pack={pack} />
    </li>
  )
}
