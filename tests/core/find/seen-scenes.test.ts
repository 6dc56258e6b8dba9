import { describe, expect, it } from 'vitest'
import { caseSchema } from '../../../src/core/cases/case'
import type { CaseEvent } from '../../../src/core/cases/case-run'
import { seenScenes } from '../../../src/core/find/seen-scenes'
import { SAMPLE_CASE } from '../../support/sample-case'

const STORY = caseSchema.parse(SAMPLE_CASE)
type What = CaseEvent['what']
const chose = (scene: string, choice: string): What[] => [{ type: 'chose', scene, choice }, { type: 'went-on' }]

/** All that a learner who did this has read, as one text. */
function readBy(...done: readonly What[]): string {
  const events = done.map((what, seq) => ({ profileId: 'ani', runId: 'satu', seq, at: seq, what }))
  return seenScenes(STORY, events, 'study')
    .flatMap((part) => [part.title('id'), ...part.texts('id')])
    .join('\n')
}

describe('what a learner has seen of a case', () => {
  it('is the first scene with its exhibit, and no later one', () => {
    const read = readBy()
    expect(read).toContain('Pesan pukul 22.04')
    expect(read).toContain('cuma bercanda')
    expect(read).not.toContain('Di ruang layanan')
  })

  it('is what came of the choice that was made, and of no other', () => {
    const read = readBy(...chose('pesan', 'jujur'))
    expect(read).toContain('Rara diam sebentar')
    expect(read).not.toContain('Rara bercerita panjang')
    expect(read).toContain('Aku cuma mau itu berhenti.')
  })

  it('is a paragraph that depends on an earlier choice only where that choice was made', () => {
    expect(readBy(...chose('pesan', 'jujur'))).not.toContain('sudah janji')
    expect(readBy(...chose('pesan', 'janji'))).toContain('sudah janji')
  })

  it('is not the next scene while the consequence is still being read', () => {
    expect(readBy({ type: 'chose', scene: 'pesan', choice: 'jujur' })).not.toContain('Di ruang layanan')
  })

  it('is also what was taken back afterwards', () => {
    const read = readBy(...chose('pesan', 'janji'), { type: 'rewound', to: 0 }, ...chose('pesan', 'jujur'))
    for (const words of ['Rara bercerita panjang', 'sudah janji', 'Rara diam sebentar']) expect(read).toContain(words)
  })

  it('is the ending that was reached, with what became of the people', () => {
    const read = readBy(...chose('pesan', 'jujur'), ...chose('layanan', 'tanya'))
    expect(read).toContain('Rara aman')
    expect(read).not.toContain('Kepercayaan yang retak')
  })
})
