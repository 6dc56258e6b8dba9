/** Brings a part of the page into sight and gives it the focus. Addresses after `#` are places of the app, not of the page. */
export function showPlace(id: string): void {
  const element = document.getElementById(id)
  if (element === null) return
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ behavior: isCalm ? 'auto' : 'smooth', block: 'start' })
  // A paragraph takes no focus by itself; from here the keyboard and a screen reader go on.
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1
  element.focus({ preventScroll: true })
}
