import { expect, test } from 'vitest'
import { safeFileName } from '../../src/main/safe-file-name'

test.each([
  ['Laporan Simulasi', 'Laporan Simulasi.pdf'],
  ['Laporan.pdf', 'Laporan.pdf'],
  ['LAPORAN.PDF', 'LAPORAN.pdf'],
  ['../../etc/passwd', '-..-etc-passwd.pdf'],
  ['C:\\nilai\\kelas: "A"?', 'C-nilai-kelas- -A-.pdf'],
  ['  .hidden  ', 'hidden.pdf'],
  ['dot. . ', 'dot.pdf'],
  ['a\nb\u0000c', 'a-b-c.pdf'],
  ['con', 'siappeksos-con.pdf'],
  ['', 'siappeksos.pdf'],
  ['...', 'siappeksos.pdf'],
])('%j is proposed as %j', (name, proposed) => {
  expect(safeFileName(name, 'pdf')).toBe(proposed)
})

test('a very long title is cut between characters', () => {
  const name = safeFileName('\u{1F642}'.repeat(500), 'pdf')
  expect(name).toBe(`${'\u{1F642}'.repeat(120)}.pdf`)
})
