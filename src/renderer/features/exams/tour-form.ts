import { blueprintSchema } from '../../../core/exams/blueprint'
import type { ItemView } from '../../../core/exams/item-view'
import type { Session } from '../../../core/exams/session'
import type { LocalizedText } from '../../../core/lib/localized-text'

const ITEMS = ['first', 'second', 'third'] as const
const OPTIONS = ['a', 'b', 'c'] as const
export type TourText = 'title' | 'about' | `items.${(typeof ITEMS)[number]}.${'stem' | (typeof OPTIONS)[number]}`

/** The dummy form: three items about nothing that is ever tested, in no pack, with no key. */
export function tourViews(text: (key: TourText) => LocalizedText): readonly ItemView[] {
  return ITEMS.map((item) => ({
    type: 'single-choice',
    id: `tur/${item}`,
    pack: 'tur',
    stem: text(`items.${item}.stem`),
    stimulus: null,
    options: OPTIONS.map((option) => ({ id: option, text: text(`items.${item}.${option}`) })),
  }))
}

/** A sitting that is written nowhere. */
export function tourSession(text: (key: TourText) => LocalizedText, startedAt: number): Session {
  const nothing = '0'.repeat(64)
  return {
    id: 'tur',
    profileId: 'tur',
    blueprint: blueprintSchema.parse({
      id: 'tur',
      title: text('title'),
      description: text('about'),
      minutes: 30,
      pool: ['tur'],
      quotas: [{ where: {}, count: ITEMS.length }],
      aspects: ['knowledge'],
    }),
    pack: 'tur',
    mode: 'simulation',
    extraTime: 1,
    seed: 0,
    bank: nothing,
    form: ITEMS.map((item) => ({ id: `tur/${item}`, version: 1, hash: nothing })),
    startedAt,
    removedAt: null,
  }
}
