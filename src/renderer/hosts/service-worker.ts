const HOUR = 3_600_000

type Listener = (apply: () => void) => void

/** Calls back when the registration has a worker that is installed and waits, now or later. */
function onWaiting(registration: ServiceWorkerRegistration, found: (worker: ServiceWorker) => void): void {
  if (registration.waiting !== null) found(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') found(installing)
    })
  })
}

/**
 * Registers the service worker, which makes the app work without its server, and returns the subscription to newer
 * versions. A listener gets the way to take the version up; every open page then loads once more, for the new worker
 * no longer has the old files.
 */
export function registerServiceWorker(container: ServiceWorkerContainer, reload: () => void) {
  const listeners = new Set<Listener>()
  let apply: (() => void) | undefined
  // Without a controller this is the first visit: the worker is of the page's own version, and nothing older is in use.
  let isControlled = container.controller !== null

  let isLeaving = false
  container.addEventListener('controllerchange', () => {
    if (isControlled && !isLeaving) {
      isLeaving = true
      reload()
    }
    isControlled = true
  })

  void container.register('./sw.js').then(
    (registration) => {
      onWaiting(registration, (worker) => {
        if (container.controller === null) return
        apply = () => worker.postMessage('skip-waiting')
        for (const listener of listeners) listener(apply)
      })
      setInterval(() => void registration.update().catch(() => {}), HOUR) // offline: the next time
    },
    () => {}, // private windows and plain http have no workers: the app works, but needs its server
  )

  return (listener: Listener): (() => void) => {
    listeners.add(listener)
    if (apply !== undefined) listener(apply)
    return () => listeners.delete(listener)
  }
}
