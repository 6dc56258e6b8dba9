import { describe, expect, it } from 'vitest'
import { viewOf } from '../../../../../src/core/exams/item-view'
import { spokenItem } from '../../../../../src/renderer/features/exams/tools/spoken-item'
import { buildBankItem, cloze, options, text } from '../../../../support/build-item'

const id = { language: 'id', gap: 'rumpang', findDated: () => undefined }
const wordsOf = (entry: ReturnType<typeof buildBankItem>) => spokenItem(viewOf(entry), id).map((saying) => saying.text)

describe('an item as it is read aloud', () => {
  it('has its gaps said as a word', () => {
    expect(wordsOf(buildBankItem(cloze))).toEqual(['Langkah pertama rumpang, dicatat dalam rumpang.'])
  })

  it('begins with the passage that it shares with others, without the marks of lists and headings', () => {
    const stimulus = { id: 'bacaan', body: text('## Catatan rapat\n\n- Hadir **lima** orang\n- Mulai 09.00') }
    expect(wordsOf({ ...buildBankItem(), stimulus }).slice(0, 3)).toEqual([
      'Catatan rapat',
      'Hadir lima orang',
      'Mulai 09.00',
    ])
  })

  it('names what the options are paired with, and each text in its own language', () => {
    const targets = [
      { id: 'x', text: { en: 'Only English' } },
      { id: 'y', text: text('Sasaran y') },
    ]
    const match = buildBankItem({
      type: 'match',
      options: options('a', 'b'),
      targets,
      key: [
        ['a', 'x'],
        ['b', 'y'],
      ],
      rationale: text('Alasan'),
    })
    expect(spokenItem(viewOf(match), id).slice(-2)).toEqual([
      { text: 'Only English', language: 'en' },
      { text: 'Sasaran y', language: 'id' },
    ])
  })
})
