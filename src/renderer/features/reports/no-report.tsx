import type { ReactNode } from 'react'
import { Link } from '../../lib/navigation'
import { PlainPage } from '../../lib/plain-page'
import { useDocumentTitle } from '../../lib/use-document-title'

interface NoReportProps {
  readonly title: string
  readonly children: ReactNode
  /** The one thing to do: where it leads, and its name. */
  readonly to: string
  readonly action: string
}

/** Where a report would stand: why there is none, and what to do. */
export function NoReport({ title, children, to, action }: NoReportProps) {
  useDocumentTitle(title)
  return (
    <PlainPage title={title}>
      {children}
      <p className="acts">
        <Link className="btn btn-main" to={to}>
          {action}
        </Link>
      </p>
    </PlainPage>
  )
}
