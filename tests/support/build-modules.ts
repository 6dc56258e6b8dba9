import { parsePack } from '../../src/core/packs/parse-pack'
import type { AppDatabase } from '../../src/data/db'
import { savePack } from '../../src/data/pack-repo'
import { text } from './build-item'
import { buildPackFiles, packSource } from './build-pack'
import { packWithCase } from './sample-case'

type Json = Record<string, unknown>

/** A module of one lesson, without case or check. */
export function buildModule(id: string, overrides: Json = {}): Json {
  return {
    id,
    title: text(`Modul ${id}`),
    promise: text('Janji'),
    minutes: 20,
    objectives: [{ id: 'satu', text: text('Menjelaskan'), aspect: 'values', pcf: ['knowledge'] }],
    lessons: [{ id: `${id}-satu`, title: text(`Pelajaran ${id}`), minutes: 5 }],
    cases: [],
    checks: [],
    glossary: [],
    references: [{ id: 'buku', text: 'Sebuah buku' }],
    ...overrides,
  }
}

function filesOf(modules: readonly Json[]): Json {
  return Object.fromEntries(
    modules.flatMap((module) => [
      [`modules/${module.id}/module.json`, module],
      ...['id', 'en'].map((language) => [
        `modules/${module.id}/lessons/${module.id}-satu.${language}.md`,
        'Isi pelajaran.\n',
      ]),
    ]),
  )
}

function manifest(overrides: Json): Json {
  return { ...(packSource()['pack.json'] as Json), ...overrides } // the source of a manifest is an object
}

/** Changes to the sample pack that put its module with a case first, and these after it. */
export function packWithModules(...modules: readonly Json[]): Json {
  return {
    ...packWithCase(),
    ...filesOf(modules),
    'pack.json': manifest({ modules: ['dasar', ...modules.map(({ id }) => id)] }),
  }
}

/** Changes to the sample pack that give it another manifest, and leave nothing in it but these modules. */
export function packOfModules(changes: Json, ...modules: readonly Json[]): Json {
  const nothing = Object.keys(packSource()).filter((path) => /^(modules|exams)\//.test(path))
  return {
    ...Object.fromEntries(nothing.map((path) => [path, undefined])),
    ...filesOf(modules),
    'pack.json': manifest({ ...changes, modules: modules.map(({ id }) => id) }),
  }
}

/** Installs a lecturer's pack, of one module, beside what there is. */
export async function installLecturerPack(db: AppDatabase): Promise<void> {
  const own = { id: 'kuliah', title: text('Praktikum 3'), version: '2.1.0', authors: [{ name: 'Bu Ratna' }] }
  const parsed = parsePack(buildPackFiles(packOfModules(own, buildModule('kelas'))))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  const received = { origin: 'installed', sha256: 'def', archive: new Uint8Array(), installedAt: 2 } as const
  const saved = await savePack(db, parsed.value, received)
  if (!saved.ok) throw new Error(JSON.stringify(saved.error))
}
