import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsOf, partsOf } from '../../../src/core/cases/artefact-parts'
import { genogramFaults } from '../../../src/core/cases/artefacts/genogram-faults'
import { buildArtefact } from '../../support/build-artefact'
import { text } from '../../support/build-item'

describe('the parts of an exhibit that a task may name', () => {
  it('are the messages, comments, entries and rows that their author named', () => {
    const chat = buildArtefact('chat', {
      messages: [
        { kind: 'day', text: text('Kemarin') },
        { kind: 'message', id: 'janji', from: 'Dimas', time: '21:47', text: text('jangan bilang siapa-siapa') },
        { kind: 'message', from: 'Dimas', time: '21:48', text: text('oke?') },
      ],
    })
    expect(partsOf(chat)).toEqual(['janji'])
    expect(partsOf(buildArtefact('table', { rows: [[text('a')], { id: 'dua', cells: [text('b')] }] }))).toEqual(['dua'])
  })

  it('are also what every thing of the kind has', () => {
    expect(partsOf(buildArtefact('post', { comments: [] }))).toEqual(['body'])
    expect(partsOf(buildArtefact('campaign', { paragraphs: [{ id: 'janji', body: text('Semua sampai') }] }))).toEqual([
      'address',
      'headline',
      'organiser',
      'figures',
      'body',
      'janji',
    ])
  })

  it('are of a form its open fields, and of a drawing what is drawn', () => {
    expect(partsOf(buildArtefact('form'))).toEqual(['tujuan', 'kepada'])
    expect(partsOf(buildArtefact('ecomap'))).toEqual(['adik', 'desa', 'tetangga'])
    expect(partsOf(buildArtefact('risk-matrix'))).toEqual(['jatuh', 'sendiri'])
  })

  it('are none of a page from a record or of a picture', () => {
    expect([...partsOf(buildArtefact('note')), ...partsOf(buildArtefact('image'))]).toEqual([])
  })
})

describe('the cells of a budget that can be worked out', () => {
  it('are the empty ones of rows that have a name', () => {
    const budget = buildArtefact('budget', {
      rows: [
        { kind: 'line', label: text('Iklan'), amounts: [null, 5] },
        { kind: 'line', id: 'tas', label: text('Tas'), amounts: [7, null] },
        { kind: 'total', id: 'jumlah', label: text('Jumlah'), amounts: [null, null] },
      ],
    })
    expect(cellsOf(budget)).toEqual(['tas.1', 'jumlah.0', 'jumlah.1'])
  })
})

describe('a family that is to be drawn', () => {
  const person = (id: string, isIndex = false) => ({ id, isIndex })
  const couple = (partners: [string, string], children: readonly string[] = []) => ({
    partners,
    children: children.map((child) => ({ person: child })),
  })

  it('names only people who are in it, has one person that it is about, and gives nobody two pairs of parents', () => {
    const faults = genogramFaults({
      persons: [person('a', true), person('b', true), person('c')],
      couples: [couple(['a', 'x'], ['c']), couple(['a', 'b'], ['c'])],
      relations: [{ between: ['a', 'a'] }],
    })
    expect(faults.map(({ message, path }) => `${message} ${path.join('.')}`)).toEqual([
      'one-index persons',
      'person couples.0.partners',
      'person relations.0.between',
      'parents-twice couples',
    ])
  })

  it('has nobody among their own ancestors', () => {
    const persons = [person('a', true), person('b'), person('c'), person('d')]
    expect(
      genogramFaults({ persons, couples: [couple(['a', 'b'], ['c']), couple(['c', 'd'], ['a'])], relations: [] }),
    ).toEqual([{ message: 'own-ancestor', path: ['couples'] }])
  })

  it('has no fault when each generation descends from the one before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), (depth) => {
        const names = Array.from({ length: depth + 1 }, (_, index) => [`x${index}`, `y${index}`] as const)
        const family = {
          persons: names.flat().map((id) => person(id, id === 'x0')),
          couples: names.map(([x, y], index) => couple([x, y], index < depth ? [`x${index + 1}`] : [])),
          relations: [],
        }
        expect(genogramFaults(family)).toEqual([])
      }),
    )
  })
})
