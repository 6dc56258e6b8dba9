/**
 * Sent as text into the page, before its own scripts: the part of a sandboxed preload's world that the double
 * imitates. It must not refer to anything outside itself.
 */
export function runtime(binding, preload) {
  if (window !== window.top) return // nodeIntegrationInSubFrames is off
  const send = window[binding]
  delete window[binding]
  const listeners = new Map()

  window.open = (url = 'about:blank') => {
    void send('open', '', [new URL(url, location.href).href])
    return null // what a denied window.open returns
  }
  window.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[target=_blank]')
    if (!link || event.defaultPrevented) return
    event.preventDefault()
    window.open(link.href)
  })

  const strict = (name, members) =>
    new Proxy(members, {
      get(target, key) {
        if (typeof key === 'symbol' || key in target || key === 'then') return target[key]
        throw new Error(`electron double: ${name}.${String(key)} is not imitated`)
      },
    })

  const isPlain = (value) => Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]'
  const plainError = (error) => (error instanceof Error ? new Error(error.message) : copyAcross(error))
  function copyPlain(value, seen) {
    const copy = Array.isArray(value) ? [] : {}
    seen.set(value, copy)
    for (const key of Object.keys(value)) copy[key] = copyAcross(value[key], seen)
    return Object.freeze(copy)
  }
  function copyObject(value, seen) {
    if (value instanceof Promise)
      return value.then(
        (result) => copyAcross(result),
        (error) => Promise.reject(plainError(error)),
      )
    if (value instanceof Error) return plainError(value)
    if (value instanceof Element || value instanceof Blob) return value
    return isPlain(value) ? copyPlain(value, seen) : structuredClone(value)
  }
  /** contextBridge copies: plain data is cloned and frozen, functions are wrapped, prototypes lost, symbols dropped. */
  function copyAcross(value, seen = new Map()) {
    if (typeof value === 'function') return (...args) => copyAcross(value(...args.map((arg) => copyAcross(arg))))
    if (typeof value === 'symbol') return undefined
    if (typeof value !== 'object' || value === null) return value
    return seen.get(value) ?? copyObject(value, seen)
  }

  const ipcRenderer = strict('ipcRenderer', {
    async invoke(channel, ...args) {
      const reply = await send('invoke', channel, structuredClone(args))
      if (reply.error) throw new Error(`Error invoking remote method '${channel}': ${reply.error}`)
      return reply.value
    },
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
    },
    removeListener(channel, listener) {
      const others = (listeners.get(channel) ?? []).filter((other) => other !== listener)
      listeners.set(channel, others)
    },
  })
  const contextBridge = strict('contextBridge', {
    exposeInMainWorld(key, api) {
      if (key in window)
        throw new Error(`Cannot bind an API on top of an existing property on the window object: ${key}`)
      Object.defineProperty(window, key, { value: copyAcross(api), enumerable: true })
    },
  })
  const electron = strict('electron', { contextBridge, ipcRenderer })

  Object.defineProperty(window, '__electronDeliver__', {
    value(channel, args) {
      for (const listener of listeners.get(channel) ?? []) listener({ sender: ipcRenderer }, ...args)
    },
  })
  const require = (id) => {
    if (id === 'electron' || id === 'electron/renderer') return electron
    // A sandboxed preload has no other modules (events, timers and url, which it has, are not imitated).
    throw new Error(`module not found: ${id}`)
  }
  try {
    preload(require)
  } catch (error) {
    console.error('Unable to load preload script:', error)
    void send('preload-error', '', [String(error)])
  }
}
