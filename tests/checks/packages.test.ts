import { describe, expect, it } from 'vitest'
import { checkDependencies, checkNamed } from '../../scripts/checks/dependencies.mjs'
import { checkLock } from '../../scripts/checks/lock.mjs'

describe('the lockfile', () => {
  const packageJson = { dependencies: { tool: '1.0.0' } }
  const sound = {
    '': { dependencies: { tool: '1.0.0' } },
    'node_modules/tool': { version: '1.0.0', optionalDependencies: { 'tool-mac': '1.0.0', 'tool-win': '1.0.0' } },
    'node_modules/tool-mac': { version: '1.0.0', optional: true },
    'node_modules/tool/node_modules/tool-win': { version: '1.0.0', optional: true },
  }

  it('passes when each system finds its package', () => {
    expect(checkLock({ packages: sound }, packageJson)).toEqual([])
  })

  it('is refused when the package of one system was left out', () => {
    const { 'node_modules/tool-mac': _left, ...packages } = sound
    expect(checkLock({ packages }, packageJson)).toEqual([expect.stringContaining('tool@1.0.0 lacks tool-mac')])
  })

  it('is refused when it names a registry', () => {
    const packages = { ...sound, 'node_modules/tool-mac': { resolved: 'https://registry.example/tool-mac.tgz' } }
    expect(checkLock({ packages }, packageJson)).toEqual([expect.stringContaining('tool-mac names a registry')])
  })

  it('is refused when package.json has moved on', () => {
    expect(checkLock({ packages: sound }, { dependencies: { tool: '1.1.0' } })).toEqual([
      expect.stringContaining('dependencies differ'),
    ])
  })
})

describe('dependencies', () => {
  interface Case {
    readonly version?: string
    readonly installed?: { readonly version: string; readonly license?: string } | null
    readonly isTool?: boolean
    readonly line?: string
    readonly name?: string
  }

  function check({ version = '1.0.0', installed, isTool = false, line, name = 'lib' }: Case): string[] {
    const found = installed === undefined ? { version, license: 'MIT' } : installed
    const documentText =
      line ?? `| name | version |\n| --- | --- |\n| ${name} | ${version} | ${found?.license} | a purpose |`
    const packageJson = { [isTool ? 'devDependencies' : 'dependencies']: { [name]: version } }
    return checkDependencies(packageJson, documentText, new Map(found ? [[name, found]] : []))
  }

  it.each<[string, Case]>([
    ['MIT', {}],
    ['one free licence of two', { installed: { version: '1.0.0', license: '(GPL-3.0 OR Apache-2.0)' } }],
    ['the licence of a font', { name: '@fontsource/x', installed: { version: '1.0.0', license: 'OFL-1.1' } }],
    ['MPL for a tool', { isTool: true, installed: { version: '1.0.0', license: 'MPL-2.0' } }],
  ])('pass with %s', (_name, change) => {
    expect(check(change)).toEqual([])
  })

  it.each<[string, Case, string]>([
    ['a range', { version: '^1.0.0' }, 'is a range'],
    ['a licence that is not free', { installed: { version: '1.0.0', license: 'GPL-3.0' } }, 'licence GPL-3.0'],
    ['no licence', { installed: { version: '1.0.0' } }, 'licence unknown'],
    [
      'one licence of two that both hold',
      { installed: { version: '1.0.0', license: 'MIT AND GPL-3.0' } },
      'licence MIT',
    ],
    ['MPL in what ships', { installed: { version: '1.0.0', license: 'MPL-2.0' } }, 'licence MPL-2.0'],
    ['the licence of fonts on code', { installed: { version: '1.0.0', license: 'OFL-1.1' } }, 'licence OFL-1.1'],
    ['another version installed', { installed: { version: '1.0.1', license: 'MIT' } }, '1.0.1 is installed'],
    ['a package that is not installed', { installed: null }, 'not installed'],
    ['no line in the document', { line: '' }, 'no line in docs/dependencies.md'],
    ['a line without a purpose', { line: '| lib | 1.0.0 | MIT | |' }, 'correct its line'],
    ['an old line', { line: '| lib | 0.9.0 | MIT | x |' }, 'correct its line'],
    [
      'a line of a removed package',
      { line: '| lib | 1.0.0 | MIT | x |\n| gone | 1.0.0 | MIT | x |' },
      'gone is not in',
    ],
  ])('are refused with %s', (_name, change, problem) => {
    expect(check(change)).toContainEqual(expect.stringContaining(problem))
  })

  it('are refused when a file imports one that package.json does not name', () => {
    const files = new Map([
      ['scripts/a.mjs', "import { x } from '@scope/lib/deep'\nimport 'node:fs'\nimport './b.mjs'\nimport 'lib/part'"],
    ])
    expect(checkNamed({ devDependencies: { lib: '1.0.0' } }, files)).toEqual([
      'scripts/a.mjs:1: @scope/lib is not in package.json: add it by name',
    ])
  })
})
