import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { recordReading } from '../../../../src/data/lesson-repo'
import { ModuleScreen } from '../../../../src/renderer/features/learn/module-screen'
import { expectAccessible } from '../../../support/expect-accessible'
import { installPack } from '../../../support/install-pack'
import { type AppView, type AppWorld, buildWorld, renderWithApp } from '../../../support/render-with-app'
import { packWithCase } from '../../../support/sample-case'

async function openModule(world?: AppWorld): Promise<AppView> {
  const own = world ?? (await buildWorld())
  if (world === undefined) await installPack(own.db, packWithCase())
  const view = await renderWithApp(<ModuleScreen pack="contoh" module="dasar" />, { world: own })
  await screen.findByRole('heading', { level: 1, name: 'Perundungan' })
  return view
}

const row = async (name: string) => within((await screen.findByRole('link', { name })).closest('li') as HTMLElement) // the row that holds the link

describe('a module', () => {
  it('says what it promises, what may weigh, and what one can do afterwards by aspect', async () => {
    const { container } = await openModule()
    expect(container).toHaveTextContent('Mendampingi anak dengan aman.')
    expect(container).toHaveTextContent('Modul ini memuat ejekan.')
    expect(screen.getByRole('region', { name: 'Tujuan' })).toHaveTextContent('PengetahuanMenjelaskan ciri perundungan')
    expect(screen.getByRole('region', { name: 'Glosarium' })).toHaveTextContent('asenpersetujuan anak')
    expect(screen.getByRole('region', { name: 'Rujukan' })).toHaveTextContent('Sebuah buku')
    await screen.findByRole('link', { name: 'Grup kelas' })
    await expectAccessible(container)
  })

  it('leads to the first lesson of a module that is new', async () => {
    await openModule()
    expect(screen.getByRole('link', { name: 'Mulai pelajaran pertama' })).toHaveAttribute(
      'href',
      '/library/contoh/dasar/lesson/pertama',
    )
    expect((await row('Tiga ciri')).getByText('Belum dibuka')).toBeInTheDocument()
    expect((await row('Grup kelas')).getByText('Belum dibuka')).toBeInTheDocument()
  })

  it('says how far each part is, and goes on with what comes next', async () => {
    const world = await buildWorld()
    await installPack(world.db, packWithCase())
    const place = { profileId: 'ani', pack: 'contoh', module: 'dasar', lesson: 'pertama' }
    await recordReading(world.db, { ...place, block: 0, share: 1, updatedAt: 5, finishedAt: 5 })
    await openModule(world)
    expect((await row('Tiga ciri')).getByText('Selesai')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Lanjut ke cek' })).toHaveAttribute(
      'href',
      '/library/contoh/dasar/lesson/pertama',
    )
  })

  it('that is not installed is told, with the way to the library', async () => {
    await renderWithApp(<ModuleScreen pack="contoh" module="lain" />)
    await screen.findByRole('heading', { level: 1, name: 'Bagian ini belum ada di perangkat ini' })
    expect(screen.getByRole('link', { name: 'Buka pustaka' })).toHaveAttribute('href', '/library')
  })
})
