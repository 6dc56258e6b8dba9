import { describe, expect, it } from 'vitest'
import { artefactSchema } from '../../../src/core/cases/artefact'
import { artefactWords } from '../../../src/core/find/artefact-words'

const both = (id: string, en: string) => ({ id, en })

describe('the words of an exhibit', () => {
  it('are those of one language, with the names that stand on it', () => {
    const chat = artefactSchema.parse({
      type: 'chat',
      title: both('9B santai', '9B chill'),
      messages: [
        { kind: 'day', text: both('Selasa', 'Tuesday') },
        { kind: 'message', id: 'ejekan', from: 'Dimas', time: '21:47', text: both('cuma bercanda', 'just kidding') },
      ],
    })
    expect(artefactWords(chat, 'id')).toEqual(['9B santai', 'Selasa', 'Dimas', 'cuma bercanda'])
    expect(artefactWords(chat, 'en')).toEqual(['9B chill', 'Tuesday', 'Dimas', 'just kidding'])
  })

  it('are read from the cells of a table as from anywhere, and hold neither ids nor signs', () => {
    const table = artefactSchema.parse({
      type: 'table',
      title: both('Bantuan', 'Aid'),
      head: [both('Bulan', 'Month'), both('Rupiah', 'Rupiah')],
      rows: [{ id: 'baris', cells: [both('Mei', 'May'), both('200.000', '200,000')] }],
    })
    expect(artefactWords(table, 'id')).toEqual(['Bantuan', 'Bulan', 'Rupiah', 'Mei', '200.000'])
    const ecomap = artefactSchema.parse({
      type: 'ecomap',
      title: both('Ekomap', 'Ecomap'),
      centre: both('Rara', 'Rara'),
      systems: ['sekolah', 'nenek'].map((id) => ({
        id,
        label: both(`Sistem ${id}`, `System ${id}`),
        tie: 'strong',
        flow: 'both',
        remark: both('dekat', 'close'),
      })),
    })
    expect(artefactWords(ecomap, 'en')).toEqual(['Ecomap', 'Rara', 'System sekolah', 'close', 'System nenek', 'close'])
  })
})
