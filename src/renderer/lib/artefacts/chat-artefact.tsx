import { UsersRound } from 'lucide-react'
import { RichText } from '../text/rich-text'
import type { ArtefactProps } from './artefact-props'
import { ChatMessage } from './chat-message'
import './chat.css'

/** A chat as it stands on somebody's screen. */
export function ChatArtefact({ artefact, pack }: ArtefactProps<'chat'>) {
  const { device, members, messages } = artefact
  return (
    <div className="art chat">
      {device !== undefined && (
        <p className="chat-status">
          <RichText value={device} pack={pack} />
        </p>
      )}
      <div className="chat-head">
        <span className="pic">
          <UsersRound className="icon" aria-hidden="true" />
        </span>
        <div>
          <b>
            <RichText value={artefact.title} pack={pack} />
          </b>
          {members !== undefined && (
            <span>
              <RichText value={members} pack={pack} />
            </span>
          )}
        </div>
      </div>
      <ul className="chat-log">
        {messages.map((message, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
          <ChatMessage key={index} message={message} before={messages[index - 1]} pack={pack} />
        ))}
      </ul>
    </div>
  )
}
