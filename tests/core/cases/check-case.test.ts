import { describe, expect, it } from 'vitest'
import { caseSchema } from '../../../src/core/cases/case'
import { checkCase } from '../../../src/core/cases/check-case'
import { text } from '../../support/build-item'
import { buildCase, buildChoice, buildEnding, buildScene } from '../../support/build-pack'

function errorsOf(overrides: Record<string, unknown>) {
  return checkCase('kasus.json', caseSchema.parse(buildCase(overrides)))
    .filter((problem) => problem.severity === 'error')
    .map(({ kind, where }) => `${kind} ${where}`)
}

const endings = [buildEnding('akhir')]
const both = (next: unknown) => [buildChoice('satu', next), buildChoice('dua', next)]

describe('the graph of a case', () => {
  it('is sound when everything can be reached and left', () => {
    expect(errorsOf({})).toEqual([])
  })

  it('has no scene or ending that play cannot reach', () => {
    const scenes = [buildScene('awal', both('akhir')), buildScene('sunyi', both('akhir'))]
    expect(errorsOf({ scenes, endings: [...endings, buildEnding('jauh')], flags: [] })).toEqual([
      'unreachable-scene scenes.1',
      'unreachable-ending endings.1',
    ])
  })

  it('has no choice that no state of the flags offers', () => {
    const scenes = [
      buildScene('awal', [...both('akhir'), buildChoice('mustahil', 'akhir', { if: { berjanji: true } })]),
    ]
    expect(errorsOf({ scenes, endings })).toEqual(['unreachable-choice scenes.0.choices.2'])
  })

  it('has no dead end, not even under one state of the flags only', () => {
    const scenes = [
      buildScene('awal', [
        buildChoice('janji', 'lanjut', { flags: { berjanji: true } }),
        buildChoice('jujur', 'lanjut'),
      ]),
      buildScene('lanjut', [
        buildChoice('satu', 'akhir', { if: { berjanji: true } }),
        buildChoice('dua', 'akhir', { if: { berjanji: true } }),
      ]),
    ]
    expect(errorsOf({ scenes, endings })).toEqual(['dead-end scenes.1'])
  })

  it('has no loop without a way out, not even one that a flag closes', () => {
    const scenes = [
      buildScene('awal', [buildChoice('janji', 'putar', { flags: { berjanji: true } }), buildChoice('jujur', 'akhir')]),
      buildScene('putar', [
        buildChoice('satu', 'putar'),
        buildChoice('dua', [{ target: 'putar', if: { berjanji: true } }, { target: 'akhir' }]),
      ]),
    ]
    expect(errorsOf({ scenes, endings })).toEqual(['loop-without-exit scenes.1'])
  })

  it('names no target and no flag that is not there, and its last alternative has no condition', () => {
    const scenes = [
      buildScene('awal', [
        buildChoice('satu', 'tiada', { flags: { asing: true } }),
        buildChoice('dua', [
          { target: 'akhir', if: { berjanji: true } },
          { target: 'akhir', if: { berjanji: false } },
        ]),
      ]),
    ]
    expect(errorsOf({ scenes, endings })).toEqual([
      'unknown-target scenes.0.choices.0.next',
      'last-next-conditional scenes.0.choices.1.next',
      'unknown-flag scenes.0.choices.0.flags',
    ])
  })
})

