import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { listCheckAnswers } from '../../../../src/data/check-repo'
import { listLessonProgress, recordReading } from '../../../../src/data/lesson-repo'
import { LessonScreen } from '../../../../src/renderer/features/learn/lesson-screen'
import { text } from '../../../support/build-item'
import { expectAccessible } from '../../../support/expect-accessible'
import { installPack } from '../../../support/install-pack'
import { type AppView, type AppWorld, buildWorld, renderWithApp } from '../../../support/render-with-app'
import { packWithCase } from '../../../support/sample-case'

const LESSON = [
  'Anak memberi [asen](term:asen) menurut {dated:uu-anak} {ref:buku}.',
  '## Tiga ciri',
  'Disengaja, berulang, timpang.',
  '## Di layar',
  '{artefact:tabel}',
  '> [!side] Sebut tahunnya.',
].join('\n\n')

const FILES = {
  ...packWithCase(),
  'modules/dasar/lessons/pertama.id.md': LESSON,
  'modules/dasar/lessons/pertama.en.md': LESSON.replace('Tiga ciri', 'Three features'),
  'modules/dasar/artefacts/tabel.json': {
    type: 'table',
    title: text('Ciri yang sama'),
    head: [text('Ciri'), text('Di layar')],
    rows: [[text('Berulang'), text('oleh orang lain')]],
  },
}

async function openLesson(world?: AppWorld, language: 'id' | 'en' = 'id'): Promise<AppView> {
  const own = world ?? (await buildWorld())
  if (world === undefined) await installPack(own.db, FILES)
  const view = await renderWithApp(<LessonScreen pack="contoh" module="dasar" lesson="pertama" />, {
    world: own,
    language,
  })
  await screen.findByRole('heading', { level: 1, name: 'Tiga ciri' })
  return view
}

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn()
})

describe('reading a lesson', () => {
  it('shows its contents, exhibits, notes and numbered references, and has nothing that axe minds', async () => {
    const { container } = await openLesson()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    const contents = within(screen.getByRole('navigation', { name: 'Di pelajaran ini' }))
    expect(contents.getAllByRole('button').map((entry) => entry.textContent)).toEqual([
      'Tiga ciri',
      'Di layar',
      'Cek: 1 butir',
      'Rujukan',
    ])
    expect(await screen.findByRole('figure', { name: 'Ciri yang sama' })).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'Rujukan' })).toHaveTextContent('Sebuah buku')
    await screen.findByRole('radio', { name: /Pilihan a/ })
    await expectAccessible(container)
  })

  it('explains a term under its paragraph', async () => {
    const { user } = await openLesson()
    await user.click(screen.getByRole('button', { name: 'asen' }))
    expect(screen.getByRole('complementary', { name: 'Penjelasan' })).toHaveTextContent('persetujuan anak')
  })

  it('leads from a number to the list of references', async () => {
    const { user } = await openLesson()
    await user.click(screen.getByRole('button', { name: 'Rujukan 1' }))
    await user.click(screen.getByRole('button', { name: 'Lihat di daftar rujukan' }))
    expect(document.activeElement).toHaveTextContent('Sebuah buku')
  })

  it('is in the reader’s language', async () => {
    await openLesson(undefined, 'en')
    expect(screen.getByRole('heading', { level: 2, name: 'Three features' })).toBeInTheDocument()
  })

  it('counts as begun once opened, and as finished when the reader says so and it is on disk', async () => {
    const { user, world } = await openLesson()
    await waitFor(async () => expect(await listLessonProgress(world.db, 'ani')).toMatchObject([{ finishedAt: null }]))
    expect(screen.queryByText('Selesai dibaca')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Tandai selesai dibaca' }))
    expect(await screen.findByText('Selesai dibaca')).toBeInTheDocument()
    expect(await listLessonProgress(world.db, 'ani')).toMatchObject([{ share: 1, finishedAt: world.clock.now().wall }])
  })

  it('is finished by scrolling to its end', async () => {
    const { world } = await openLesson()
    const box = { top: -900, height: 1000, bottom: 100, left: 0, right: 0, width: 0, x: 0, y: -900, toJSON: () => ({}) }
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box)
    fireEvent.scroll(window)
    expect(await screen.findByText('Selesai dibaca')).toBeInTheDocument()
    expect(await listLessonProgress(world.db, 'ani')).toMatchObject([{ share: 1 }])
  })

  it('opens again at the place where it was left', async () => {
    const world = await buildWorld()
    await installPack(world.db, FILES)
    const place = { profileId: 'ani', pack: 'contoh', module: 'dasar', lesson: 'pertama' }
    await recordReading(world.db, { ...place, block: 3, share: 0.6, updatedAt: 5, finishedAt: null })
    await openLesson(world)
    const [scrolled] = vi.mocked(Element.prototype.scrollIntoView).mock.contexts
    expect(scrolled).toBe(screen.getByRole('heading', { name: 'Di layar' }))
    const contents = within(screen.getByRole('navigation', { name: 'Di pelajaran ini' }))
    expect(contents.getByRole('button', { name: 'Di layar' })).toHaveAttribute('aria-current', 'true')
  })

  it('leads on: to the case after the last lesson', async () => {
    await openLesson()
    const pager = within(screen.getByRole('navigation', { name: 'Pelajaran lain' }))
    expect(pager.getByRole('link', { name: 'Lanjut ke kasus' })).toHaveAttribute(
      'href',
      '/library/contoh/dasar/case/kasus',
    )
  })
})

describe('the check after a lesson', () => {
  it('says under each option what it was worth and why, keeps the answer, and lets one try again', async () => {
    const { user, world, container } = await openLesson()
    const answer = () => screen.getByRole('button', { name: 'Periksa jawaban' })
    await screen.findByRole('radio', { name: /Pilihan a/ })
    expect(answer()).toBeDisabled()
    await user.click(screen.getByRole('radio', { name: /Pilihan a/ }))
    await user.click(answer())
    const result = await screen.findByText((_, element) => element?.className === 'check-result')
    expect(result).toHaveTextContent('Belum')
    expect(result).toHaveFocus()
    const feedback = [...container.querySelectorAll('.opt-fb')].map((node) => node.textContent?.trim())
    expect(feedback).toEqual(['BelumAlasan a', 'Tepat, belum Anda pilihAlasan b', 'Alasan c', 'Alasan d'])
    await expectAccessible(container)

    await user.click(screen.getByRole('button', { name: 'Coba lagi' }))
    await user.click(screen.getByRole('radio', { name: /Pilihan b/ }))
    await user.click(answer())
    await waitFor(() =>
      expect(screen.getByText((_, element) => element?.className === 'check-result')).toHaveTextContent('Tepat'),
    )
    const kept = await listCheckAnswers(world.db, 'ani')
    expect(kept.map(({ response, outcome, check, item }) => [response, outcome, check, item])).toEqual([
      ['a', 0, 'cek', 'cek-satu'],
      ['b', 1, 'cek', 'cek-satu'],
    ])
    expect(await world.db.itemSnapshots.get(kept[0]?.hash ?? '')).toBeDefined()
  })

  it('shows the last answer again when the lesson is reopened', async () => {
    const first = await openLesson()
    await first.user.click(await screen.findByRole('radio', { name: /Pilihan b/ }))
    await first.user.click(screen.getByRole('button', { name: 'Periksa jawaban' }))
    await screen.findByRole('button', { name: 'Coba lagi' })
    first.unmount()
    await openLesson(first.world)
    expect(await screen.findByRole('button', { name: 'Coba lagi' })).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: /Pilihan b/ })).toBeChecked()
  })
})
