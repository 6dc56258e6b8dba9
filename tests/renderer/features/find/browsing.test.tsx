import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { GlossaryScreen } from '../../../../src/renderer/features/find/glossary-screen'
import { ReferencesScreen } from '../../../../src/renderer/features/find/references-screen'
import { installBundledPack } from '../../../support/bundled-pack'
import { expectAccessible } from '../../../support/expect-accessible'
import { buildWorld, renderWithApp } from '../../../support/render-with-app'

describe('the glossary', () => {
  it('lists all terms in both languages from A to Z, and filters them without regard to marks', async () => {
    const world = await buildWorld()
    await installBundledPack(world.db)
    const { container, user } = await renderWithApp(<GlossaryScreen shown={undefined} />, { world })
    await screen.findByRole('navigation', { name: 'Huruf' })
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: 'D' }))
    expect(screen.getByRole('heading', { name: 'D' })).toHaveFocus()
    await user.type(screen.getByRole('searchbox'), 'Dóxing')
    expect(screen.getByRole('status')).toHaveTextContent('1 istilah')
    expect(screen.getByRole('term')).toHaveTextContent('doksing · doxing')
    await user.type(screen.getByRole('searchbox'), 'zzz')
    expect(screen.getByRole('status')).toHaveTextContent('Tidak ada istilah dengan kata itu.')
  })

  it('leads to the term that the address names', async () => {
    const world = await buildWorld()
    await installBundledPack(world.db)
    await renderWithApp(<GlossaryScreen shown="dasar/perundungan/doksing" />, { world })
    await screen.findByRole('navigation', { name: 'Huruf' })
    expect(document.activeElement?.id).toBe('term-dasar/perundungan/doksing')
  })
})

describe('the references', () => {
  it('stand by module, each source once, with the modules that also name it', async () => {
    const world = await buildWorld()
    await installBundledPack(world.db)
    const { container } = await renderWithApp(<ReferencesScreen />, { world })
    await screen.findByRole('heading', { name: 'Perundungan dan perundungan siber' })
    expect(screen.getAllByText(/Eubanks, V\./)).toHaveLength(1)
    expect(screen.getAllByText(/Juga disebut di: .*Negara kesejahteraan/).length).toBeGreaterThan(0)
    await expectAccessible(container)
  }, 30_000)
})
