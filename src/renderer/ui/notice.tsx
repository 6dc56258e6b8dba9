import { CircleAlert, Info } from 'lucide-react'
import type { ReactNode } from 'react'

interface NoticeProps {
  readonly title?: string
  readonly tone?: 'plain' | 'care'
  readonly children: ReactNode
  /** Announced when it appears. */
  readonly isLive?: boolean
}

/** A notice stands in the flow, at the place that it is about. */
export function Notice({ title, tone = 'plain', children, isLive = false }: NoticeProps) {
  const Icon = tone === 'care' ? CircleAlert : Info
  return (
    <div className={tone === 'care' ? 'notice notice-care' : 'notice'} role={isLive ? 'status' : undefined}>
      <Icon className="icon" aria-hidden="true" />
      <div>
        {title !== undefined && <h2>{title}</h2>}
        {children}
      </div>
    </div>
  )
}