describe('what belongs together in a scene', () => {
  const alone = (choices: readonly Record<string, unknown>[], overrides: Record<string, unknown> = {}, more = {}) =>
    errorsOf({ flags: [], endings, scenes: [buildScene('awal', choices, overrides)], ...more })

  it('is a condition with the place where play goes on without it, and never a circle of such', () => {
    expect(alone(both('akhir'), { if: {} })).toEqual(['if-without-otherwise scenes.0'])
    expect(alone(both('akhir'), { otherwise: 'akhir' })).toEqual(['if-without-otherwise scenes.0'])
    expect(alone(both('akhir'), { if: { kira: true }, otherwise: 'tiada' }, { flags: ['kira'] })).toEqual([
      'unknown-target scenes.0.otherwise',
    ])
    const never = { if: { kira: true } }
    const scenes = [
      buildScene('awal', [buildChoice('a', 'satu'), buildChoice('b', 'akhir', { flags: { kira: true } })]),
      buildScene('satu', both('akhir'), { ...never, otherwise: 'dua' }),
      buildScene('dua', both('akhir'), { ...never, otherwise: 'satu' }),
    ]
    expect(errorsOf({ scenes, endings, flags: ['kira'] })).toContain('passed-in-circle scenes.1')
  })

  it('is a time limit that takes a choice without a condition, and a choice by time only for that limit', () => {
    const slow = [...both('akhir'), buildChoice('lambat', 'akhir', { onlyByTime: true })]
    expect(alone(slow, { timed: { seconds: 60, choice: 'lambat' } })).toEqual([])
    expect(alone(slow, { timed: { seconds: 60, choice: 'satu' } })).toEqual([
      'only-by-time scenes.0.choices.2.onlyByTime',
    ])
    expect(alone(both('akhir'), { timed: { seconds: 60, choice: 'tiada' } })).toEqual([
      'timed-choice scenes.0.timed.choice',
    ])
    const conditional = [...both('akhir'), buildChoice('janji', 'akhir', { if: { kira: false } })]
    expect(alone(conditional, { timed: { seconds: 60, choice: 'janji' } }, { flags: ['kira'] })).toEqual([
      'timed-choice scenes.0.timed.choice',
    ])
  })

  it('is two ways at least besides the one that only time takes', () => {
    const one = [buildChoice('satu', 'akhir'), buildChoice('lambat', 'akhir', { onlyByTime: true })]
    expect(alone(one, { timed: { seconds: 60, choice: 'lambat' } })).toEqual(['few-choices scenes.0.choices'])
  })

  it('lets nobody be held in a circle whose only way out is time', () => {
    const scenes = [
      buildScene('awal', [...both('awal'), buildChoice('lambat', 'akhir', { onlyByTime: true })], {
        timed: { seconds: 60, choice: 'lambat' },
      }),
    ]
    expect(errorsOf({ scenes, endings, flags: [] })).toEqual(['loop-without-exit scenes.0'])
  })

  it('knows its counters, which are kept within their limits', () => {
    const counters = [{ id: 'percaya', max: 2, label: text('Kepercayaan') }]
    expect(alone(both('akhir'), {}, { counters })).toEqual(['counter-ends counters.0'])
    expect(alone([...both('akhir'), buildChoice('tiga', 'akhir', { counts: { asing: 1 } })])).toEqual([
      'unknown-counter scenes.0.choices.2.counts',
    ])
    const scenes = [
      buildScene('awal', [
        buildChoice('putar', 'awal', { counts: { percaya: 1 } }),
        buildChoice('keluar', [{ target: 'akhir', if: { percaya: { atLeast: 2 } } }, { target: 'awal' }]),
        buildChoice('mustahil', 'akhir', { if: { percaya: { atLeast: 3 } } }),
      ]),
    ]
    const shown = [{ id: 'percaya', max: 2, label: text('Kepercayaan'), low: text('Rendah'), high: text('Tinggi') }]
    expect(errorsOf({ scenes, endings, flags: [], counters: shown })).toEqual(['unreachable-choice scenes.0.choices.2'])
  })

  it('changes only what it declares of the person', () => {
    const lost = { consequence: { body: text('Akibat'), changes: [{ state: 'tempta', value: text('Di sekolah') }] } }
    const kept = { consequence: { body: text('Akibat'), changes: [{ state: 'tempat', value: text('Di sekolah') }] } }
    expect(alone([buildChoice('satu', 'akhir', kept), buildChoice('dua', 'akhir')])).toEqual([])
    expect(alone([buildChoice('satu', 'akhir'), buildChoice('dua', 'akhir', lost)])).toEqual([
      'unknown-state scenes.0.choices.1.consequence.changes.0.state',
    ])
  })

  it('is advised where a time limit leaves less than three times slow reading of all that is shown', () => {
    const words = (count: number) => ({ id: 'kata', en: Array.from({ length: count }, () => 'word').join(' ') })
    const slow = buildChoice('lambat', 'akhir', { onlyByTime: true, text: words(500) })
    const choices = [
      buildChoice('satu', 'akhir', { text: words(10) }),
      buildChoice('dua', 'akhir', { text: words(10) }),
    ]
    const shown = { when: words(1), title: words(1), ask: words(1), body: words(7) }
    const advised = (seconds: number) => {
      const timed = { seconds, choice: 'lambat' }
      const scenes = [buildScene('awal', [...choices, slow], { ...shown, timed, artefact: 'catatan' })]
      const artefacts = { catatan: { type: 'note', title: words(4), when: words(1), body: words(5) } }
      return checkCase('x', caseSchema.parse(buildCase({ scenes, endings, flags: [], artefacts })))
        .filter(({ kind }) => kind === 'short-time')
        .map(({ where, severity, data }) => ({ where, severity, data }))
    }
    expect(advised(59)).toEqual([
      {
        where: 'scenes.0.timed.seconds',
        severity: 'advice',
        data: { id: 'awal', seconds: 59, wanted: 60 },
      },
    ])
    expect(advised(60)).toEqual([])
  })

  it('is advised about flags that nobody asks for and counters that nobody sees', () => {
    const scenes = [
      buildScene('awal', [buildChoice('satu', 'akhir', { flags: { kira: true } }), buildChoice('dua', 'akhir')]),
    ]
    const counters = [{ id: 'percaya', max: 2 }]
    const found = checkCase('x', caseSchema.parse(buildCase({ scenes, endings, flags: ['kira'], counters })))
    expect(found.filter(({ severity }) => severity === 'advice').map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['flag-never-asked', 'counter-unused']),
    )
  })
})

