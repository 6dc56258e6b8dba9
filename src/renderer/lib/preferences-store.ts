import * as z from 'zod'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { LANGUAGES } from '../../core/lib/localized-text'

const preferencesSchema = z.object({
  /** Null until the first run has asked. */
  language: z.enum(LANGUAGES).nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.enum(['normal', 'large', 'larger']),
  /** Between lines, words and letters. */
  spacing: z.enum(['normal', 'wide']),
  /** Of lessons alone, in per cent of what the app has. */
  readerSize: z.enum(['100', '125', '150', '200']),
  readerWidth: z.enum(['narrow', 'normal', 'wide']),
  /** Whether lessons are read in the app's language, in the other one, or in both beside each other. */
  readerLanguages: z.enum(['own', 'other', 'both']),
  /** How fast lessons are read aloud: 1 is the voice's own speed. */
  aloudRate: z.enum(['0.75', '1', '1.25', '1.5', '2']),
  /** Whether single letters act in an exam: whoever speaks to the machine turns them off (WCAG 2.1.4). */
  singleKeys: z.boolean(),
  /** Whether an exam asks how sure one is of each answer. */
  askConfidence: z.boolean(),
  /** Whether timed scenes of cases run out: off until somebody wants it (WCAG 2.2.1). */
  caseTimeLimits: z.boolean(),
  /** The learner at work on this machine. */
  profileId: z.string().nullable(),
  /** Set once a learner's data exist here: an empty database is then a loss to be told, not a first run. */
  hasData: z.boolean(),
})
export type Preferences = z.infer<typeof preferencesSchema>

interface PreferencesStore extends Preferences {
  change(part: Partial<Preferences>): void
}

const DEFAULTS: Preferences = {
  language: null,
  theme: 'system',
  textSize: 'normal',
  spacing: 'normal',
  readerSize: '100',
  readerWidth: 'normal',
  readerLanguages: 'own',
  aloudRate: '1',
  singleKeys: true,
  askConfidence: false,
  caseTimeLimits: false,
  profileId: null,
  hasData: false,
}

/** The few choices that must be known before the database is open. What was stored and is not understood is left out. */
export const usePreferencesStore = create<PreferencesStore>()(
  persist((set) => ({ ...DEFAULTS, change: (part) => set(part) }), {
    name: 'siappeksos-preferences',
    version: 1,
    storage: createJSONStorage(() => localStorage),
    partialize: ({ change: _change, ...preferences }) => preferences,
    merge: (stored, current) => {
      const parsed = preferencesSchema.partial().safeParse(stored)
      return parsed.success ? { ...current, ...withoutUndefined(parsed.data) } : current
    },
  }),
)

function withoutUndefined(part: { [K in keyof Preferences]?: Preferences[K] | undefined }): Partial<Preferences> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined))
}
