import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useFindStore } from '../../../src/renderer/features/find/find-store'
import { FinderContext } from '../../../src/renderer/lib/find/finder'
import { usePreferencesStore } from '../../../src/renderer/lib/preferences-store'
import { haveLearner, resetMachine, startApp } from '../../support/start-app'

/** Nothing is looked for here: only whether one comes to where it could be. */
const NO_FINDER = () => ({ ask: () => undefined, close: () => undefined })

async function startAt(at: string, heading: RegExp) {
  await haveLearner()
  const view = await startApp({ at, within: (app) => <FinderContext value={NO_FINDER}>{app}</FinderContext> })
  await screen.findByRole('heading', { level: 1, name: heading })
  return view
}

const expectFind = async () => {
  const field = await screen.findByRole('searchbox', { name: 'Apa yang Anda cari?' })
  await waitFor(() => expect(field).toHaveFocus())
  expect(location.hash).toBe('#/find')
}

beforeEach(() => useFindStore.setState({ profileId: null, query: '', kind: null, recent: [] }))
afterEach(resetMachine)

describe('the keys that lead to Find', () => {
  it.each(['{Control>}k{/Control}', '{Meta>}k{/Meta}', '/'])('are %s, from anywhere', async (keys) => {
    const { user } = await startAt('/settings', /Pengaturan/)
    await user.keyboard(keys)
    await expectFind()
  })

  it('put the focus back into the field on the page itself', async () => {
    const { user } = await startAt('/find', /Cari/)
    await expectFind()
    screen.getByRole('link', { name: 'Semua rujukan' }).focus()
    await user.keyboard('{Control>}k{/Control}')
    await expectFind()
  })

  it('leave a slash to whoever is typing, but not the chord', async () => {
    const { user } = await startAt('/glossary', /Glosarium/)
    const filter = document.createElement('input')
    document.body.append(filter)
    filter.focus()
    await user.keyboard('a/b')
    expect([filter.value, location.hash]).toEqual(['a/b', '#/glossary'])
    await user.keyboard('{Control>}k{/Control}')
    filter.remove()
    await expectFind()
  })

  it('are the chord alone for whoever has turned single letters off', async () => {
    const { user } = await startAt('/settings', /Pengaturan/)
    usePreferencesStore.getState().change({ singleKeys: false })
    await user.keyboard('/')
    expect(location.hash).toBe('#/settings')
    await user.keyboard('{Control>}k{/Control}')
    await expectFind()
  })

  it('do nothing in an exam, nor beneath a dialog', async () => {
    const { user } = await startAt('/exam-tour', /./)
    await user.keyboard('{Control>}k{/Control}/')
    expect(location.hash).toBe('#/exam-tour')
    location.hash = '#/settings'
    await screen.findByRole('heading', { level: 1, name: 'Pengaturan' })
    const dialog = document.createElement('dialog')
    document.body.append(dialog)
    dialog.showModal()
    await user.keyboard('{Control>}k{/Control}')
    expect(location.hash).toBe('#/settings')
    dialog.remove()
  })
})
