import { usePacks } from '../content'
import { HelpButton } from './help-button'

interface PackHelpProps {
  readonly pack: string
  /** The clock of a sitting runs on, and a way out of it is not a link. */
  readonly isInSitting?: boolean
}

/** For screens that mix what several modules hold: the services of every module of the pack that may weigh on its reader. */
export function PackHelp({ pack, isInSitting = false }: PackHelpProps) {
  const packs = usePacks()
  const row = packs.kind === 'ready' ? packs.value.find((entry) => entry.id === pack) : undefined
  const services = row?.modules.flatMap((module) => module.sensitive?.services ?? []) ?? []
  if (services.length === 0) return null
  return <HelpButton pack={pack} services={[...new Set(services)]} isInSitting={isInSitting} />
}
