/** Brings a part of the page into sight and gives it the focus. Addresses after `#` are places of the app, not of the page. */
export function showPlace(id: string): void {
  const element = document.getElementById(id)
  if (element === null) return
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ behavior: isCalm ? 'auto' : 'smooth', block: 'start' })
  element.focus({ preventScroll: true })
}
