// Cases: before, while and after they are played, and every kind of work that a scene can ask for.
import { handedIn, wayTo } from './case-runs.mjs'
import { button, heading, link, meetLearner } from './stage.mjs'
import { readRows, rewriteRun } from './store.mjs'

const CASE = '/library/dasar/perundungan/case/grup-kelas-9b'
const UNTOUCHED = '/library/dasar/intervensi-digital/case/sesi-di-dapur'
const KITCHEN = { module: 'intervensi-digital', id: 'sesi-di-dapur' }
const CLASS = { module: 'perundungan', id: 'grup-kelas-9b' }
const CARD = { module: 'negara-kesejahteraan', id: 'kartu-yang-hilang' }
const HANDS = { module: 'penggalangan-dana', id: 'tangan-terbuka' }
/** A learner with one open run of each case, which each place puts where it wants it. */
const SITE = 'cases'

/** @param {import('./stage.mjs').Stage} stage */
async function toFirstScene(stage) {
  await stage.once('new', () => meetLearner(stage, 'new'))
  await stage.go(CASE, 'new')
  const start = button(stage, 'cases:intro.start')
  const choose = button(stage, 'cases:choose.do')
  const back = button(stage, 'cases:after.back')
  await start.or(choose).or(back).first().waitFor()
  if (await start.isVisible()) await start.click()
  if (await back.isVisible()) await back.click()
  await choose.waitFor()
}

/**
 * A learner's open run of a case, begun once.
 * @param {import('./stage.mjs').Stage} stage
 * @param {{ module: string, id: string }} where
 * @returns {Promise<{ hash: string, story: any }>} the case as the site has it
 */
async function beginRun(stage, { module, id }) {
  await stage.once(SITE, () => meetLearner(stage, SITE))
  await stage.once(`${SITE} ${id}`, async () => {
    await stage.go(`/library/dasar/${module}/case/${id}`, SITE)
    await button(stage, 'cases:intro.start').click()
    await stage.page.locator('.choices .btn-main').waitFor()
  })
  await stage.go('/library', SITE)
  const versions = await readRows(stage.page, 'caseSnapshots')
  return versions.find(({ hash, story }) => story.id === id && !hash.startsWith('old'))
}

/**
 * Puts this log and these terms in the place of the run's own, and opens it.
 * @param {import('./stage.mjs').Stage} stage
 * @param {{ module: string, id: string }} where
 * @param {Parameters<typeof rewriteRun>[2]} wanted
 */
async function openRun(stage, { module, id }, wanted) {
  await rewriteRun(stage.page, id, { ...wanted, run: { mode: 'study', isTimed: false, ...wanted.run } })
  await stage.go(`/library/dasar/${module}/case/${id}`, SITE)
}

/**
 * @param {string} name
 * @param {{ module: string, id: string }} where
 * @param {{ scene: string, isJudged?: boolean, terms?: object }} wanted
 */
const scenePlace = (name, where, { scene, isJudged = false, terms = {} }) => ({
  name,
  open: async (/** @type {import('./stage.mjs').Stage} */ stage) => {
    const { hash, story } = await beginRun(stage, where)
    const way = await wayTo(story, scene)
    await openRun(stage, where, {
      run: { hash, ...terms },
      whats: isJudged ? [...way.whats, handedIn(way)] : way.whats,
    })
    await stage.page.locator(isJudged ? '.after-acts' : '.choices .btn-main').waitFor()
  },
})

