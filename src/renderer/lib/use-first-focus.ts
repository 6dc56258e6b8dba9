import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * For the element at which something begins: it has the focus before its first picture, so that whoever acts at once is not thrown back.
 * The page `stays` where it is scrolled to, or `follows` the focus.
 */
export function useFirstFocus<T extends HTMLElement>(page: 'stays' | 'follows'): RefObject<T | null> {
  const ref = useRef<T>(null)
  useLayoutEffect(() => ref.current?.focus({ preventScroll: page === 'stays' }), [page])
  return ref
}
