import type { ReactNode } from 'react'

interface PlainPageProps {
  readonly title: string
  readonly children: ReactNode
}

/** A page that has its title and a few words: why there is nothing else, and what to do. */
export function PlainPage({ title, children }: PlainPageProps) {
  return (
    <div className="spread">
      <div className="spread-margin" />
      <div className="spread-page stack">
        <h1 className="greet">{title}</h1>
        {children}
      </div>
    </div>
  )
}
