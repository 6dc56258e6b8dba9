import { describe, expect, it } from 'vitest'
import { checkPurity } from '../../scripts/checks/purity.mjs'
import { checkSize, medianSize } from '../../scripts/checks/size.mjs'

describe('purity of core', () => {
  it.each(['Date.now()', 'new Date()', 'Date()', 'Math.random()', "Math['random']()", 'const clock = Date.now'])(
    'refuses %s',
    (code) => {
      expect(checkPurity(new Map([['src/core/exams/a.ts', `\n${code}`]]))).toEqual([
        expect.stringMatching(/^src\/core\/exams\/a\.ts:2: .* in core: take it as an argument$/),
      ])
    },
  )

  it('lets a given time be read', () => {
    expect(checkPurity(new Map([['src/core/exams/a.ts', 'new Date(now).toISOString(); Math.floor(2)']]))).toEqual([])
  })
})

describe('size', () => {
  const lines = (count: number) => 'x\n'.repeat(count)

  it('refuses a file of 301 lines and lets one of 300 pass', () => {
    const files = [...Array(9).keys()].map((index) => [`src/core/${index}.ts`, lines(10)] as const)
    expect(checkSize(new Map([...files, ['tests/a.ts', lines(300)], ['scripts/b.mjs', lines(301)]]))).toEqual([
      'scripts/b.mjs: 301 lines, more than 300: split it by what it does',
    ])
  })

  it('refuses a tree of src whose median file is long, and leaves tests out of the median', () => {
    const files = new Map([
      ['src/a.ts', lines(20)],
      ['src/b.ts', lines(80)],
      ['src/c.ts', lines(200)],
      ['tests/d.ts', lines(1)],
    ])
    expect(medianSize(files)).toBe(80)
    expect(checkSize(files)).toEqual([expect.stringContaining('the median file has 80 lines')])
  })
})
