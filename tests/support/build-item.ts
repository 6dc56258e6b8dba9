import type { BankItem } from '../../src/core/items/bank-item'
import { type Item, itemSchema } from '../../src/core/items/item'

/** A text in both languages. */
export function text(words: string): { id: string; en: string } {
  return { id: words, en: words }
}

export function options(...ids: string[]) {
  return ids.map((id) => ({ id, text: text(`Pilihan ${id}`), rationale: text(`Alasan ${id}`) }))
}

/** A single-choice item with `b` as its key, or any other with the fields that differ. */
export function buildItem(overrides: Record<string, unknown> = {}): Item {
  return itemSchema.parse({
    type: 'single-choice',
    id: 'satu',
    aspect: 'skills',
    topic: 'asesmen',
    pcf: ['interventions'],
    cognition: 'apply',
    situation: true,
    angoff: 0.62,
    stem: text('Apa yang dilakukan lebih dulu?'),
    references: ['buku'],
    ...(overrides.type === undefined || overrides.type === 'single-choice'
      ? { options: options('a', 'b', 'c', 'd'), key: ['b'] }
      : {}),
    ...overrides,
  })
}

/** What differs in items of the types that have no options. */
export const cloze = {
  type: 'cloze',
  stem: text('Langkah pertama {{g1}}, dicatat dalam {{g2}}.'),
  rationale: text('Alasan isian'),
  gaps: [{ id: 'g1', options: ['x', 'y', 'z'].map((id) => ({ id, text: text(`Isi ${id}`) })) }, { id: 'g2' }],
  key: { g1: 'y', g2: ['catatan kasus', 'case record'] },
}
export const numeric = {
  type: 'numeric',
  stem: text('Berapa rupiah sisanya?'),
  rationale: text('Alasan angka'),
  key: 4_000_000,
  tolerance: 500,
}
export const shortText = {
  type: 'short-text',
  stem: text('Apa singkatannya?'),
  rationale: text('Alasan singkatan'),
  key: ['PIE', 'person in environment'],
}

export function buildBankItem(overrides: Record<string, unknown> = {}, pack = 'contoh'): BankItem {
  const item = buildItem(overrides)
  return {
    id: `${pack}/${item.id}`,
    pack,
    module: 'dasar',
    item,
    stimulus: null,
    references: [{ id: 'buku', text: 'Sebuah buku' }],
  }
}
