// Readiness, and the reflection before and after a module.
import { button, heading, title } from './stage.mjs'

/** @type {(stage: import('./stage.mjs').Stage, degree: number) => Promise<void>} */
async function rateAll(stage, degree) {
  const scales = stage.page.locator('.statement')
  await scales.first().waitFor()
  const count = await scales.count()
  for (let index = 0; index < count; index++) {
    await scales
      .nth(index)
      .getByRole('radio')
      .nth((degree + index) % 5)
      .check()
  }
  await button(stage, 'readiness:reflection.save').click()
  await heading(stage, 'readiness:result.title').waitFor()
}

/** @type {readonly import('./places.mjs').Place[]} */
export const READINESS_PLACES = [
  {
    name: 'readiness',
    open: async (stage) => {
      await stage.go('/readiness')
      await heading(stage, 'readiness:pcf.title').waitFor()
    },
  },
  {
    name: 'reflection',
    open: async (stage) => {
      await stage.go('/readiness/dasar/perundungan')
      await title(stage).waitFor()
      await stage.page.locator('.statement').first().waitFor()
    },
  },
  {
    name: 'reflection-compared',
    open: async (stage) => {
      await stage.go('/readiness/dasar/penggalangan-dana')
      await title(stage).waitFor()
      await stage.once('reflected', async () => {
        await rateAll(stage, 1)
        await button(stage, 'readiness:reflection.again').click()
        await stage.page.getByRole('radio', { name: stage.t('readiness:when.after') }).check()
        await rateAll(stage, 2)
      })
      await heading(stage, 'readiness:result.meaning').waitFor()
    },
  },
]
