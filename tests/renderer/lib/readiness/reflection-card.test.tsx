import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type Done, moduleProgress, type UnitState } from '../../../../src/core/progress/module-progress'
import type { When } from '../../../../src/core/progress/self-assessment'
import { listPacks } from '../../../../src/data/pack-repo'
import { saveSelfAssessment } from '../../../../src/data/self-assessment-repo'
import { ReflectionCard } from '../../../../src/renderer/lib/readiness/reflection-card'
import { expectAccessible } from '../../../support/expect-accessible'
import { installPack } from '../../../support/install-pack'
import { type AppWorld, buildWorld, renderWithApp } from '../../../support/render-with-app'
import { packWithCase } from '../../../support/sample-case'

const NOTHING: Done = { lessons: new Map(), checks: new Map(), cases: new Map() }

/** What Ani has done of the sample module: nothing, its lesson, or all of it. */
function doneUntil(state: UnitState): Done {
  if (state === 'none') return NOTHING
  const lessons = new Map([['contoh/dasar/pertama', { isFinished: true, at: 1 }]])
  if (state === 'begun') return { ...NOTHING, lessons }
  const checks = new Map([['contoh/dasar/cek', { outcomes: new Map([['cek-satu', 1]]), at: 2 }]])
  return { lessons, checks, cases: new Map([['contoh/dasar/kasus', { isFinished: true, at: 3 }]]) }
}

const reflect = (world: AppWorld, when: When) =>
  saveSelfAssessment(world.db, {
    id: when,
    profileId: 'ani',
    pack: 'contoh',
    module: 'dasar',
    when,
    ratings: { 'efficacy-start': 3 },
    at: when === 'before' ? 1 : 9,
  })

interface Case {
  readonly state: UnitState
  readonly reflected?: readonly When[]
  readonly language?: 'id' | 'en'
}

async function openCard({ state, reflected = [], language = 'id' }: Case) {
  const world = await buildWorld()
  await installPack(world.db, packWithCase())
  for (const when of reflected) await reflect(world, when)
  const module = (await listPacks(world.db))[0]?.modules[0]
  if (module === undefined) throw new Error('the sample pack has a module')
  const progress = moduleProgress('contoh', module, doneUntil(state))
  expect(progress.state).toBe(state)
  const view = await renderWithApp(<ReflectionCard pack="contoh" module={module} progress={progress} />, {
    world,
    language,
  })
  const link = await screen.findByRole('link')
  expect(link).toHaveAttribute('href', '/readiness/contoh/dasar')
  return { ...view, link }
}

describe('the way to the reflection at a module', () => {
  const cases: readonly (Case & { readonly name: string; readonly says: string })[] = [
    { state: 'none', name: 'Isi refleksi awal', says: 'Sebelum mulai' },
    { state: 'none', reflected: ['before'], name: 'Lihat refleksi', says: 'tersimpan' },
    { state: 'begun', name: 'Buka refleksi', says: 'selalu terbuka, dan boleh dilewati' },
    { state: 'begun', reflected: ['before'], name: 'Lihat refleksi', says: 'tersimpan' },
    { state: 'done', name: 'Isi refleksi akhir', says: 'apa yang berubah' },
    { state: 'done', reflected: ['before'], name: 'Isi refleksi akhir', says: 'apa yang berubah' },
    { state: 'done', reflected: ['before', 'after'], name: 'Lihat refleksi', says: 'tersimpan' },
    { state: 'none', language: 'en', name: 'Fill in the first reflection', says: 'Before you begin' },
  ]
  it.each(cases)('of state $state after $reflected says “$name” ($language)', async ({ name, says, ...of }) => {
    const { link, container } = await openCard(of)
    expect(link).toHaveAccessibleName(name)
    expect(container).toHaveTextContent(says)
    await expectAccessible(container)
  })

  it('is not there before what was done is known', async () => {
    const world = await buildWorld()
    await installPack(world.db, packWithCase())
    const module = (await listPacks(world.db))[0]?.modules[0]
    if (module === undefined) throw new Error('the sample pack has a module')
    await renderWithApp(
      <>
        <ReflectionCard pack="contoh" module={module} progress={undefined} />
        <ReflectionCard pack="contoh" module={module} progress={moduleProgress('contoh', module, NOTHING)} />
      </>,
      { world },
    )
    expect(await screen.findAllByRole('link')).toHaveLength(1)
  })
})
