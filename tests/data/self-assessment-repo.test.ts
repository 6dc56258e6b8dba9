import { expect, it } from 'vitest'
import { AppDatabase } from '../../src/data/db'
import { listSelfAssessments, saveSelfAssessment } from '../../src/data/self-assessment-repo'

const row = {
  id: 'satu',
  profileId: 'ani',
  pack: 'dasar',
  module: 'perundungan',
  when: 'before' as const,
  ratings: { 'efficacy-start': 2 },
  at: 10,
}

it('keeps every self-assessment of a learner in order, apart from those of others, and never overwrites one', async () => {
  const db = new AppDatabase('self-assessments')
  await db.open()
  await saveSelfAssessment(db, { ...row, id: 'dua', when: 'after', at: 20 })
  await saveSelfAssessment(db, row)
  await saveSelfAssessment(db, { ...row, id: 'tiga', profileId: 'budi' })
  expect(await saveSelfAssessment(db, { ...row, ratings: {} })).toEqual({ ok: false, error: { kind: 'conflict' } })
  expect((await listSelfAssessments(db, 'ani')).map(({ id }) => id)).toEqual(['satu', 'dua'])
  expect((await listSelfAssessments(db, 'ani'))[0]).toEqual(row)
})
