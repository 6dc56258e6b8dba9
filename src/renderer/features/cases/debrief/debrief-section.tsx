import type { ReactNode } from 'react'

interface DebriefSectionProps {
  readonly id: string
  readonly title: string
  readonly note?: string
  readonly children: ReactNode
}

export function DebriefSection({ id, title, note, children }: DebriefSectionProps) {
  return (
    <section className="spread" aria-labelledby={id}>
      <div className="spread-margin">
        <h2 id={id}>{title}</h2>
        {note !== undefined && <p>{note}</p>}
      </div>
      <div className="spread-page">{children}</div>
    </section>
  )
}