/** @type {readonly import('./places.mjs').Place[]} */
export const CASE_PLACES = [
  {
    name: 'case-intro',
    open: async (stage) => {
      await stage.go(UNTOUCHED)
      await button(stage, 'cases:intro.start').waitFor()
    },
  },
  {
    name: 'help',
    open: async (stage) => {
      await stage.go(UNTOUCHED)
      await button(stage, 'learn:help.open').click()
      await heading(stage, 'learn:help.title').waitFor()
    },
  },
  {
    name: 'case',
    open: async (stage) => {
      await toFirstScene(stage)
      await stage.page.getByRole('radio').first().check()
    },
  },
  {
    name: 'consequence',
    open: async (stage) => {
      await toFirstScene(stage)
      await stage.page.getByRole('radio').first().check()
      await button(stage, 'cases:choose.do').click()
      await button(stage, 'cases:after.back').waitFor()
    },
  },
  scenePlace('task-mark', CLASS, { scene: 'tanda' }),
  scenePlace('task-mark-judged', CLASS, { scene: 'tanda', isJudged: true }),
  scenePlace('task-fill', KITCHEN, { scene: 'lembar-kamis' }),
  scenePlace('task-fill-judged', KITCHEN, { scene: 'lembar-kamis', isJudged: true }),
  scenePlace('task-order', CLASS, { scene: 'susun' }),
  scenePlace('task-order-judged', CLASS, { scene: 'susun', isJudged: true }),
  scenePlace('task-ties', CARD, { scene: 'garis-nini' }),
  scenePlace('task-ties-judged', CARD, { scene: 'garis-nini', isJudged: true }),
  scenePlace('task-sums', HANDS, { scene: 'hitung-akhir' }),
  scenePlace('task-sums-judged', HANDS, { scene: 'hitung-akhir', isJudged: true }),
  scenePlace('task-place', KITCHEN, { scene: 'papan-risiko' }),
  scenePlace('task-place-judged', KITCHEN, { scene: 'papan-risiko', isJudged: true }),
  scenePlace('case-timed', HANDS, { scene: 'antrean', terms: { isTimed: true } }),
  scenePlace('case-assessed', KITCHEN, { scene: 'lembar-kamis', isJudged: true, terms: { mode: 'assessed' } }),
  {
    name: 'case-away',
    open: async (stage) => {
      const { hash, story } = await beginRun(stage, HANDS)
      const { whats } = await wayTo(story, 'antrean')
      await openRun(stage, HANDS, { run: { hash, isTimed: true }, whats, ago: 3_600_000 })
      await heading(stage, 'cases:time.away.title').waitFor()
    },
  },
  {
    name: 'case-aside',
    open: async (stage) => {
      const { hash, story } = await beginRun(stage, CLASS)
      const { whats } = await wayTo(story, 'tanda')
      await openRun(stage, CLASS, { run: { hash }, whats: [...whats, { type: 'rewound', to: 1 }] })
      await button(stage, 'cases:aside.restore').waitFor()
    },
  },
  {
    name: 'case-updated',
    open: async (stage) => {
      const { story } = await beginRun(stage, CLASS)
      const versions = [{ hash: 'older', story: { ...story, minutes: story.minutes + 1 } }]
      await openRun(stage, CLASS, { run: { hash: 'older' }, whats: [], versions })
      await heading(stage, 'cases:changed.title').waitFor()
    },
  },
  {
    name: 'case-parted',
    open: async (stage) => {
      const { story } = await beginRun(stage, CLASS)
      const { whats, scene } = await wayTo(story, story.scenes[1].id)
      const older = structuredClone(story)
      older.scenes[1].choices[0].id = 'dulu'
      await openRun(stage, CLASS, {
        run: { hash: 'oldest' },
        whats: [...whats, { type: 'chose', scene: scene.id, choice: 'dulu' }],
        versions: [{ hash: 'oldest', story: older }],
      })
      await heading(stage, 'cases:parted.title').waitFor()
    },
  },
  {
    name: 'ending',
    open: async (stage) => {
      await stage.go(CASE)
      await button(stage, 'cases:after.to-ending').click()
      await link(stage, 'cases:ending.debrief').waitFor()
    },
  },
  {
    name: 'debrief',
    open: async (stage, { finishedRun }) => {
      await stage.go(`/debrief/${finishedRun}`)
      await heading(stage, 'cases:debrief.decisions').waitFor()
    },
  },
  {
    name: 'debrief-work',
    open: async (stage, { finishedRun }) => {
      await stage.go(`/debrief/${finishedRun}`)
      const work = stage.page.locator('.task-done').first()
      await work.locator('summary').click()
      await work.locator('.part-verdict').first().scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'debrief-list',
    open: async (stage, { finishedRun }) => {
      await stage.go(`/debrief/${finishedRun}`)
      await button(stage, 'debrief:as-list').click()
      await stage.page.locator('.path-list').waitFor()
    },
  },
  {
    name: 'debrief-not-yet',
    open: async (stage, { unfinishedRun }) => {
      await stage.go(`/debrief/${unfinishedRun}`)
      await heading(stage, 'cases:not-yet.unfinished.title').waitFor()
    },
  },
]
