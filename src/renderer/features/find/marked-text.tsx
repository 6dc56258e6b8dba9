import type { ReactNode } from 'react'
import type { Excerpt } from '../../../core/find/excerpt'

/** A piece of text with what was asked for marked in it. */
export function MarkedText({ excerpt }: { readonly excerpt: Excerpt }) {
  const parts: ReactNode[] = []
  let from = 0
  for (const [start, end] of excerpt.marks) {
    parts.push(excerpt.text.slice(from, start), <mark key={start}>{excerpt.text.slice(start, end)}</mark>)
    from = end
  }
  return (
    <>
      {parts}
      {excerpt.text.slice(from)}
    </>
  )
}
