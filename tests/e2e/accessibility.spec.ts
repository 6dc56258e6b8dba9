import { test } from '@playwright/test'
import type { BrowserContext } from 'playwright'
import { PLACES } from '../../scripts/screenshots/places.mjs'
import { openStage, type Stage } from '../../scripts/screenshots/stage.mjs'
import { makeWorld, type World } from '../../scripts/screenshots/world.mjs'
import { expectAccessiblePage } from '../support/expect-accessible-page'
import { makeProfile, openBrowser } from './open-app'

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const
const isSoak = process.env.SIAP_SOAK === '1'
/** Forced colours are the system's own: they are looked through in the long runs. */
const EVERY_LOOK = isSoak ? (['light', 'dark', 'forced colours'] as const) : (['light', 'dark'] as const)

/** In the other language, where words are longest or closest together; the soak run opens all of them. */
const ALSO_IN_ENGLISH = new Set([
  'home-later',
  'module',
  'lesson',
  'debrief',
  'exams',
  'exam',
  'submit-dialog',
  'report',
  'settings-undo',
  'library-refused',
  'storage-newer',
])

let context: BrowserContext
let stage: Stage
let world: World
const profile = makeProfile()

test.beforeAll(async () => {
  context = await openBrowser(profile.path)
  stage = await openStage(context, 'id')
  world = await makeWorld(stage)
})
test.afterAll(async () => {
  await context.close()
  await stage.stop()
  profile.remove()
})

async function look(where: string, looks: readonly (keyof typeof LOOKS)[]): Promise<void> {
  for (const name of looks) {
    await stage.page.emulateMedia(LOOKS[name])
    await expectAccessiblePage(stage.page, `${where}, ${name}`)
  }
}

for (const { name, open } of PLACES) {
  test(`${name}, in Indonesian and every look`, async () => {
    await open(stage, world)
    await look(name, EVERY_LOOK)
  })
}

for (const { name, open } of PLACES.filter((place) => isSoak || ALSO_IN_ENGLISH.has(place.name))) {
  test(`${name}, in English`, async () => {
    await open(stage.speaking('en'), world)
    await look(`${name} in English`, isSoak ? EVERY_LOOK : ['dark'])
  })
}
