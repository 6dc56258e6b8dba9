import { ExternalLink as ExternalIcon } from 'lucide-react'
import { type MouseEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/dialog'
import { useServices } from '../services'
import './external-link.css'

interface ExternalLinkProps {
  readonly url: string
  /** The words of the link; its site without them. */
  readonly words?: string
}

/** A way out of the app, taken only after a question: the host's own where it asks, else ours. On paper, its whole address. */
export function ExternalLink({ url, words }: ExternalLinkProps) {
  const { t } = useTranslation('learn')
  const { host } = useServices()
  const [isAsking, setIsAsking] = useState(false)
  const [hasFailed, setHasFailed] = useState(false)
  const open = async () => {
    setIsAsking(false)
    const outcome = await host.openLink(url)
    setHasFailed(outcome.kind === 'failed' || outcome.kind === 'refused')
  }
  const ask = (event: MouseEvent) => {
    event.preventDefault()
    if (host.asksBeforeLink) void open()
    else setIsAsking(true)
  }
  return (
    <>
      <a className="outside" href={url} rel="noreferrer noopener" onClick={ask} onAuxClick={ask}>
        <span className={words === undefined ? 'outside-site' : undefined}>{words ?? siteOf(url)}</span>
        <ExternalIcon className="icon icon-sm" aria-hidden="true" />
        <span className="vh"> {t('link.outside')}</span>
      </a>
      {hasFailed && (
        <span role="status" className="muted">
          {t('link.not-opened', { url })}
        </span>
      )}
      {isAsking && (
        <Dialog title={t('link.question')} onClose={() => setIsAsking(false)}>
          <p className="link-url code">{url}</p>
          <p className="muted">{t('link.what-happens')}</p>
          <div className="acts">
            <button type="button" className="btn btn-main" onClick={() => void open()}>
              {t('link.open')}
            </button>
            <button type="button" className="btn btn-quiet" onClick={() => setIsAsking(false)}>
              {t('link.stay')}
            </button>
          </div>
        </Dialog>
      )}
    </>
  )
}

function siteOf(url: string): string {
  return url.replace(/^https:\/\/(www\.)?/, '').replace(/\/.*$/, '')
}
