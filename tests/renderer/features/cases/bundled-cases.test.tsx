import { readdirSync } from 'node:fs'
import { screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { readPack } from '../../../../src/cli/read-pack'
import type { Case } from '../../../../src/core/cases/case'
import { choicesOf } from '../../../../src/core/cases/play-case'
import { parsePack } from '../../../../src/core/packs/parse-pack'
import { savePack } from '../../../../src/data/pack-repo'
import { CaseScreen } from '../../../../src/renderer/features/cases/case-screen'
import { usePreferencesStore } from '../../../../src/renderer/lib/preferences-store'
import { doTask } from '../../../support/do-task'
import { type FakeClock, fakeClock } from '../../../support/fake-clock'
import { buildWorld, renderWithApp } from '../../../support/render-with-app'
import { resetPreferences } from '../../../support/reset-preferences'
import { responseFor } from '../../../support/task-responses'
import { type Step, waysToEndings } from '../../../support/ways-to-endings'

afterEach(resetPreferences)

const plain = (words: string) => words.replace(/[*_]/g, '').replace(/\{dated:[^}]*\}/g, '')

// Texts rather than roles, which take long to compute for hundreds of scenes; the sample case is asked by role.
const titled = (words: string) => waitFor(() => expect(document.querySelector('h1')).toHaveTextContent(plain(words)))
const press = async (user: UserEvent, name: RegExp) => user.click(await screen.findByText(name, { selector: 'button' }))

interface Playing {
  readonly user: UserEvent
  readonly clock: FakeClock
  readonly story: Case
}

/** Takes one step on the screen, and reads what comes of it. */
async function take({ user, clock, story }: Playing, { scene, choice, world }: Step): Promise<void> {
  await titled(scene.title.id ?? '')
  const artefact = scene.artefact === undefined ? undefined : story.artefacts[scene.artefact]
  if (choice.onlyByTime) {
    clock.pass((scene.timed?.seconds ?? 0) * 1000)
  } else if (scene.task !== undefined) {
    const response = responseFor(scene, world, { choice: choice.id, artefact })
    if (response === null) throw new Error(`nothing given to ${scene.id} comes to ${choice.id}`)
    await doTask(user, { task: scene.task, artefact }, response)
    await press(user, /^Serahkan/)
    // What was left open is asked about once.
    if (screen.queryByText(/^\d+ bagian masih kosong/) !== null) await press(user, /^Serahkan/)
  } else {
    const number = choicesOf(scene, world).findIndex(({ id }) => id === choice.id) + 1
    await user.keyboard(`${number}{Enter}`)
  }
  await press(user, /^Lanjut/)
}

const packs = readdirSync('resources/packs', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

for (const name of packs) {
  const files = await readPack(`resources/packs/${name}`)
  const parsed = files.ok ? parsePack(files.value) : files
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  const content = parsed.value
  for (const { module, value: story } of content.cases) {
    describe(`the bundled case ${story.id}`, () => {
      const ways = waysToEndings(story)

      it('has a way to every ending', () => {
        expect([...ways.keys()].sort()).toEqual(story.endings.map(({ id }) => id).sort())
      })

      for (const [ending, steps] of ways) {
        it(`is played on the screen to the ending ${ending}`, { timeout: 60_000 }, async () => {
          usePreferencesStore.getState().change({ caseTimeLimits: steps.some(({ choice }) => choice.onlyByTime) })
          const clock = fakeClock()
          const world = await buildWorld({ clock })
          const received = { origin: 'built-in', sha256: 'abc', archive: new Uint8Array(), installedAt: 1 } as const
          await savePack(world.db, { ...content, lessons: [], items: [] }, received)
          const pack = content.manifest.id
          const { user } = await renderWithApp(<CaseScreen pack={pack} module={module} caseId={story.id} />, { world })
          await press(user, /^Mulai kasus/)
          for (const step of steps) await take({ user, clock, story }, step)
          await titled(story.endings.find(({ id }) => id === ending)?.title.id ?? '')
          expect(screen.getByRole('link', { name: 'Buka tinjauan' })).toBeInTheDocument()
        })
      }
    })
  }
}
