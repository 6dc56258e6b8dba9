import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fillScreen } from '../../src/main/fill-screen'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A window that takes as long as it is told; without a time it stays as it is. */
class FakeWindow extends EventEmitter {
  readonly wishes: boolean[] = []
  readonly #takes: number | null
  #isOn = false
  constructor(takes: number | null) {
    super()
    this.#takes = takes
  }
  isFullScreen = () => this.#isOn
  setFullScreen = (on: boolean) => {
    this.wishes.push(on)
    if (this.#takes === null) return
    if (this.#takes === 0) this.#finish(on)
    else setTimeout(() => this.#finish(on), this.#takes)
  }
  #finish(on: boolean): void {
    this.#isOn = on
    this.emit(on ? 'enter-full-screen' : 'leave-full-screen')
  }
}

test.each([0, 700])('a window that takes %i ms is waited for, both ways', async (takes) => {
  const window = new FakeWindow(takes)
  for (const on of [true, false]) {
    const answer = fillScreen(window, on)
    await vi.advanceTimersByTimeAsync(takes)
    expect([await answer, window.isFullScreen()]).toEqual([on, on])
  }
  expect([window.listenerCount('enter-full-screen'), window.listenerCount('leave-full-screen')]).toEqual([0, 0])
  expect(vi.getTimerCount()).toBe(0)
})

test('a window that is so already is left alone', async () => {
  const window = new FakeWindow(null)
  expect(await fillScreen(window, false)).toBe(false)
  expect(window.wishes).toEqual([])
})

test('a system that does nothing is a refusal, after a while', async () => {
  const answer = fillScreen(new FakeWindow(null), true)
  await vi.advanceTimersByTimeAsync(3_000)
  expect(await answer).toBe(false)
})
