import { expect, test, vi } from 'vitest'
import { registerServiceWorker } from '../../../src/renderer/hosts/service-worker'

class FakeWorker extends EventTarget {
  state = 'installing'
  readonly messages: unknown[] = []
  postMessage(message: unknown) {
    this.messages.push(message)
  }
  finishInstall() {
    this.state = 'installed'
    this.dispatchEvent(new Event('statechange'))
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null
  waiting: FakeWorker | null = null
  update = async () => {}
  find(worker: FakeWorker) {
    this.installing = worker
    this.dispatchEvent(new Event('updatefound'))
  }
}

class FakeContainer extends EventTarget {
  readonly registration = new FakeRegistration()
  controller: object | null = null
  register = vi.fn(async (_url: string) => this.registration)
  takeOver() {
    this.controller = {}
    this.dispatchEvent(new Event('controllerchange'))
  }
}

async function open(container: FakeContainer) {
  const reload = vi.fn()
  const onUpdateReady = registerServiceWorker(container as unknown as ServiceWorkerContainer, reload)
  await container.register.mock.results[0]?.value
  return { reload, onUpdateReady }
}

test('the first visit offers nothing and is not loaded again when the worker takes over', async () => {
  const container = new FakeContainer()
  const { reload, onUpdateReady } = await open(container)
  const listener = vi.fn()
  onUpdateReady(listener)
  const worker = new FakeWorker()
  container.registration.find(worker)
  worker.finishInstall()
  container.takeOver()
  expect([listener.mock.calls.length, reload.mock.calls.length, worker.messages]).toEqual([0, 0, []])
})

test('a newer version waits until it is taken up, and the page then loads once', async () => {
  const container = new FakeContainer()
  container.controller = {}
  const { reload, onUpdateReady } = await open(container)
  let apply = (): void => {}
  onUpdateReady((take) => {
    apply = take
  })
  const worker = new FakeWorker()
  container.registration.find(worker)
  worker.finishInstall()
  expect([worker.messages, reload.mock.calls.length]).toEqual([[], 0])
  apply()
  expect(worker.messages).toEqual(['skip-waiting'])
  container.takeOver()
  container.takeOver()
  expect(reload).toHaveBeenCalledTimes(1)
})

test('a version that waited since the last visit is offered, also to those who ask late', async () => {
  const container = new FakeContainer()
  container.controller = {}
  container.registration.waiting = new FakeWorker()
  const { onUpdateReady } = await open(container)
  await Promise.resolve()
  const listener = vi.fn()
  const stop = onUpdateReady(listener)
  expect(listener).toHaveBeenCalledTimes(1)
  stop()
})

test('a page that another page’s choice has overtaken loads again too', async () => {
  const container = new FakeContainer()
  container.controller = {}
  const { reload } = await open(container)
  container.takeOver()
  expect(reload).toHaveBeenCalledTimes(1)
})

test('a browser without workers still runs the app', async () => {
  const container = new FakeContainer()
  container.register = vi.fn(() => Promise.reject(new Error('private window')))
  const reload = vi.fn()
  const onUpdateReady = registerServiceWorker(container as unknown as ServiceWorkerContainer, reload)
  await expect(container.register.mock.results[0]?.value).rejects.toThrow()
  expect(() => onUpdateReady(() => {})()).not.toThrow()
})
