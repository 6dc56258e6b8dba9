import { afterReady, record, state, strict } from './shared.mjs'

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(list) {
    if (state.isReady) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    for (const { scheme, privileges } of list) state.schemes.set(scheme, privileges ?? {})
  },
  handle(scheme, handler) {
    afterReady('protocol.handle')
    const { standard, secure } = state.schemes.get(scheme) ?? {}
    // Without "standard" there is no IndexedDB, without "secure" no crypto.subtle: the double's https would hide both.
    if (!standard || !secure) throw new Error(`electron double: scheme ${scheme} is not registered standard and secure`)
    state.handlers.set(scheme, handler)
  },
})

/** Registered, never called: headless Chromium denies by itself. tests/main/security.test.ts calls them. */
const keep = (kind) => (handler) => record(kind, typeof handler)

export const defaultSession = strict('session', {
  setPermissionRequestHandler: keep('permission-request-handler'),
  setPermissionCheckHandler: keep('permission-check-handler'),
  setDevicePermissionHandler: keep('device-permission-handler'),
  setSpellCheckerEnabled: (isOn) => record('spell-checker', isOn),
  webRequest: strict('webRequest', {
    onBeforeRequest(...args) {
      if (args.length > 1) throw new Error('electron double: filters of webRequest are not imitated')
      state.beforeRequest = args[0]
    },
  }),
})

export const session = strict('session', {
  get defaultSession() {
    afterReady('session.defaultSession')
    return defaultSession
  },
})
