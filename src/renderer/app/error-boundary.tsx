import { Component, type ErrorInfo, type ReactNode } from 'react'
import type { Host } from '../../contract/host'
import { logError } from '../lib/logger'

interface ErrorBoundaryProps {
  readonly host: Host
  readonly children: ReactNode
  /** Changes when the person goes elsewhere: the boundary then tries again. */
  readonly place?: string
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
    return <CrashNotice error={error} host={this.props.host} />
  }
}

const WORDS = {
  title: 'Layar ini berhenti · This screen stopped',
  safe: 'Jawaban dan kemajuan yang sudah tersimpan tetap ada. · Answers and progress that were saved are still there.',
  home: 'Kembali ke beranda · Back to home',
  save: 'Simpan laporan kesalahan · Save the error report',
} as const

function CrashNotice({ error, host }: { readonly error: Error; readonly host: Host }) {
  const report = `SiapPeksos\n${error.name}: ${error.message}\n\n${error.stack ?? ''}\n`
  const save = () =>
    void host.saveFile({
      name: 'siappeksos-error.txt',
      mediaType: 'text/plain',
      bytes: new TextEncoder().encode(report),
    })
  return (
    <main className="main" id="isi" tabIndex={-1}>
      <div className="spread">
        <div className="spread-margin" />
        <div className="spread-page void">
          <h1>{WORDS.title}</h1>
          <p>{WORDS.safe}</p>
          <p>
            <code>{error.message}</code>
          </p>
          <p className="acts">
            <a className="btn btn-main" href="#/">
              {WORDS.home}
            </a>
            <button className="btn btn-quiet" type="button" onClick={save}>
              {WORDS.save}
            </button>
          </p>
        </div>
      </div>
    </main>
  )
}
