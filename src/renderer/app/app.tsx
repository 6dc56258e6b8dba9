import type { Host } from '../../contract/host'
import { StorageProblemScreen } from '../features/storage/storage-problem-screen'
import type { Clock } from '../lib/services'
import { ServicesProvider } from '../lib/services'
import type { Assembler } from '../lib/sittings/assembler'
import { AppearanceEffect } from './appearance-effect'
import { ErrorBoundary } from './error-boundary'
import { Gate } from './gate'
import { UpdateBar } from './update-bar'
import { useStartup } from './use-startup'

interface AppProps {
  readonly host: Host
  readonly clock: Clock
  readonly assembler: Assembler
  readonly newId: () => string
  readonly newSeed: () => number
}

/** Opens the data, then shows the app; what stands in the way of the data is told on a screen of its own. */
export function App({ host, clock, assembler, newId, newSeed }: AppProps) {
  const startup = useStartup()
  return (
    <ErrorBoundary host={host}>
      <AppearanceEffect host={host} />
      <div className="app">
        {host.edition === 'browser' && <UpdateBar host={host} />}
        {startup.kind === 'refused' && <StorageProblemScreen problem={startup.error} host={host} />}
        {startup.kind === 'ready' && (
          <ServicesProvider services={{ db: startup.db, host, clock, assembler, newId, newSeed }}>
            <Gate />
          </ServicesProvider>
        )}
      </div>
    </ErrorBoundary>
  )
}
