import { useEffect } from 'react'

/** Names the screen in the window's title, where screen readers and task bars look. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · SiapPeksos`
  }, [title])
}
