import { describe, expect, it } from 'vitest'
import { checkImports } from '../../scripts/checks/imports.mjs'

/** A small tree in which everything is reached and allowed; each test plants one fault in it. */
const SOUND = {
  'locales/en/main.json': '{}',
  'src/core/exams/score-exam.ts': "import * as z from 'zod'\nexport const score = z.number()",
  'src/contract/channels.ts': 'export const CHANNELS = []',
  'src/contract/ipc.ts': "import * as z from 'zod'\nexport type Ipc = z.ZodType",
  'src/data/db.ts': "import Dexie from 'dexie'\nimport '../core/exams/score-exam'\nexport const db = Dexie",
  'src/formats/zip.ts': "import { unzipSync } from 'fflate'\nexport const read = unzipSync",
  'src/main/index.ts': "import { app } from 'electron'\nimport en from '../../locales/en/main.json'\napp.name = en",
  'src/preload/index.ts':
    "import { contextBridge } from 'electron'\nimport { CHANNELS } from '../contract/channels'\nimport type { Ipc } from '../contract/ipc'",
  'src/cli/index.ts': "import { readFile } from 'node:fs/promises'\nimport { read } from '../formats/zip'",
  'src/renderer/main.tsx': "import { mount } from './app/mount-app'\nimport { host } from './hosts/web-host'",
  'src/renderer/hosts/web-host.ts': "import type { Ipc } from '../../contract/ipc'\nexport const host = {}",
  'src/renderer/app/mount-app.tsx':
    "import { createRoot } from 'react-dom/client'\nimport { Exam } from '../features/exams/exam'\nimport '../features/cases/case'",
  'src/renderer/features/exams/exam.tsx':
    "import { useState } from 'react'\nimport './exam.css'\nimport { Card } from '../../ui/card'\nimport { work } from '../../lib/work'",
  'src/renderer/features/exams/exam.css': '.exam { display: grid }',
  'src/renderer/features/cases/case.tsx': "import { db } from '../../../data/db'",
  'src/renderer/ui/card.tsx': "import { X } from 'lucide-react'",
  'src/renderer/lib/work.ts': "new Worker(new URL('../workers/read-pack.ts', import.meta.url), { type: 'module' })",
  'src/renderer/workers/read-pack.ts': "import { read } from '../../formats/zip'",
}

function checkWith(changes: Readonly<Record<string, string>>): string[] {
  return checkImports(new Map(Object.entries({ ...SOUND, ...changes })))
}

/** Adds one line to a file of the sound tree. */
function plant(path: keyof typeof SOUND, line: string): string[] {
  return checkWith({ [path]: `${SOUND[path]}\n${line}` })
}

