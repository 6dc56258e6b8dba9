import { describe, expect, it } from 'vitest'
import { type JournalBook, writeJournal } from '../../../src/core/progress/write-journal'

const book: JournalBook = {
  title: 'Jurnal Ani',
  note: 'Tanpa nama klien.',
  pages: [
    {
      moment: '24 Nov 2026, 10.52',
      caseTitle: 'Grup kelas',
      ending: 'Rara aman',
      question: 'Apa yang\nAnda pelajari?',
      text: 'Bertanya dulu.\n\nLalu diam.\n',
    },
    { moment: '23 Nov 2026, 09.00', caseTitle: 'Kasus lama', ending: null, question: 'Dan kini?', text: 'Belum.' },
  ],
}

describe('the journal as a file', () => {
  it('is Markdown with the question as a quote and the answer as written', () => {
    expect(writeJournal(book, 'markdown')).toBe(`# Jurnal Ani

Tanpa nama klien.

## Grup kelas: Rara aman

24 Nov 2026, 10.52

> Apa yang Anda pelajari?

Bertanya dulu.

Lalu diam.

## Kasus lama

23 Nov 2026, 09.00

> Dan kini?

Belum.
`)
  })

  it('is plain text without any marks of Markdown', () => {
    const text = writeJournal(book, 'text')
    expect(text.startsWith(`Jurnal Ani\n${'='.repeat(40)}\n\nTanpa nama klien.\n\nGrup kelas: Rara aman\n`)).toBe(true)
    expect(text).not.toMatch(/^[#>]/m)
  })
})
