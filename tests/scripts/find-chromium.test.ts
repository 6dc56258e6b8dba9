import { describe, expect, it } from 'vitest'
import { ensureChromium, findChromium, howToInstall, knownPlaces } from '../../scripts/lib/find-chromium.mjs'

function machine(...paths: string[]) {
  const files = new Set(paths)
  return { files, exists: (path: string) => files.has(path) }
}

describe('finding a Chromium', () => {
  it.each([
    ['linux', {}, ['/usr/bin/chromium', '/usr/bin/google-chrome'], '/usr/bin/chromium'],
    ['linux', {}, ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'], '/usr/bin/chromium-headless-shell'],
    ['linux', { PATH: '/opt/own/bin:relative' }, ['/opt/own/bin/chromium'], '/opt/own/bin/chromium'],
    ['darwin', {}, ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'], 'same'],
    ['darwin', { HOME: '/Users/ani' }, ['/Users/ani/Applications/Chromium.app/Contents/MacOS/Chromium'], 'same'],
    ['win32', { ProgramFiles: 'C:\\Programs' }, ['C:\\Programs\\Google\\Chrome\\Application\\chrome.exe'], 'same'],
    ['win32', { 'ProgramFiles(x86)': 'C:\\x86' }, ['C:\\x86\\Microsoft\\Edge\\Application\\msedge.exe'], 'same'],
  ])('looks on %s with %o among %o', (platform, env, paths, found) => {
    const { exists } = machine(...paths)
    expect(findChromium({ platform, env, exists })).toBe(found === 'same' ? paths[0] : found)
  })

  it('takes the one that CHROMIUM names before any other', () => {
    const { exists } = machine('/own/chrome', '/usr/bin/chromium')
    expect(findChromium({ platform: 'linux', env: { CHROMIUM: '/own/chrome' }, exists })).toBe('/own/chrome')
  })

  it('says so when CHROMIUM names nothing, rather than testing with another', () => {
    const { exists } = machine('/usr/bin/chromium')
    const options = { platform: 'linux', env: { CHROMIUM: '/gone' }, exists }
    expect(() => findChromium(options)).toThrow('/gone')
    expect(ensureChromium(options)).toEqual({ message: expect.stringContaining('/gone') })
  })

  it('knows places on each system and a sentence for each', () => {
    for (const platform of ['linux', 'darwin', 'win32']) {
      expect(knownPlaces(platform, { ProgramFiles: 'C:\\P' }).length).toBeGreaterThan(1)
      expect(howToInstall(platform)).toMatch(/^The browser tests need .*CHROMIUM/)
    }
  })
})

describe('making sure of a Chromium', () => {
  function onDebian({ isRoot = true, hasExtra = true } = {}) {
    const { files, exists } = machine('/usr/bin/apt-get')
    const commands: string[] = []
    const run = (command: string, args: string[]) => {
      commands.push([command, ...args].join(' '))
      const name = args.at(-1)
      if (name === 'chromium' || (name === 'chromium-headless-shell' && hasExtra)) files.add(`/usr/bin/${name}`)
      return hasExtra || name !== 'chromium-headless-shell'
    }
    return { commands, result: ensureChromium({ platform: 'linux', env: {}, exists, isRoot, run }) }
  }

  it('installs it on Debian as root', () => {
    const { commands, result } = onDebian()
    expect(commands.slice(0, 2)).toEqual(['apt-get update', 'apt-get install -y chromium'])
    expect(result).toEqual({ path: '/usr/bin/chromium-headless-shell' })
  })

  it('makes do with Chromium where there is no headless shell', () => {
    expect(onDebian({ hasExtra: false }).result).toEqual({ path: '/usr/bin/chromium' })
  })

  it('installs nothing without being root, and says what to install', () => {
    const { commands, result } = onDebian({ isRoot: false })
    expect(commands).toEqual([])
    expect(result).toEqual({ message: expect.stringContaining('apt-get install chromium') })
  })
})
