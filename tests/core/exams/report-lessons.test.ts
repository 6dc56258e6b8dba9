import { describe, expect, it } from 'vitest'
import { lessonsFor } from '../../../src/core/exams/report-lessons'
import { buildBankItem } from '../../support/build-item'

const entry = (id: string, ...references: string[]) => buildBankItem({ id, references })
const worth = (id: string, outcome: number) => ({ id: `contoh/${id}`, outcome, weight: 1 })
const LESSONS = [
  { id: 'pertama', markdown: 'Asas.{ref:biestek}' },
  { id: 'kedua', markdown: 'Data.{ref:uu-pdp} Asas.{ref:biestek}' },
  { id: 'ketiga', markdown: 'Tanpa rujukan.' },
]

describe('the lessons that teach what was lost', () => {
  it('are found by the sources that items and lessons share, the most telling first', () => {
    // satu loses 1: half each to pertama and kedua; dua loses 0.5 to kedua alone
    const entries = [entry('satu', 'biestek'), entry('dua', 'uu-pdp')]
    expect(lessonsFor(LESSONS, entries, [worth('satu', 0), worth('dua', 0.5)])).toEqual(['kedua', 'pertama'])
  })

  it('are at most two', () => {
    const lessons = ['a', 'b', 'c'].map((id) => ({ id, markdown: '{ref:biestek}' }))
    expect(lessonsFor(lessons, [entry('satu', 'biestek')], [worth('satu', 0)])).toEqual(['a', 'b'])
  })

  it('are none where nothing was lost, or where no lesson cites a source of what was', () => {
    expect(lessonsFor(LESSONS, [entry('satu', 'biestek')], [worth('satu', 1)])).toEqual([])
    expect(lessonsFor(LESSONS, [entry('satu', 'buku')], [worth('satu', 0)])).toEqual([])
  })
})
