import { type RefObject, useLayoutEffect, useRef } from 'react'

/** A new part of the story begins at the top of the page, with the focus on its heading. */
export function useOpened(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return heading
}
