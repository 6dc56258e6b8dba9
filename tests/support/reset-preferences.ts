import { usePreferencesStore } from '../../src/renderer/lib/preferences-store'

/** The browser's small store as on a machine where nobody has been, and the page with it. */
export function resetPreferences(): void {
  usePreferencesStore.setState(usePreferencesStore.getInitialState(), true)
  localStorage.clear()
  delete document.documentElement.dataset.theme
  delete document.documentElement.dataset.spacing
  document.documentElement.style.fontSize = ''
}
