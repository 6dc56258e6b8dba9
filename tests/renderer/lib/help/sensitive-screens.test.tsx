import { readdirSync } from 'node:fs'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { readPack } from '../../../../src/cli/read-pack'
import { parsePack } from '../../../../src/core/packs/parse-pack'
import { savePack } from '../../../../src/data/pack-repo'
import { CaseScreen } from '../../../../src/renderer/features/cases/case-screen'
import { LessonScreen } from '../../../../src/renderer/features/learn/lesson-screen'
import { ModuleScreen } from '../../../../src/renderer/features/learn/module-screen'
import { PackHelp } from '../../../../src/renderer/lib/help/pack-help'
import { expectAccessible } from '../../../support/expect-accessible'
import { fakeClock } from '../../../support/fake-clock'
import { type AppWorld, buildWorld, renderWithApp } from '../../../support/render-with-app'

const HELP = { name: 'Saya butuh bantuan' }
const packs = readdirSync('resources/packs', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const plain = (words: string) => words.replace(/[*_]/g, '').split('{')[0]?.trim() ?? ''

for (const name of packs) {
  const files = await readPack(`resources/packs/${name}`)
  const parsed = files.ok ? parsePack(files.value) : files
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  const pack = parsed.value
  const open = async (): Promise<AppWorld> => {
    const world = await buildWorld()
    const received = { origin: 'built-in', sha256: name, archive: new Uint8Array(), installedAt: 1 } as const
    await savePack(world.db, pack, received)
    return world
  }

  describe.each(pack.modules.filter(({ value }) => value.sensitive !== undefined))(
    `in ${name}, $value.id`,
    ({ value: module }) => {
      it('says what it holds before its lessons, with help at hand', async () => {
        const world = await open()
        await renderWithApp(<ModuleScreen pack={name} module={module.id} />, { world })
        expect(await screen.findByRole('button', HELP)).toBeInTheDocument()
        expect(document.body).toHaveTextContent(plain(module.sensitive?.note.id ?? ''))
      })

      it('has help at hand in each lesson', async () => {
        const world = await open()
        for (const lesson of module.lessons) {
          await renderWithApp(<LessonScreen pack={name} module={module.id} lesson={lesson.id} />, { world })
          expect(await screen.findByRole('button', HELP)).toBeInTheDocument()
          cleanup()
        }
      })

      it('says before each case what it holds, offers to skip it, and has help at hand there and in its scenes', async () => {
        const world = await open()
        for (const caseId of module.cases) {
          const note = pack.cases.find(({ value }) => value.id === caseId)?.value.contentNote?.id
          const { user } = await renderWithApp(<CaseScreen pack={name} module={module.id} caseId={caseId} />, { world })
          expect(await screen.findByRole('button', HELP)).toBeInTheDocument()
          expect(note).toBeDefined()
          expect(document.body).toHaveTextContent(plain(note ?? ''))
          expect(screen.getByRole('link', { name: /^Lewati/ })).toHaveAttribute('href', `/library/${name}/${module.id}`)
          await user.click(screen.getByRole('button', { name: /^Mulai/ }))
          await waitFor(() => expect(document.querySelector('.main-case')).not.toBeNull(), { timeout: 10_000 })
          expect(screen.getByRole('button', HELP)).toBeInTheDocument()
          cleanup()
        }
      }, 30_000)
    },
  )

  it(`in ${name}, every case with a note stands in a module with services`, () => {
    const bare = pack.modules.filter(({ value }) => value.sensitive === undefined).flatMap(({ value }) => value.cases)
    expect(pack.cases.filter(({ value }) => bare.includes(value.id) && value.contentNote !== undefined)).toEqual([])
  })

  it(`in ${name}, the panel gives each service with its dates, and says when a date has passed`, async () => {
    const world = await open()
    const { user, container } = await renderWithApp(<PackHelp pack={name} isInSitting={true} />, { world })
    await user.click(await screen.findByRole('button', HELP))
    const panel = within(screen.getByRole('dialog'))
    const services = new Set(pack.modules.flatMap(({ value }) => value.sensitive?.services ?? []))
    for (const id of services) {
      const entry = pack.dated.find((dated) => dated.id === id)
      expect(panel.getByText(entry?.value ?? id)).toBeInTheDocument()
    }
    expect(panel.getAllByText(/^Diperiksa .* perlu ditinjau sebelum /)).toHaveLength(services.size)
    expect(panel.queryByText(/tanggal tinjauannya sudah lewat/i)).toBeNull()
    expect(panel.getByText(/waktunya terus berjalan/)).toBeInTheDocument()
    expect(panel.queryByRole('link')).toBeNull()
    await expectAccessible(container)
    cleanup()

    const later = fakeClock()
    later.pass(2 * 365 * 86_400_000)
    const aged = await renderWithApp(<PackHelp pack={name} />, { world: { ...world, clock: later } })
    await aged.user.click(await screen.findByRole('button', HELP))
    expect(screen.getAllByText(/tanggal tinjauannya sudah lewat/i)).toHaveLength(services.size)
  })
}
