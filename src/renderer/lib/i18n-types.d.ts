import 'i18next'

declare module 'i18next' {
  /** Keys are typed by the English files; a namespace is added here and nowhere else. */
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: {
      artefacts: typeof import('../../../locales/en/artefacts.json')
      cases: typeof import('../../../locales/en/cases.json')
      common: typeof import('../../../locales/en/common.json')
      debrief: typeof import('../../../locales/en/debrief.json')
      exams: typeof import('../../../locales/en/exams.json')
      find: typeof import('../../../locales/en/find.json')
      home: typeof import('../../../locales/en/home.json')
      items: typeof import('../../../locales/en/items.json')
      journal: typeof import('../../../locales/en/journal.json')
      learn: typeof import('../../../locales/en/learn.json')
      library: typeof import('../../../locales/en/library.json')
      problems: typeof import('../../../locales/en/problems.json')
      profiles: typeof import('../../../locales/en/profiles.json')
      readiness: typeof import('../../../locales/en/readiness.json')
      readiness: typeof import('../../../locales/en/readiness.json')
      reports: typeof import('../../../locales/en/reports.json')
      settings: typeof import('../../../locales/en/settings.json')
      storage: typeof import('../../../locales/en/storage.json')
    }
  }
}