describe('the import matrix', () => {
  it('finds nothing in a sound tree', () => {
    expect(checkWith({})).toEqual([])
  })

  it.each<[string, keyof typeof SOUND, string]>([
    ['core importing formats', 'src/core/exams/score-exam.ts', "import '../../formats/zip'"],
    ['core importing Node', 'src/core/exams/score-exam.ts', "import 'node:fs'"],
    ['core importing React', 'src/core/exams/score-exam.ts', "import { useState } from 'react'"],
    ['formats importing data', 'src/formats/zip.ts', "import { db } from '../data/db'"],
    ['formats importing Node', 'src/formats/zip.ts', "import 'node:zlib'"],
    ['contract importing data', 'src/contract/ipc.ts', "import { db } from '../data/db'"],
    ['zod in the channel names', 'src/contract/channels.ts', "import * as z from 'zod'"],
    ['data importing formats', 'src/data/db.ts', "import { read } from '../formats/zip'"],
    ['main importing data', 'src/main/index.ts', "import { db } from '../data/db'"],
    ['main importing the renderer', 'src/main/index.ts', "import '../renderer/ui/card'"],
    ['main importing Dexie', 'src/main/index.ts', "import Dexie from 'dexie'"],
    ['preload importing core', 'src/preload/index.ts', "import '../core/exams/score-exam'"],
    ['preload bundling schemas', 'src/preload/index.ts', "import { ipc } from '../contract/ipc'"],
    ['preload importing Node', 'src/preload/index.ts', "import 'node:path'"],
    ['a ui piece importing lib', 'src/renderer/ui/card.tsx', "import { work } from '../lib/work'"],
    ['a ui piece with a store', 'src/renderer/ui/card.tsx', "import { create } from 'zustand'"],
    ['lib importing a feature', 'src/renderer/lib/work.ts', "import { Exam } from '../features/exams/exam'"],
    ['lib importing worker code', 'src/renderer/lib/work.ts', "import '../workers/read-pack'"],
    ['a feature importing another', 'src/renderer/features/exams/exam.tsx', "import '../cases/case'"],
    ['a feature importing app', 'src/renderer/features/exams/exam.tsx', "import '../../app/mount-app'"],
    ['a feature routing by itself', 'src/renderer/features/exams/exam.tsx', "import { Link } from 'wouter'"],
    ['a feature past the live query', 'src/renderer/features/exams/exam.tsx', "import 'dexie-react-hooks'"],
    ['app importing a host', 'src/renderer/app/mount-app.tsx', "import { host } from '../hosts/web-host'"],
    ['app importing the entry', 'src/renderer/app/mount-app.tsx', "import '../main'"],
    ['a worker importing lib', 'src/renderer/workers/read-pack.ts', "import '../lib/work'"],
    ['a worker importing a package', 'src/renderer/workers/read-pack.ts', "import 'fflate'"],
    ['a host importing a feature', 'src/renderer/hosts/web-host.ts', "import '../features/exams/exam'"],
    ['the entry importing a feature', 'src/renderer/main.tsx', "import './features/exams/exam'"],
    ['the command importing data', 'src/cli/index.ts', "import { db } from '../data/db'"],
    ['the command importing React', 'src/cli/index.ts', "import 'react'"],
    ['sources importing tests', 'src/cli/index.ts', "import { build } from '../../tests/support/build-exam'"],
  ])('refuses %s', (_name, path, line) => {
    expect(plant(path, line)).toContainEqual(
      expect.stringMatching(new RegExp(`^${path}:\\d+: .* may not import .*: \\S`)),
    )
  })

  it.each([
    ['a static import', "import { db } from '../../data/db'"],
    ['an import for its effects', "import '../../data/db'"],
    ['a type import', "import type { Row } from '../../data/db'"],
    ['a re-export', "export { db } from '../../data/db'"],
    ['a re-export of everything', "export * from '../../data/db'"],
    ['a dynamic import', "const db = await import('../../data/db')"],
    ['a glob', "import.meta.glob('../../data/*.ts')"],
    ['an import inside a type', "export type Row = import('../../data/db').Row"],
    ['an address', "new URL('../../data/db.ts', import.meta.url)"],
    ['a worker import', "import Work from '../../data/db?worker'"],
    ['a require', "require('../../data/db')"],
    ['an import assignment', "import db = require('../../data/db')"],
    ['an augmented module', "declare module '../../data/db' {}"],
  ])('sees %s', (_name, line) => {
    expect(plant('src/core/exams/score-exam.ts', line)).toContainEqual(
      expect.stringContaining('core may not import src/data'),
    )
  })

  it.each([
    ['a style sheet', 'src/renderer/features/cases/case.tsx', "import '../exams/exam.css'"],
    ['another style sheet in a style sheet', 'src/renderer/features/exams/exam.css', "@import '../../app/app.css';"],
    ['a text file of another part', 'src/renderer/ui/card.tsx', "import en from '../../../locales/en/main.json'"],
  ] as const)('holds the same rules for %s', (_name, path, line) => {
    expect(plant(path, line)).toContainEqual(expect.stringContaining('may not import'))
  })

  it.each([
    ['a computed import', 'await import(name)'],
    ['a computed address', 'new URL(name, import.meta.url)'],
    ['a computed glob', 'import.meta.glob(name)'],
    ['a compiler reference', '/// <reference types="node" />'],
  ])('refuses %s, which it cannot follow', (_name, line) => {
    expect(plant('src/core/exams/score-exam.ts', line)).toContainEqual(expect.stringContaining('cannot be checked'))
  })
})

describe('the import graph', () => {
  it('finds a circle, through a type import too, and names the way round', () => {
    const problems = checkWith({
      'src/core/exams/score-exam.ts': "import { b } from './b'",
      'src/core/exams/b.ts': "import type { C } from './c'",
      'src/core/exams/c.ts': "export * from './score-exam'",
    })
    expect(problems).toEqual([expect.stringMatching(/circle, .*score-exam\.ts → .*b\.ts → .*c\.ts → .*score-exam\.ts/)])
  })

  it('finds a file that no entry reaches, even when dead files import each other', () => {
    const problems = checkWith({ 'src/core/items/a.ts': "import './b'", 'src/core/items/b.ts': '' })
    expect(problems).toEqual([
      expect.stringMatching(/^src\/core\/items\/a\.ts: no entry reaches it/),
      expect.stringMatching(/^src\/core\/items\/b\.ts: no entry reaches it/),
    ])
  })

  it.each(['src/helpers.ts', 'src/utils/list.ts', 'src/renderer/stray.tsx', 'src/renderer/features/stray.tsx'])(
    'refuses %s, for which no rule is',
    (path) => {
      expect(checkWith({ [path]: '' })).toContainEqual(expect.stringMatching(`^${path}: no rule for this folder`))
    },
  )

  it('refuses a file that does not parse', () => {
    expect(plant('src/core/exams/score-exam.ts', 'const = 3')).toContainEqual(
      expect.stringMatching(/^src\/core\/exams\/score-exam\.ts: does not parse/),
    )
  })

  it('refuses the address of a worker that does not exist', () => {
    expect(plant('src/renderer/lib/work.ts', "new URL('../workers/gone.ts', import.meta.url)")).toContainEqual(
      expect.stringContaining('does not exist'),
    )
  })
})