describe('a task in a case', () => {
  const why = { reason: text('Sebab') }
  const steps = ['aman', 'dengar', 'rujuk'].map((id) => ({ id, text: text(id), ...why }))
  const results = (...bounds: readonly (number | undefined)[]) =>
    bounds.map((atLeast, index) => buildChoice(`r${index}`, 'akhir', atLeast === undefined ? {} : { atLeast }))
  const chat = {
    type: 'chat',
    title: text('Obrolan'),
    messages: [
      { kind: 'message', id: 'ancam', from: 'Dimas', time: '21:47', text: text('awas') },
      { kind: 'message', id: 'sapa', from: 'Rara', time: '21:48', text: text('hai') },
    ],
  }
  const withTask = (task: unknown, choices: readonly Record<string, unknown>[], artefact: unknown = chat) =>
    errorsOf({
      flags: [],
      endings,
      artefacts: { pameran: artefact },
      scenes: [buildScene('awal', choices, { task, artefact: 'pameran' })],
    })

  it('has results whose bounds go down to 0, all of which some answer comes to', () => {
    const order = { kind: 'order', steps }
    expect(withTask(order, results(1, 0.5, 0))).toEqual([])
    expect(withTask(order, results(0.5, 1, 0))).toContain('task-bounds scenes.0.choices')
    expect(withTask(order, results(1, undefined, 0))).toContain('task-bounds scenes.0.choices')
    expect(withTask(order, results(1, 0.2))).toContain('task-bounds scenes.0.choices')
    expect(withTask(order, results(1, 0.6, 0))).toEqual(['result-unattainable scenes.0.choices.1'])
    expect(withTask(undefined, results(1, 0))).toEqual([
      'bound-without-task scenes.0.choices.0.atLeast',
      'bound-without-task scenes.0.choices.1.atLeast',
    ])
  })

  it('works on an exhibit of its kind, and on parts that it has', () => {
    const mark = (...ids: string[]) => ({
      kind: 'mark',
      parts: Object.fromEntries(ids.map((id, index) => [id, { isSign: index === 0, ...why }])),
    })
    expect(withTask(mark('ancam', 'sapa'), results(1, 0))).toEqual([])
    expect(withTask(mark('ancam', 'entah'), results(1, 0))).toEqual(['task-part scenes.0.task'])
    expect(withTask({ kind: 'mark', parts: {} }, results(1, 0))).toEqual(['task-empty scenes.0.task'])
    expect(withTask({ kind: 'mark', parts: { sapa: { isSign: false, ...why } } }, results(1, 0))).toEqual([
      'task-without-sign scenes.0.task.parts',
    ])
    expect(withTask({ kind: 'ties', ties: { ancam: { tie: 'strong', ...why } } }, results(1, 0))).toEqual([
      'task-artefact scenes.0.task',
    ])
  })

  it('accepts in a field with options only those', () => {
    const form = {
      type: 'form',
      title: text('Rujukan'),
      sections: [
        {
          fields: [
            {
              kind: 'field',
              id: 'tujuan',
              label: text('Tujuan'),
              options: ['puskesmas', 'polisi'].map((id) => ({ id, text: text(id) })),
            },
          ],
        },
      ],
    }
    const fill = (accepted: string) => ({ kind: 'fill', fields: { tujuan: { accepted: [accepted], ...why } } })
    expect(withTask(fill('puskesmas'), results(1, 0), form)).toEqual([])
    expect(withTask(fill('bengkel'), results(1, 0), form)).toEqual([
      'task-accepted scenes.0.task.fields.tujuan.accepted',
    ])
  })

  it('sums the empty cells of a budget', () => {
    const budget = {
      type: 'budget',
      title: text('Anggaran'),
      columns: [text('Rencana')],
      rows: [
        { kind: 'line', id: 'iklan', label: text('Iklan'), amounts: [5] },
        { kind: 'total', id: 'jumlah', label: text('Jumlah'), amounts: [null] },
      ],
    }
    const sums = (cell: string) => ({ kind: 'sums', cells: { [cell]: { value: 5, ...why } } })
    expect(withTask(sums('jumlah.0'), results(1, 0), budget)).toEqual([])
    expect(withTask(sums('iklan.0'), results(1, 0), budget)).toEqual(['task-part scenes.0.task'])
  })
})
