/** The list with one entry at another place; a place outside the list changes nothing. */
export function moveEntry<T>(entries: readonly T[], from: number, to: number): readonly T[] {
  const entry = entries[from]
  if (entry === undefined || from === to || to < 0 || to >= entries.length) return entries
  const rest = entries.filter((_, index) => index !== from)
  return [...rest.slice(0, to), entry, ...rest.slice(to)]
}
