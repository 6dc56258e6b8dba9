import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { usePacks } from '../../lib/content'
import { usePlainText } from '../../lib/text/use-plain-text'
import { type JournalFilter, moduleKey } from './journal-filter'
import type { JournalRow } from './use-journal'

interface JournalFiltersProps {
  readonly rows: readonly JournalRow[]
  readonly filter: JournalFilter
  onChange(filter: JournalFilter): void
}

/** By module and by words; a filter acts as one types. */
export function JournalFilters({ rows, filter, onChange }: JournalFiltersProps) {
  const { t } = useTranslation('journal')
  const words = useId()
  const module = useId()
  const nameOf = useModuleName()
  const modules = [...new Map(rows.map(({ entry }) => [moduleKey(entry), entry])).entries()]
  return (
    <div className="journal-filters">
      <div className="field">
        <label htmlFor={words}>{t('find')}</label>
        <input
          className="input"
          id={words}
          type="search"
          maxLength={100}
          value={filter.words}
          onChange={(event) => onChange({ ...filter, words: event.target.value })}
        />
      </div>
      {modules.length > 1 && (
        <div className="field">
          <label htmlFor={module}>{t('module')}</label>
          <select
            className="input"
            id={module}
            value={filter.module}
            onChange={(event) => onChange({ ...filter, module: event.target.value })}
          >
            <option value="">{t('all-modules')}</option>
            {modules.map(([key, entry]) => (
              <option key={key} value={key}>
                {nameOf(entry.pack, entry.module)}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  )
}

/** A module's title; its id where the pack is no longer installed. */
function useModuleName(): (pack: string, module: string) => string {
  const packs = usePacks()
  const plain = usePlainText()
  return (pack, module) => {
    const row = packs.kind === 'ready' ? packs.value.find(({ id }) => id === pack) : undefined
    const found = row?.modules.find(({ id }) => id === module)
    return found === undefined ? module : plain(found.title)
  }
}
