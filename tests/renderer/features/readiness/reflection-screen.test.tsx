import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { listSelfAssessments, saveSelfAssessment } from '../../../../src/data/self-assessment-repo'
import { ReflectionScreen } from '../../../../src/renderer/features/readiness/reflection-screen'
import { expectAccessible } from '../../../support/expect-accessible'
import { installPack } from '../../../support/install-pack'
import { type AppWorld, buildWorld, renderWithApp } from '../../../support/render-with-app'
import { packWithCase } from '../../../support/sample-case'

const said = (when: 'before' | 'after', ratings: Record<string, number>, at: number) => ({
  id: `${when}-${at}`,
  profileId: 'ani',
  pack: 'contoh',
  module: 'dasar',
  when,
  ratings,
  at,
})

async function openReflection(prepare?: (world: AppWorld) => Promise<unknown>, language: 'id' | 'en' = 'id') {
  const world = await buildWorld()
  await installPack(world.db, packWithCase())
  await prepare?.(world)
  const view = await renderWithApp(<ReflectionScreen pack="contoh" module="dasar" />, { world, language })
  await screen.findByRole('heading', { level: 1 })
  return view
}

describe('the reflection before and after a module', () => {
  it('asks twelve statements by radios, may be skipped, and names its source as no validated scale', async () => {
    const { container } = await openReflection()
    const statements = screen
      .getAllByRole('group')
      .filter((group) => within(group).queryAllByRole('radio').length === 5)
    expect(statements).toHaveLength(12)
    expect(screen.getByRole('radio', { name: 'Sebelum' })).toBeChecked()
    expect(screen.getByRole('link', { name: 'Lewati' })).toHaveAttribute('href', '/library/contoh/dasar')
    expect(container).toHaveTextContent('Ini bukan skala Holt dan tidak tervalidasi.')
    await expectAccessible(container)
  })

  it('is filled in by keyboard, kept, and says that the first one waits for the second', async () => {
    const { user, world, container } = await openReflection()
    const first = screen.getByRole('group', { name: /^Orang yang dilayani/ })
    within(first).getByRole('radio', { name: '1 sama sekali tidak' }).focus()
    await user.keyboard(' ')
    await user.click(screen.getByRole('button', { name: 'Simpan refleksi' }))
    expect(await screen.findByRole('heading', { name: 'Sebelum dan sesudah' })).toHaveFocus()
    expect(container).toHaveTextContent('Refleksi awal tersimpan.')
    expect(await listSelfAssessments(world.db, 'ani')).toMatchObject([
      { when: 'before', ratings: { 'appropriateness-needed': 1 } },
    ])
    await expectAccessible(container)
  })

  it('says what to do when nothing was rated', async () => {
    const { user, world } = await openReflection()
    await user.click(screen.getByRole('button', { name: 'Simpan refleksi' }))
    expect(await screen.findByText(/Pilih setidaknya satu pernyataan/)).toBeInTheDocument()
    expect(await listSelfAssessments(world.db, 'ani')).toEqual([])
  })

  it('shows both times side by side, without a sum, with what a fall may mean and what to do; and lists the earlier ones', async () => {
    const { container } = await openReflection(async ({ db }) => {
      await saveSelfAssessment(db, said('before', { 'efficacy-start': 2, 'support-person': 4 }, 1))
      await saveSelfAssessment(db, said('before', { 'efficacy-start': 1, 'support-person': 4 }, 2))
      await saveSelfAssessment(db, said('after', { 'efficacy-start': 4, 'support-person': 2 }, 3))
    })
    expect(container).toHaveTextContent('1 naik, 1 turun, 0 tetap')
    const row = within(screen.getByRole('table', { name: 'Keyakinan mampu' })).getByRole('row', {
      name: /langkah pertama/,
    })
    expect(row).toHaveTextContent(/sama sekali tidak.*sebagian besar/)
    expect(container).toHaveTextContent('Turun bukan kemunduran.')
    expect(container).toHaveTextContent('Kurangnya dukungan bukan kekurangan Anda.')
    expect(within(screen.getByRole('region', { name: 'Yang pernah diisi' })).getAllByRole('listitem')).toHaveLength(3)
    await expectAccessible(container)
  })

  it('says when it could not be saved, and keeps what was chosen', async () => {
    const { user, world } = await openReflection()
    vi.spyOn(world.db.selfAssessments, 'add').mockRejectedValue(
      Object.assign(new Error('full'), { name: 'QuotaExceededError' }),
    )
    await user.click(screen.getAllByRole('radio', { name: '3 setengahnya' })[0] as HTMLElement)
    await user.click(screen.getByRole('button', { name: 'Simpan refleksi' }))
    expect(await screen.findByText('Belum tersimpan')).toBeInTheDocument()
    expect(screen.getAllByRole('radio', { name: '3 setengahnya' })[0]).toBeChecked()
  })

  it('is in English where the reader is', async () => {
    const { container } = await openReflection(undefined, 'en')
    await waitFor(() => expect(container).toHaveTextContent('How ready do you feel?'))
    await expectAccessible(container)
  })
})
