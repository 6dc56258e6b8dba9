import { usePacks } from '../../lib/content'
import { HelpButton } from '../../lib/help/help-button'
import { moduleKey } from './journal-filter'
import type { JournalRow } from './use-journal'

/** The way to a person, where something was written about a module that may weigh: what was written may weigh as well. */
export function JournalHelp({ rows }: { readonly rows: readonly JournalRow[] }) {
  const packs = usePacks()
  if (packs.kind !== 'ready') return null
  const written = new Set(rows.map(({ entry }) => moduleKey(entry)))
  for (const { id, modules } of packs.value) {
    const services = modules
      .filter((module) => written.has(moduleKey({ pack: id, module: module.id })))
      .flatMap(({ sensitive }) => sensitive?.services ?? [])
    // One pack's services are enough: a second button of the same name would only be in the way.
    if (services.length > 0) return <HelpButton pack={id} services={[...new Set(services)]} />
  }
  return null
}
