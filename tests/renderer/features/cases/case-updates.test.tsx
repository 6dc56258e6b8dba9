import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { listCaseRuns, readCaseEvents, readPlayedCase } from '../../../../src/data/case-run-repo'
import { CaseScreen } from '../../../../src/renderer/features/cases/case-screen'
import { text } from '../../../support/build-item'
import { expectAccessible } from '../../../support/expect-accessible'
import { installPack } from '../../../support/install-pack'
import { type AppView, buildWorld, renderWithApp } from '../../../support/render-with-app'
import { packWithCase, SAMPLE_CASE } from '../../../support/sample-case'

type Json = Record<string, unknown>

const CASE = <CaseScreen pack="contoh" module="dasar" caseId="kasus" />
const title = (name: string) => screen.findByRole('heading', { level: 1, name })
const [FIRST, SECOND] = SAMPLE_CASE.scenes as [Json, Json] // as the sample case has them
const choicesOf = (scene: Json) => scene.choices as Json[]

/** Ani stands in the second scene, having made a promise; then the case is as `scenes` say. */
async function openAfterUpdate(scenes: readonly Json[], hasStudied = true): Promise<AppView> {
  const world = await buildWorld()
  await installPack(world.db, packWithCase())
  const first = await renderWithApp(CASE, { world })
  await title('Grup kelas')
  if (!hasStudied) await first.user.click(screen.getByRole('radio', { name: /^Sebagai uji diri/ }))
  await first.user.click(screen.getByRole('button', { name: 'Mulai kasus' }))
  await title('Pesan pukul 22.04')
  await first.user.keyboard('1{Enter}')
  await first.user.click(await screen.findByRole('button', { name: 'Lanjut' }))
  await title('Di ruang layanan')
  first.unmount()
  await installPack(world.db, { ...packWithCase(), 'modules/dasar/cases/kasus.json': { ...SAMPLE_CASE, scenes } })
  return renderWithApp(CASE, { world })
}

async function whats({ world }: AppView) {
  const [run] = await listCaseRuns(world.db, 'ani')
  if (run === undefined) throw new Error('a run was begun')
  return { run, lines: (await readCaseEvents(world.db, 'ani', run.id)).map(({ what }) => what) }
}

const HONEST_ONLY = { ...FIRST, choices: [...choicesOf(FIRST).slice(1), { ...choicesOf(FIRST)[1], id: 'lain' }] }

describe('a case that is updated while it is played', () => {
  it('says which choice is gone, and can be finished with the words that it began with', async () => {
    const view = await openAfterUpdate([HONEST_ONLY, SECOND])
    expect(await screen.findByText(/Pilihan “Menjanjikan rahasia” pada adegan “Pesan pukul 22.04”/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Teruskan dalam versi baru/ })).toBeNull() // nothing stands
    await expectAccessible(view.container)
    await view.user.click(screen.getByRole('button', { name: 'Selesaikan dengan versi lama' }))
    await title('Di ruang layanan')
    expect(screen.getByText('Anda memainkan versi lama')).toBeInTheDocument()
    await view.user.keyboard('2{Enter}')
    await view.user.click(await screen.findByRole('button', { name: 'Lanjut ke akhir' }))
    await title('Kepercayaan yang retak')
    const { run } = await whats(view)
    expect((await readPlayedCase(view.world.db, run))?.scenes[0]?.choices[0]?.id).toBe('janji')
  })

  it('says which scene is gone, and goes on after the decision that still stands', async () => {
    const view = await openAfterUpdate([
      { ...FIRST, choices: choicesOf(FIRST).map((choice) => ({ ...choice, next: 'baru' })) },
      { ...SECOND, id: 'baru', title: text('Di sekolah') },
    ])
    expect(await screen.findByText(/Anda berada di “Di ruang layanan”/)).toBeInTheDocument()
    await view.user.click(screen.getByRole('button', { name: 'Teruskan dalam versi baru sesudah keputusan 1' }))
    await title('Di sekolah')
    expect((await whats(view)).lines.at(-1)).toMatchObject({ type: 'updated' })
  })

  it('lets a trial be finished as it was, not bent', async () => {
    await openAfterUpdate(
      [
        { ...FIRST, choices: choicesOf(FIRST).map((choice) => ({ ...choice, next: 'baru' })) },
        { ...SECOND, id: 'baru', title: text('Di sekolah') },
      ],
      false,
    )
    expect(await screen.findByRole('button', { name: 'Selesaikan dengan versi lama' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Teruskan dalam versi baru/ })).toBeNull()
  })

  it('goes on by itself where all that stands is still there, says so, and writes down the new version', async () => {
    const view = await openAfterUpdate([{ ...FIRST, body: text('Kata-kata baru') }, SECOND])
    await title('Di ruang layanan')
    expect(screen.getByText('Kasus ini diperbarui')).toBeInTheDocument()
    await view.user.keyboard('1{Enter}')
    await title('Yang terjadi kemudian')
    const { lines } = await whats(view)
    expect(lines.slice(-2)).toMatchObject([{ type: 'updated' }, { type: 'chose', choice: 'tanya' }])
  })

  it('shows a finished run with its ending although the case is now another', async () => {
    const view = await openAfterUpdate([FIRST, SECOND])
    await title('Di ruang layanan')
    await view.user.keyboard('1{Enter}')
    await view.user.click(await screen.findByRole('button', { name: 'Lanjut ke akhir' }))
    await title('Rara aman')
    view.unmount()
    await installPack(view.world.db, {
      ...packWithCase(),
      'modules/dasar/cases/kasus.json': { ...SAMPLE_CASE, scenes: [HONEST_ONLY, SECOND] },
    })
    await renderWithApp(CASE, { world: view.world })
    expect(await screen.findByRole('link', { name: 'Rara aman' })).toBeInTheDocument()
  })
})
