import { describe, expect, it } from 'vitest'
import type { FindAnswer } from '../../../../src/core/find/search'
import type { FindTask } from '../../../../src/data/find-tasks'
import { createFinder } from '../../../../src/renderer/lib/find/finder'

const request = (query: string) => ({ query, language: 'id', kind: null, most: 40 })
const answer: FindAnswer = { hits: [], counts: {}, readAs: [], suggestion: null }

function speak() {
  const sent: FindTask[] = []
  const heard: unknown[] = []
  const events = {
    onProgress: (share: number) => heard.push(share),
    onReady: () => heard.push('ready'),
    onAnswer: (found: FindAnswer) => heard.push(found),
    onFailed: (detail: string) => heard.push(detail),
  }
  const close = () => heard.push('closed')
  return { sent, heard, ...createFinder({ send: (task) => sent.push(task), close }, events) }
}

describe('whoever asks the worker that finds', () => {
  it('hears of its progress, its readiness and what failed', () => {
    const { heard, hear, finder } = speak()
    hear({ kind: 'progress', share: 0.5 })
    hear({ kind: 'ready' })
    hear({ kind: 'failed', detail: 'rusak' })
    finder.close()
    expect(heard).toEqual([0.5, 'ready', 'rusak', 'closed'])
  })

  it('is given the answer to the last question only', () => {
    const { sent, heard, hear, finder } = speak()
    finder.ask(request('an'))
    finder.ask(request('anak'))
    expect(sent).toEqual([
      { kind: 'search', id: 1, request: request('an') },
      { kind: 'search', id: 2, request: request('anak') },
    ])
    hear({ kind: 'answer', id: 1, answer })
    expect(heard).toEqual([])
    hear({ kind: 'answer', id: 2, answer })
    expect(heard).toEqual([answer])
  })
})
