/** The system's language where the app speaks it, else English: for what is said before the app itself can speak. */
export function systemLanguage(locale = Intl.DateTimeFormat().resolvedOptions().locale) {
  return /^(id|in)([-_]|$)/i.test(locale) ? 'id' : 'en'
}
