import { describe, expect, it } from 'vitest'
import { ensurePdfToText } from '../../scripts/lib/find-pdftotext.mjs'

function machine(...paths: string[]) {
  const files = new Set(paths)
  const commands: string[] = []
  const run = (command: string, args: string[]) => {
    commands.push([command, ...args].join(' '))
    if (args.at(-1) === 'poppler-utils') files.add('/usr/bin/pdftotext')
    return true
  }
  return { commands, machine: { env: {}, exists: (path: string) => files.has(path), run, isRoot: true } }
}

describe('making sure of a pdftotext', () => {
  it.each([
    ['linux', {}, '/usr/bin/pdftotext'],
    ['linux', { PATH: 'relative:/opt/own/bin' }, '/opt/own/bin/pdftotext'],
    ['darwin', {}, '/opt/homebrew/bin/pdftotext'],
    ['win32', { PATH: 'C:\\Poppler\\bin' }, 'C:\\Poppler\\bin\\pdftotext.exe'],
  ])('finds it on %s with %o', (platform, env, path) => {
    expect(ensurePdfToText({ ...machine(path).machine, platform, env })).toEqual({ path })
  })

  it('installs it on Debian as root', () => {
    const { commands, machine: debian } = machine('/usr/bin/apt-get')
    expect(ensurePdfToText({ ...debian, platform: 'linux' })).toEqual({ path: '/usr/bin/pdftotext' })
    expect(commands).toEqual(['apt-get update', 'apt-get install -y poppler-utils'])
  })

  it.each([
    ['linux', 'apt-get install poppler-utils'],
    ['darwin', 'brew install poppler'],
    ['win32', 'Poppler or Xpdf'],
  ])('says what to install where it may not install: %s', (platform, words) => {
    const { commands, machine: plain } = machine('/usr/bin/apt-get')
    const result = ensurePdfToText({ ...plain, platform, isRoot: false })
    expect(result).toEqual({ message: expect.stringContaining(words) })
    expect(commands).toEqual([])
  })

  it('takes the one that PDFTOTEXT names, and says so when it names nothing', () => {
    const { machine: plain } = machine('/own/pdftotext', '/usr/bin/pdftotext')
    expect(ensurePdfToText({ ...plain, env: { PDFTOTEXT: '/own/pdftotext' } })).toEqual({ path: '/own/pdftotext' })
    const gone = ensurePdfToText({ ...plain, env: { PDFTOTEXT: '/gone' } })
    expect(gone).toEqual({ message: expect.stringContaining('/gone') })
  })
})
