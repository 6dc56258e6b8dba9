import type { ReactNode } from 'react'

/** What stands below an option once the answer has been given. */
export function OptionFeedback({ children }: { readonly children: ReactNode }) {
  return children === undefined ? null : <div className="opt-fb">{children}</div>
}
