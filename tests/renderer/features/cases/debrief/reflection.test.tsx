import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { caseSchema } from '../../../../../src/core/cases/case'
import type { CaseRun } from '../../../../../src/core/cases/case-run'
import { listJournal, saveJournalEntry } from '../../../../../src/data/journal-repo'
import { Reflection } from '../../../../../src/renderer/features/cases/debrief/reflection'
import { buildJournalEntry } from '../../../../support/build-journal'
import { expectAccessible } from '../../../../support/expect-accessible'
import { buildWorld, renderWithApp } from '../../../../support/render-with-app'
import { SAMPLE_CASE } from '../../../../support/sample-case'

const run: CaseRun = {
  ...{ id: 'r1', profileId: 'ani', pack: 'contoh', module: 'dasar', caseId: 'kasus', hash: 'h' },
  ...{ mode: 'study', isTimed: false, startedAt: 1 },
}
const [ending] = caseSchema.parse(SAMPLE_CASE).endings
if (ending === undefined) throw new Error('the sample case ends')
const reflection = <Reflection run={run} ending={ending} />
const field = () => screen.findByRole('textbox', { name: 'Apa yang Anda pelajari?' })

describe('the questions of a debrief', () => {
  it('keep one entry an answer, however often it is changed', async () => {
    const { user, world, container } = await renderWithApp(reflection)
    await user.type(await field(), 'Satu')
    await user.tab()
    await vi.waitFor(async () => expect(await listJournal(world.db, 'ani')).toHaveLength(1))
    await user.type(await field(), ' dua')
    await user.tab()
    await vi.waitFor(async () =>
      expect((await listJournal(world.db, 'ani')).map(({ text }) => text)).toEqual(['Satu dua']),
    )
    expect((await listJournal(world.db, 'ani'))[0]).toMatchObject({ runId: 'r1', caseId: 'kasus', ending: ending.id })
    expect(screen.getByRole('link', { name: 'Buka jurnal Anda' })).toHaveAttribute('href', '/journal')
    await expectAccessible(container)
  })

  it('go on with what was answered in this run, and show what was answered in an earlier one', async () => {
    const world = await buildWorld()
    await saveJournalEntry(world.db, buildJournalEntry({ id: 'ini', runId: 'r1', text: 'Dari putaran ini.' }))
    await saveJournalEntry(world.db, buildJournalEntry({ id: 'dulu', runId: 'r0', text: 'Dari putaran lalu.', at: 5 }))
    await saveJournalEntry(
      world.db,
      buildJournalEntry({ id: 'lain', runId: 'r0', caseId: 'kasus-lain', text: 'Lain.' }),
    )
    const { user, container } = await renderWithApp(reflection, { world })
    expect(await field()).toHaveValue('Dari putaran ini.')
    await user.click(screen.getByText('Jawaban Anda sebelumnya (1)'))
    expect(screen.getByText('Dari putaran lalu.')).toBeVisible()
    expect(container).not.toHaveTextContent('Lain.')
    await user.type(await field(), ' Lagi.')
    await user.tab()
    await vi.waitFor(async () =>
      expect((await listJournal(world.db, 'ani')).find(({ id }) => id === 'ini')?.text).toBe('Dari putaran ini. Lagi.'),
    )
    await expectAccessible(container)
  })

  it('lose nothing when the page is left while one types', async () => {
    const { user, world, unmount } = await renderWithApp(reflection)
    await user.type(await field(), 'Hampir hilang')
    unmount()
    await vi.waitFor(async () =>
      expect((await listJournal(world.db, 'ani')).map(({ text }) => text)).toEqual(['Hampir hilang']),
    )
  })
})
