import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromRoot } from '../../scripts/lib/project.mjs'
import { runNode } from '../../scripts/lib/run-node.mjs'

/** A copy of this project's configuration, in which faults are planted. */
let project = ''

const CONFIGURATION = [
  '.gitignore',
  '.oxlintrc.json',
  'biome.json',
  'tsconfig.base.json',
  'src/core/tsconfig.json',
  'src/formats/tsconfig.json',
  'src/formats/portable-globals.d.ts',
  'src/data/tsconfig.json',
  'src/main/tsconfig.json',
  'src/renderer/tsconfig.json',
  'src/renderer/workers/tsconfig.json',
]

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'planted-'))
  for (const path of CONFIGURATION) cpSync(fromRoot(path), join(project, path), { recursive: true })
  symlinkSync(fromRoot('node_modules'), join(project, 'node_modules'), 'junction')
})

afterAll(() => rmSync(project, { recursive: true, force: true }))

function plant(path: string, text: string): string {
  const file = join(project, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

async function run(tool: string, args: readonly string[]): Promise<string> {
  const { code, output } = await runNode(fromRoot('node_modules', tool), args, {
    env: { ...process.env, NO_COLOR: '1' },
  })
  return code === 0 ? '' : output
}

describe('the types of each part', () => {
  it.each([
    ['src/core', 'document', 'export const x = document.title'],
    ['src/core', 'process', 'export const x = process.cwd()'],
    ['src/core', 'console', "console.log('x')"],
    ['src/core', "'node:fs'", "import 'node:fs'\nexport const x = 1"],
    ['src/formats', 'document', 'export const x = document.title'],
    ['src/formats', 'Buffer', 'export const x = Buffer.alloc(1)'],
    ['src/data', 'window', 'export const x = window.name'],
    ['src/main', 'document', 'export const x = document.title'],
    ['src/renderer', 'process', 'export const x = process.pid'],
    ['src/renderer/workers', 'document', 'export const x = document.title'],
  ])('do not let %s use %s', async (part, name, text) => {
    const file = plant(`${part}/planted.ts`, text)
    const output = await run('typescript/bin/tsc', ['-p', join(project, part)])
    rmSync(file)
    expect(output).toContain('planted.ts(1,')
    expect(output).toContain(name)
  })

  it('do not let the renderer take in main', async () => {
    const files = [
      plant('src/main/window.ts', 'export const x = 1'),
      plant('src/renderer/planted.ts', "import { x } from '../main/window'\nexport const y = x"),
    ]
    const output = await run('typescript/bin/tsc', ['-p', join(project, 'src/renderer')])
    for (const file of files) rmSync(file)
    expect(output).toMatch(/planted\.ts\(1,.*main\/window/)
  })
})

describe('the linters', () => {
  it('see promises, switches, hooks and accessibility', async () => {
    plant(
      'src/renderer/ui/planted.tsx',
      `import { useEffect, useState } from 'react'
       async function save(): Promise<number> { return 1 }
       export function nameOf(kind: 'a' | 'b'): string {
         switch (kind) { case 'a': return 'x' }
         return 'y'
       }
       export function Planted({ isOn }: { isOn: boolean }) {
         const [count, setCount] = useState(0)
         useEffect(() => setCount(count + 1), [])
         if (isOn) useState(1)
         save()
         return <button onClick={async () => { await save() }}><img src="x.png" /></button>
       }`,
    )
    const output = await run('oxlint/bin/oxlint', ['-c', join(project, '.oxlintrc.json'), join(project, 'src')])
    for (const rule of [
      'no-floating-promises',
      'no-misused-promises',
      'switch-exhaustiveness-check',
      'rules-of-hooks',
      'exhaustive-deps',
      'alt-text',
    ]) {
      expect(output).toContain(rule)
    }
  })

  it('see what is wrong inside a file', async () => {
    plant('src/core/exams/Planted.ts', 'export const x = 1\n')
    plant(
      'src/core/exams/planted.ts',
      `import { Exam } from './exam'
       export default function first(a: any, b: Exam) { console.log(a, b) }
       export function second(a: number, b: number, c: number, d: number, e: number) { return a + b + c + d + e }`,
    )
    plant(
      'tests/core/planted.test.ts',
      "import { it } from 'vitest'\n\nit.only('x', () => {})\nit.skip('y', () => {})\n",
    )
    const tool = '@biomejs/biome/bin/biome'
    const output = await run(tool, [
      'ci',
      '--colors=off',
      '--max-diagnostics=none',
      `--config-path=${project}`,
      project,
    ])
    for (const rule of [
      'useFilenamingConvention',
      'useImportType',
      'noDefaultExport',
      'noExplicitAny',
      'useMaxParams',
      'noConsole',
      'noFocusedTests',
      'noSkippedTests',
      'format',
    ]) {
      expect(output).toContain(rule)
    }
  })
})
