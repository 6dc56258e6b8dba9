import type { Host } from '../../src/contract/host'

export interface FakeHost extends Host {
  /** Addresses that were opened, in order. */
  readonly opened: string[]
}

/** A host that does what is asked and remembers it; any member can be replaced. */
export function fakeHost(overrides: Partial<Host> = {}): FakeHost {
  const opened: string[] = []
  return {
    opened,
    edition: 'browser',
    asksBeforeLink: false,
    appInfo: () => Promise.resolve({ version: '0.0.0', edition: 'browser', platform: 'test' }),
    pickFile: () => Promise.resolve({ kind: 'cancelled' }),
    saveFile: () => Promise.resolve({ kind: 'cancelled' }),
    print: () => Promise.resolve({ kind: 'cancelled' }),
    openLink: (url) => {
      opened.push(url)
      return Promise.resolve({ kind: 'opened' })
    },
    setLanguage: () => Promise.resolve(),
    onCommand: () => () => {},
    onFileOpened: () => () => {},
    onUpdateReady: () => () => {},
    fullScreen: null,
    ...overrides,
  }
}
