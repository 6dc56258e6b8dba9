import type { PackFile, PackFiles } from '../../src/core/packs/pack-files'
import { options, text } from './build-item'

type Json = Record<string, unknown>

export function buildChoice(id: string, next: unknown, overrides: Json = {}): Json {
  return {
    id,
    text: text(`Pilihan ${id}`),
    ratings: [{ aspect: 'values', value: 1, reason: text('Sebab') }],
    consequence: { body: text('Akibat') },
    principle: { body: text('Asas'), references: ['buku'] },
    next,
    ...overrides,
  }
}

export function buildScene(id: string, choices: readonly Json[], overrides: Json = {}): Json {
  return {
    id,
    when: text('Rabu'),
    title: text(id),
    trail: text(id),
    body: text('Adegan'),
    ask: text('Apa?'),
    choices,
    ...overrides,
  }
}

export function buildEnding(id: string): Json {
  return {
    id,
    title: text(id),
    quality: 'sound',
    body: text('Akhir'),
    people: [{ name: 'Rara', outcome: text('Aman') }],
    reflection: [text('Apa yang Anda pelajari?')],
  }
}

/** A small case: two scenes, a flag that comes back, two endings. */
export function buildCase(overrides: Json = {}): Json {
  return {
    id: 'kasus',
    title: text('Kasus'),
    promise: text('Satu janji'),
    minutes: 5,
    person: { name: 'Rara', about: text('15 tahun'), wants: text('Aman') },
    states: [{ id: 'tempat', label: text('Sekarang'), icon: 'place', initial: text('Di rumah') }],
    flags: ['berjanji'],
    start: 'awal',
    artefacts: {},
    scenes: [
      buildScene('awal', [
        buildChoice('janji', 'lanjut', { flags: { berjanji: true } }),
        buildChoice('jujur', 'lanjut'),
      ]),
      buildScene('lanjut', [
        buildChoice('satu', [{ target: 'akhir-dua', if: { berjanji: true } }, { target: 'akhir-satu' }]),
        buildChoice('dua', 'akhir-satu'),
      ]),
    ],
    endings: [buildEnding('akhir-satu'), buildEnding('akhir-dua')],
    ...overrides,
  }
}

export function buildItemSource(overrides: Json = {}): Json {
  return {
    id: 'satu',
    type: 'single-choice',
    aspect: 'skills',
    topic: 'asesmen',
    pcf: ['interventions'],
    cognition: 'apply',
    situation: true,
    angoff: 0.62,
    stem: text('Apa yang dilakukan lebih dulu?'),
    options: options('a', 'b', 'c', 'd'),
    key: ['b'],
    references: ['buku'],
    ...overrides,
  }
}

const MODULE: Json = {
  id: 'dasar',
  title: text('Modul'),
  promise: text('Janji'),
  minutes: 30,
  objectives: [{ id: 'satu', text: text('Menjelaskan'), aspect: 'knowledge', pcf: ['knowledge'] }],
  lessons: [{ id: 'pertama', title: text('Pelajaran'), minutes: 5 }],
  cases: ['kasus'],
  checks: [{ id: 'cek', lesson: 'pertama', items: ['cek-satu'] }],
  glossary: [{ id: 'asen', term: text('asen'), definition: text('persetujuan anak') }],
  references: [{ id: 'buku', text: 'Sebuah buku' }],
}

const LESSON = 'Anak memberi [asen](term:asen) menurut {dated:uu-anak} {ref:buku}.\n'

/** A whole valid pack, file by file. */
export function packSource(): Record<string, unknown> {
  return {
    'pack.json': {
      formatVersion: 1,
      id: 'contoh',
      version: '1.0.0',
      title: text('Contoh'),
      description: text('Paket contoh'),
      languages: ['id', 'en'],
      authors: [{ name: 'SiapPeksos' }],
      licence: 'CC BY 4.0',
      modules: ['dasar'],
    },
    'topics.json': { asesmen: text('Asesmen') },
    'dated.json': [
      {
        id: 'uu-anak',
        kind: 'law',
        value: 'UU 35/2014',
        text: text('Perlindungan anak'),
        source: 'salinan publik',
        asOf: '2026-01-01',
        reviewBy: '2027-01-01',
      },
      {
        id: 'layanan',
        kind: 'service',
        value: '08111-129-129',
        text: text('Layanan'),
        source: 'kementerian',
        asOf: '2026-01-01',
        reviewBy: '2027-01-01',
      },
    ],
    'modules/dasar/module.json': MODULE,
    'modules/dasar/lessons/pertama.id.md': LESSON,
    'modules/dasar/lessons/pertama.en.md': LESSON,
    'modules/dasar/cases/kasus.json': buildCase(),
    'modules/dasar/items/asesmen.json': [
      buildItemSource(),
      buildItemSource({ id: 'dua' }),
      buildItemSource({ id: 'cek-satu' }),
    ],
    'exams/cepat.json': {
      id: 'cepat',
      title: text('Cepat'),
      description: text('Simulasi latihan, bukan soal resmi.'),
      minutes: 10,
      pool: ['contoh'],
      quotas: [{ where: { aspect: 'skills' }, count: 2 }],
      aspects: ['skills'],
    },
  }
}

function toText(content: unknown): string {
  return typeof content === 'string' ? content : JSON.stringify(content)
}

/** The pack with some files replaced, added, or (undefined) left out. */
export function buildPackFiles(changes: Record<string, unknown> = {}): PackFiles {
  const files = Object.entries({ ...packSource(), ...changes }).filter(([, content]) => content !== undefined)
  return new Map<string, PackFile>(
    files.map(([path, content]) => {
      const written = toText(content)
      return [path, { size: new TextEncoder().encode(written).length, text: written }]
    }),
  )
}

/** The same as bytes, for archives. */
export function buildPackBytes(changes: Record<string, unknown> = {}): Map<string, Uint8Array<ArrayBuffer>> {
  const files = Object.entries({ ...packSource(), ...changes }).filter(([, content]) => content !== undefined)
  return new Map(files.map(([path, content]) => [path, new TextEncoder().encode(toText(content))]))
}
