import { act, screen, waitFor, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { FindScreen } from '../../../../src/renderer/features/find/find-screen'
import { useFindStore } from '../../../../src/renderer/features/find/find-store'
import { FinderContext, type StartFinder } from '../../../../src/renderer/lib/find/finder'
import { usePreferencesStore } from '../../../../src/renderer/lib/preferences-store'
import { directFinder } from '../../../support/direct-finder'
import { expectAccessible } from '../../../support/expect-accessible'
import { installPack } from '../../../support/install-pack'
import { type AppWorld, buildWorld, renderWithApp } from '../../../support/render-with-app'

const WITH_FINDER = (start: StartFinder, children: ReactNode) => <FinderContext value={start}>{children}</FinderContext>

async function openFind(options: { world?: AppWorld; start?: StartFinder; language?: 'id' | 'en' } = {}) {
  const world = options.world ?? (await buildWorld())
  await installPack(world.db)
  const start = options.start ?? directFinder(world.db)
  const view = await renderWithApp(WITH_FINDER(start, <FindScreen />), { world, language: options.language ?? 'id' })
  return { ...view, field: await screen.findByRole('searchbox') }
}

beforeEach(() => useFindStore.setState({ profileId: null, query: '', kind: null, recent: [] }))

describe('the find screen', () => {
  it('begins with the field, and ways to look around', async () => {
    const { container, field } = await openFind()
    await waitFor(() => expect(field).toHaveFocus())
    expect(screen.getByRole('link', { name: 'Glosarium dari A sampai Z' })).toHaveAttribute('href', '/glossary')
    await expectAccessible(container)
  })

  it('names only the keys that work', async () => {
    await openFind()
    expect(await screen.findByText(/^Ctrl\+K atau \/ membuka Cari/)).toBeVisible()
    act(() => usePreferencesStore.getState().change({ singleKeys: false }))
    expect(await screen.findByText(/^Ctrl\+K membuka Cari/)).toBeVisible()
    act(() => usePreferencesStore.getState().change({ singleKeys: true }))
  })

  it('finds as one types, marks the hit, counts aloud, and shows one kind alone', async () => {
    const { container, user, field } = await openFind()
    await user.type(field, 'asen')
    const term = await screen.findByRole('link', { name: 'asen' })
    expect(within(term).getByText('asen').tagName).toBe('MARK')
    expect(screen.getByRole('status')).toHaveTextContent('2 hasil')
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: 'Pelajaran (1)' }))
    await waitFor(() => expect(screen.queryByRole('link', { name: 'asen' })).toBeNull())
    expect(screen.getByRole('link', { name: 'Pelajaran' })).toHaveAttribute(
      'href',
      '/library/contoh/dasar/lesson/pertama',
    )
  })

  it('goes into the results and back by arrows, opens one, and remembers what was asked', async () => {
    const { user, field, places } = await openFind()
    await user.type(field, 'asen')
    const term = await screen.findByRole('link', { name: 'asen' })
    await user.keyboard('{ArrowDown}')
    expect(screen.getAllByRole('link')[0]).toHaveFocus()
    await user.keyboard('{ArrowUp}')
    expect(field).toHaveFocus()
    term.focus()
    await user.keyboard('{Enter}')
    expect(places.at(-1)).toBe('/glossary/contoh/dasar/asen')
    expect(useFindStore.getState().recent).toEqual(['asen'])
  })

  it('says when nothing is found, and what may have been meant', async () => {
    const { container, user, field } = await openFind()
    await user.type(field, 'prstujaun ')
    const meant = await screen.findByRole('button', { name: 'persetujuan' })
    expect(screen.getByRole('heading', { name: 'Tidak ada hasil untuk “prstujaun”' })).toBeVisible()
    await expectAccessible(container)
    await user.click(meant)
    expect(await screen.findByRole('link', { name: 'asen' })).toBeVisible()
  })

  it('says which word it took for a slip', async () => {
    const { user, field } = await openFind()
    await user.type(field, 'persetujaun ')
    expect(await screen.findByText(/Ini hasil untuk “persetujuan”/)).toBeVisible()
  })

  it('shows how far the index is, and what failed', async () => {
    const { container, user, field } = await openFind({
      start: (_profile, events) => {
        queueMicrotask(() => events.onProgress(0.4))
        return { ask: () => setTimeout(() => events.onFailed('rusak'), 50), close: () => undefined }
      },
    })
    await user.type(field, 'a')
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '0.4')
    expect(await screen.findByText('rusak')).toBeVisible()
    await expectAccessible(container)
  })

  it('begins without the questions of whoever was here before', async () => {
    useFindStore.setState({ profileId: 'budi', query: 'rahasia budi', recent: ['rahasia budi'] })
    const { field } = await openFind()
    await waitFor(() => expect(field).toHaveValue(''))
    expect(screen.queryByText('rahasia budi')).toBeNull()
  })
})
