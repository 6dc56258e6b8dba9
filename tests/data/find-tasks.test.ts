import { describe, expect, it } from 'vitest'
import type { FindAnswer, FindRequest } from '../../src/core/find/search'
import { createFindTasks, type FindMessage } from '../../src/data/find-tasks'
import type { OpenedFinder } from '../../src/data/open-finder'

const answerTo = (query: string): FindAnswer => ({ hits: [], counts: {}, readAs: [], suggestion: query })
const request = (query: string): FindRequest => ({ query, language: 'id', kind: null, most: 40 })

/** A promise that is kept or broken from outside. */
function promised<T>() {
  let resolve: (value: T) => void = () => undefined
  let reject: (error: unknown) => void = () => undefined
  const promise = new Promise<T>((keep, refuse) => {
    resolve = keep
    reject = refuse
  })
  return { promise, resolve, reject }
}

/** A worker whose index is ready, and whole, when a test says so. */
function startWorker() {
  const told: FindMessage[] = []
  const opening = promised<OpenedFinder>()
  const whole = promised<void>()
  let progress: (share: number) => void = () => undefined
  const asked: string[] = []
  const search = ({ query }: FindRequest) => {
    asked.push(query)
    return answerTo(query)
  }
  const handle = createFindTasks({
    open: (_profile, onProgress) => {
      progress = onProgress
      return opening.promise
    },
    tell: (message) => told.push(message),
  })
  handle({ kind: 'open', profileId: 'ani' })
  return {
    told,
    asked,
    handle,
    tellProgress: (share: number) => progress(share),
    async makeReady() {
      const complete = async (onMore: () => void) => {
        await whole.promise
        onMore()
      }
      opening.resolve({ search, complete })
      await settle()
    },
    async makeWhole() {
      whole.resolve()
      await settle()
    },
    async fail(error: unknown) {
      opening.reject(error)
      await settle()
    },
    async failWhole(error: unknown) {
      whole.reject(error)
      await settle()
    },
  }
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('the worker that finds', () => {
  it('says how far the index is, but not at every step', () => {
    const { told, tellProgress } = startWorker()
    for (let step = 1; step <= 1000; step++) tellProgress(step / 1000)
    expect(told.length).toBeGreaterThan(20)
    expect(told.length).toBeLessThanOrEqual(50)
    expect(told.at(0)).toEqual({ kind: 'progress', share: 0.02 })
  })

  it('answers what was asked while it was getting ready, as soon as it is', async () => {
    const { told, handle, makeReady } = startWorker()
    handle({ kind: 'search', id: 1, request: request('anak') })
    expect(told).toEqual([])
    await makeReady()
    expect(told).toEqual([{ kind: 'ready' }, { kind: 'answer', id: 1, answer: answerTo('anak') }])
  })

  it('leaves unanswered what nobody waits for any more', async () => {
    const { told, asked, handle, makeReady } = startWorker()
    for (const [id, query] of ['a', 'an', 'anak'].entries()) handle({ kind: 'search', id, request: request(query) })
    await makeReady()
    expect(asked).toEqual(['anak'])
    expect(told.at(-1)).toEqual({ kind: 'answer', id: 2, answer: answerTo('anak') })
  })

  it('answers once more when what is the learner’s own is found, too', async () => {
    const { told, handle, makeReady, makeWhole } = startWorker()
    await makeReady()
    handle({ kind: 'search', id: 7, request: request('anak') })
    await makeWhole()
    const answer = { kind: 'answer', id: 7, answer: answerTo('anak') }
    expect(told).toEqual([{ kind: 'ready' }, answer, answer])
  })

  it('says what went wrong, once', async () => {
    const { told, handle, fail } = startWorker()
    handle({ kind: 'search', id: 1, request: request('anak') })
    await fail(new Error('the disk is gone'))
    expect(told).toEqual([{ kind: 'failed', detail: 'the disk is gone' }])
  })

  it('goes on finding where only the learner’s own could not be read, and says so', async () => {
    const { told, handle, makeReady, failWhole } = startWorker()
    await makeReady()
    await failWhole('no log')
    handle({ kind: 'search', id: 1, request: request('anak') })
    await settle()
    expect(told).toEqual([
      { kind: 'ready' },
      { kind: 'failed', detail: 'no log' },
      { kind: 'answer', id: 1, answer: answerTo('anak') },
    ])
  })
})
