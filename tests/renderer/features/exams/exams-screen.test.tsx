import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { SessionHappening } from '../../../../src/core/exams/session'
import { ExamsScreen } from '../../../../src/renderer/features/exams/exams-screen'
import { expectAccessible } from '../../../support/expect-accessible'
import { installPack } from '../../../support/install-pack'
import { openSitting } from '../../../support/open-sitting'
import { ANI, buildWorld, renderWithApp } from '../../../support/render-with-app'

const BLUEPRINT = {
  id: 'cepat',
  title: { id: 'Cepat', en: 'Quick' },
  description: { id: 'Simulasi latihan, bukan soal resmi.', en: 'A practice simulation.' },
  minutes: 10,
  pool: ['contoh'],
  quotas: [{ where: { aspect: 'skills' }, count: 200 }],
  aspects: ['skills'],
}

describe('the list of simulations', () => {
  it('with nothing installed, says so, and what will gather here', async () => {
    const { container } = await renderWithApp(<ExamsScreen />)
    expect(await screen.findByText('Belum ada simulasi di paket yang terpasang.')).toBeInTheDocument()
    expect(await screen.findByRole('heading', { name: 'Belum ada simulasi di sini' })).toBeInTheDocument()
    await expectAccessible(container)
  })

  it('tells what a simulation asks and what will happen, and begins it', async () => {
    const world = await buildWorld()
    await installPack(world.db)
    const { user, places, container } = await renderWithApp(<ExamsScreen />, { world })
    expect(await screen.findByRole('heading', { level: 3, name: 'Cepat' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /^Mulai simulasi/ }))
    const dialog = within(screen.getByRole('dialog', { name: 'Cepat' }))
    expect(dialog.getByText(/bukan soal resmi/)).toBeInTheDocument()
    expect(dialog.getByRole('link', { name: 'Tur layar ujian' })).toHaveAttribute('href', '/exam-tour')
    await expectAccessible(container)
    await user.click(dialog.getByRole('button', { name: 'Mulai sekarang' }))
    await vi.waitFor(() => expect(places.at(-1)).toMatch(/^\/exam\//))
    expect(await world.db.sessions.count()).toBe(1)
  })

  it('says quota by quota what the bank lacks for a simulation, and does not offer to start it', async () => {
    const world = await buildWorld()
    await installPack(world.db, { 'exams/cepat.json': BLUEPRINT })
    const { container } = await renderWithApp(<ExamsScreen />, { world })
    expect(await screen.findByText('Keterampilan: perlu 200 butir, ada 2.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Mulai simulasi/ })).not.toBeInTheDocument()
    await expectAccessible(container)
  })

  it('shows no button for a growing simulation until the bank is known to do', async () => {
    const world = await buildWorld()
    await installPack(world.db, {
      'exams/cepat.json': { ...BLUEPRINT, quotas: [{ where: {}, count: 1 }], growing: true },
    })
    let answer: (lacks: [][]) => void = () => {}
    vi.spyOn(world.assembler, 'findLacks').mockReturnValue(new Promise((resolve) => (answer = resolve)))
    await renderWithApp(<ExamsScreen />, { world })
    expect(await screen.findByText('Melihat apakah bank butir sudah cukup.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Mulai simulasi/ })).not.toBeInTheDocument()
    answer([[]])
    expect(await screen.findByRole('button', { name: /^Mulai simulasi/ })).toBeInTheDocument()
  })

  it('says so when a form cannot be drawn after all, and writes nothing', async () => {
    const world = await buildWorld()
    await installPack(world.db)
    vi.spyOn(world.assembler, 'findLacks').mockResolvedValue([[]])
    const { user } = await renderWithApp(<ExamsScreen />, { world })
    await user.click(await screen.findByRole('button', { name: /^Mulai simulasi/ }))
    await world.db.packEntries.clear()
    await user.click(screen.getByRole('button', { name: 'Mulai sekarang' }))
    expect(await screen.findByText('Keterampilan: perlu 2 butir, ada 0.')).toBeInTheDocument()
    expect(await world.db.sessions.count()).toBe(0)
  })

  it('says so when the work in the background breaks off', async () => {
    const world = await buildWorld()
    await installPack(world.db)
    const { user } = await renderWithApp(<ExamsScreen />, { world })
    await user.click(await screen.findByRole('button', { name: /^Mulai simulasi/ }))
    vi.spyOn(world.assembler, 'draw').mockRejectedValue(new Error('terhenti'))
    await user.click(screen.getByRole('button', { name: 'Mulai sekarang' }))
    expect(await screen.findByText('terhenti')).toBeInTheDocument()
  })

  it('starts practice, or a simulation with the extra time that the learner had before', async () => {
    const world = await buildWorld()
    await installPack(world.db)
    const { user } = await renderWithApp(<ExamsScreen />, { world })
    await user.click(await screen.findByRole('button', { name: /^Mulai simulasi/ }))
    await user.click(screen.getByText('Waktu tambahan'))
    await user.click(screen.getByRole('radio', { name: '+50%' }))
    expect(screen.getByText(/Jam berjalan 15 menit/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Mulai sekarang' }))
    await vi.waitFor(async () => {
      expect(await world.db.sessions.toArray()).toMatchObject([{ mode: 'simulation', extraTime: 1.5 }])
    })
    expect(await world.db.profiles.get(ANI.id)).toMatchObject({ extraTime: 1.5 })
    await user.click(screen.getByRole('radio', { name: 'Latihan' }))
    expect(screen.getByText(/Tanpa batas waktu/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Mulai sekarang' }))
    await vi.waitFor(async () => expect(await world.db.sessions.count()).toBe(2))
    expect((await world.db.sessions.toArray()).map((session) => session.mode)).toContain('practice')
  })

  it('offers no extra time where the blueprint grants none', async () => {
    const world = await buildWorld()
    await installPack(world.db, {
      'exams/cepat.json': { ...BLUEPRINT, quotas: [{ where: {}, count: 1 }], extraTime: [] },
    })
    const { user } = await renderWithApp(<ExamsScreen />, { world })
    await user.click(await screen.findByRole('button', { name: /^Mulai simulasi/ }))
    expect(screen.getByText(/Jam berjalan 10 menit/)).toBeInTheDocument()
    expect(screen.queryByText('Waktu tambahan')).not.toBeInTheDocument()
  })

  it('says when the attempts are used up, and leaves practice open', async () => {
    const world = await buildWorld()
    await installPack(world.db, {
      'exams/cepat.json': { ...BLUEPRINT, quotas: [{ where: {}, count: 1 }], attempts: 1 },
    })
    const { user } = await renderWithApp(<ExamsScreen />, { world })
    await user.click(await screen.findByRole('button', { name: /^Mulai simulasi/ }))
    await user.click(screen.getByRole('button', { name: 'Mulai sekarang' }))
    await vi.waitFor(async () => expect(await world.db.sessions.count()).toBe(1))
    await user.click(screen.getByRole('button', { name: 'Mulai sekarang' }))
    expect(await screen.findByRole('heading', { name: 'Kesempatan sudah terpakai' })).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'Latihan' }))
    await user.click(screen.getByRole('button', { name: 'Mulai sekarang' }))
    await vi.waitFor(async () => expect(await world.db.sessions.count()).toBe(2))
  })

  it('puts what still runs first, and says in words what the others came to', async () => {
    const world = await buildWorld()
    const right = { type: 'answered', item: 'contoh/satu', response: 'b' } as const
    const rightToo: SessionHappening = { type: 'answered', item: 'contoh/dua', response: ['a', 'b'] }
    const handIn = { type: 'submitted', by: 'candidate' } as const
    await openSitting(world, { id: 'lama', ago: 300_000, done: [right] })
    await openSitting(world, { id: 'habis', run: 'run-lama', ago: 3_600_000 })
    await openSitting(world, { id: 'penuh', ago: 200_000, done: [right, rightToo, handIn] })
    await openSitting(world, { id: 'kosong', ago: 100_000, done: [handIn] })
    const { container } = await renderWithApp(<ExamsScreen />, { world })
    await screen.findByText(/^Memenuhi standar simulasi/) // rows come first, results when they are computed
    const rows = screen.getAllByRole('listitem')
    expect(rows.map((row) => row.querySelector('p')?.textContent)).toEqual([
      'Masih berjalan, tersisa 5 menit. 1 dari 2 butir dijawab.',
      'Waktunya habis, belum dikumpulkan. 0 dari 2 butir dijawab.',
      'Belum memenuhi standar simulasi, 0%. 0 dari 2 butir dijawab.',
      'Memenuhi standar simulasi, 100%. 2 dari 2 butir dijawab.',
    ])
    const links = within(screen.getByRole('region', { name: 'Riwayat simulasi' })).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/exam/lama',
      '/exam/habis',
      '/report/kosong',
      '/report/penuh',
    ])
    await expectAccessible(container)
  })

  it('makes up no score for a sitting whose items are gone', async () => {
    const world = await buildWorld()
    await openSitting(world, { hasWords: false, done: [{ type: 'submitted', by: 'time' }] })
    await renderWithApp(<ExamsScreen />, { world })
    expect(await screen.findByText('Laporan tidak dapat dihitung; jawaban tetap ada.')).toBeInTheDocument()
  })

  it('shows a long history ten at a time', async () => {
    const world = await buildWorld()
    const done = [{ type: 'submitted', by: 'candidate' }] as const
    for (let index = 0; index < 13; index++) await openSitting(world, { id: `sesi-${index}`, ago: index * 1000, done })
    const { user } = await renderWithApp(<ExamsScreen />, { world })
    expect(await screen.findAllByRole('listitem')).toHaveLength(10)
    await user.click(screen.getByRole('button', { name: 'Tampilkan 3 lagi' }))
    await vi.waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(13))
  })

  it('says what is safe when the history cannot be read', async () => {
    const world = await buildWorld()
    vi.spyOn(world.db.sessions, 'where').mockImplementation(() => {
      throw new Error('rusak')
    })
    await renderWithApp(<ExamsScreen />, { world, language: 'en' })
    expect(await screen.findByRole('heading', { name: 'This part cannot be read yet' })).toBeInTheDocument()
    expect(screen.getByText('rusak')).toBeInTheDocument()
  })
})
