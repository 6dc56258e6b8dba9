// What only the browser itself knows of a page: its heap, and what its main thread did.

/** Bytes in use after the garbage is gone. */
export async function heapInUse(page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.enable')
  for (let time = 0; time < 3; time++) await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  await devtools.detach()
  return usedSize
}

/**
 * The tasks of the page's main thread while something is done, longest first.
 * @returns {Promise<{ wall: number, cpu: number, at: number }[]>} in milliseconds
 */
export async function tasksDuring(browser, page, work) {
  await browser.startTracing(page, {
    categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'v8', '__metadata'],
  })
  await work()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString())
  const mains = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`)
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && mains.includes(`${pid} ${tid}`))
    .map(({ dur = 0, tdur = 0, ts }) => ({ wall: dur / 1000, cpu: tdur / 1000, at: ts }))
    .sort((a, b) => b.wall - a.wall)
}
