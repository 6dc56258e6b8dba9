/** Where a browser does not say when it is idle, in milliseconds. */
const SOON = 200

/** Does something once nothing else is to be done; gives the way to call it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, SOON)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(() => work())
  return () => cancelIdleCallback(request)
}
