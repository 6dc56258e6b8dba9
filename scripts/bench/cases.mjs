/**
 * Plays a case in the page, always by the first choice, and times what a learner waits for: from doing something to what comes of it,
 * and from going on to the next scene. Each waits for a line on disk. Sent to the page as its text.
 */
async function playOn() {
  const until = (selector, act) =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (document.querySelector(selector) === null) return
        observer.disconnect()
        resolve(performance.now() - before)
      })
      observer.observe(document.body, { childList: true, subtree: true })
      const before = performance.now()
      act()
    })
  const rest = () => new Promise((resolve) => setTimeout(resolve, 150))
  const fill = (field) => {
    const type = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement
    const value = field instanceof HTMLSelectElement ? field.options[1].value : '2'
    Object.getOwnPropertyDescriptor(type.prototype, 'value').set.call(field, value)
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
  }
  const work = async () => {
    document.querySelector('.choices input[type=radio]')?.click()
    if (document.querySelector('.hand-in') === null) return
    document.querySelector('.part-mark, .sort-state button')?.click()
    for (const field of document.querySelectorAll('select.work-input, input.work-input')) fill(field)
  }
  const answers = []
  const scenes = []
  while (document.querySelector('.ending') === null) {
    await work()
    await rest()
    answers.push(await until('.after-acts', () => document.querySelector('.choices .btn-main').click()))
    await rest()
    scenes.push(await until('.choices, .ending', () => document.querySelector('.after-acts .btn-main').click()))
    await rest()
  }
  return { answers, scenes }
}

/** @returns {Promise<{ answers: number[], scenes: number[] }>} milliseconds of each step, over some runs of the first case */
export async function timeCase(page, app, runs = 2) {
  const all = { answers: [], scenes: [] }
  for (let run = 0; run < runs; run++) {
    await page.goto(`${app}#/library/dasar/perundungan/case/grup-kelas-9b`)
    await page.locator('.case-intro .btn-main').click()
    await page.locator('.choices .btn-main').waitFor()
    const times = await page.evaluate(playOn)
    all.answers.push(...times.answers)
    all.scenes.push(...times.scenes)
    await page.goto('about:blank')
  }
  return all
}
