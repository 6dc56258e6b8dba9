import { Component, type ErrorInfo, type ReactNode, useState } from 'react'
import type { Host, SaveOutcome } from '../../contract/host'
import { logError } from '../lib/logger'

interface ErrorBoundaryProps {
  readonly host: Host
  readonly children: ReactNode
  /** Changes when the person goes elsewhere: the boundary then tries again. */
  readonly place?: string
  /** Whether the frame around it stands and has the page's main part: a page has only one. */
  readonly isInFrame?: boolean
}

/**
 * Catches a screen that crashes and takes nothing else down. Its words are in both languages and need no translation
 * machinery, which may be what broke.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    logError(error, info.componentStack ?? '')
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (this.state.error !== null && before.place !== this.props.place) this.setState({ error: null })
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    const notice = <CrashNotice error={error} host={this.props.host} onHome={this.goHome} />
    if (this.props.isInFrame) return notice
    return (
      <main className="main" id="isi" tabIndex={-1}>
        {notice}
      </main>
    )
  }

  /** Also from home itself, or above the routes, where the address alone changes nothing. */
  private readonly goHome = (): void => {
    location.hash = '#/'
    this.setState({ error: null })
  }
}

const WORDS = {
  title: 'Layar ini berhenti · This screen stopped',
  safe: 'Jawaban dan kemajuan yang sudah tersimpan tetap ada. · Answers and progress that were saved are still there.',
  home: 'Kembali ke beranda · Back to home',
  reload: 'Muat ulang · Load again',
  save: 'Simpan laporan kesalahan · Save the error report',
  outcomes: {
    saved: 'Laporan tersimpan. · The report was saved.',
    'handed-over': 'Laporan ada di folder unduhan. · The report is in your downloads folder.',
    failed: 'Laporan belum tersimpan. Coba folder lain. · The report is not saved yet. Try another folder.',
    cancelled: '',
  },
} as const

interface CrashNoticeProps {
  readonly error: Error
  readonly host: Host
  readonly onHome: () => void
}

function CrashNotice({ error, host, onHome }: CrashNoticeProps) {
  const [outcome, setOutcome] = useState<SaveOutcome['kind']>('cancelled')
  const report = `SiapPeksos\n${error.name}: ${error.message}\n\n${error.stack ?? ''}\n`
  const save = async () => {
    const bytes = new TextEncoder().encode(report)
    setOutcome((await host.saveFile({ name: 'siappeksos-error.txt', mediaType: 'text/plain', bytes })).kind)
  }
  return (
    <div className="spread">
      <div className="spread-margin" />
      <div className="spread-page void">
        <div role="alert">
          <h1>{WORDS.title}</h1>
          <p>{WORDS.safe}</p>
        </div>
        <p>
          <code>{error.message}</code>
        </p>
        <p className="acts">
          <button className="btn btn-main" type="button" onClick={onHome}>
            {WORDS.home}
          </button>
          <button className="btn btn-quiet" type="button" onClick={() => location.reload()}>
            {WORDS.reload}
          </button>
          <button className="btn btn-quiet" type="button" onClick={() => void save()}>
            {WORDS.save}
          </button>
        </p>
        <p role="status">{WORDS.outcomes[outcome]}</p>
      </div>
    </div>
  )
}
