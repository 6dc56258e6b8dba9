import { createRoot } from 'react-dom/client'
import type { Host } from '../../contract/host'
import type { Language } from '../../core/lib/localized-text'
import { startI18n } from '../lib/i18n'
import { usePreferencesStore } from '../lib/preferences-store'
import { workerAssembler } from '../lib/sittings/assembler'
import { createSystemClock, newId, newSeed } from '../lib/system-clock'
import '../ui/styles/index.css'
import { App } from './app'

/** Starts the app in an element, on the machine that the host stands for. */
export async function mountApp(element: HTMLElement, host: Host): Promise<void> {
  const language = usePreferencesStore.getState().language ?? systemLanguage()
  await startI18n(language)
  document.documentElement.lang = language
  createRoot(element).render(
    <App host={host} clock={createSystemClock(newId())} assembler={workerAssembler} newId={newId} newSeed={newSeed} />,
  )
}

/** Indonesian unless the system clearly speaks something else. */
function systemLanguage(): Language {
  const tags = navigator.languages.map((tag) => tag.toLowerCase())
  return tags.length === 0 || tags.some((tag) => tag === 'id' || tag.startsWith('id-')) ? 'id' : 'en'
}
