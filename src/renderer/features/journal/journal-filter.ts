import type { JournalEntry } from '../../../core/progress/journal'

export interface JournalFilter {
  /** `pack/module`, or empty for all. */
  readonly module: string
  readonly words: string
}

export const NO_FILTER: JournalFilter = { module: '', words: '' }

export const moduleKey = ({ pack, module }: Pick<JournalEntry, 'pack' | 'module'>) => `${pack}/${module}`

/** Whether an entry is of the module, and holds every word that is looked for, in question or answer. */
export function fitsFilter(entry: JournalEntry, filter: JournalFilter): boolean {
  if (filter.module !== '' && moduleKey(entry) !== filter.module) return false
  const held = [entry.text, ...Object.values(entry.question)].join(' ').toLowerCase()
  return filter.words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => held.includes(word))
}
