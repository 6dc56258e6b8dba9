import { ASPECTS } from '../../src/core/items/aspect'
import { bankOf } from '../../src/core/items/bank'
import type { BankItem } from '../../src/core/items/bank-item'
import type { PackContent } from '../../src/core/packs/pack-content'
import { parsePack } from '../../src/core/packs/parse-pack'

type Json = Record<string, unknown>

/** The pack's id; its exams are `seratus` (100 items) and `cepat` (25). */
export const FIXTURE_PACK = 'uji'
/** With fewer items some aspect has no item of some level and topic. */
const FEWEST = 240
const MODULE = 'bank'
const ANGOFF = [0.82, 0.63, 0.38] // an easy, a medium and a hard item
const OPTIONS = ['a', 'b', 'c', 'd']

export const FIXTURE_TOPICS = [
  ...['asesmen', 'advokasi', 'anak', 'bencana', 'data', 'difabel', 'etika', 'evaluasi', 'kebijakan', 'keluarga'],
  ...[
    'kelompok',
    'kerahasiaan',
    'komunitas',
    'lansia',
    'layanan',
    'mediasi',
    'pekerja',
    'rujukan',
    'supervisi',
    'trauma',
  ],
]

/** What makes an item one of its type; `right` is the place of the best option. */
type Kind = (right: number, index: number) => Json

/** Every type of item, with each mode of judgement. */
const KINDS: readonly Kind[] = [
  (right) => ({ type: 'single-choice', options: optionsOf(OPTIONS), key: [OPTIONS[right]] }),
  (right) => ({ type: 'true-false', options: optionsOf(['true', 'false']), key: [right % 2 === 0 ? 'true' : 'false'] }),
  (right) => ({ type: 'multiple-choice', options: optionsOf(OPTIONS), key: OPTIONS.filter((_, at) => at !== right) }),
  (right) => ({ type: 'order', options: optionsOf(OPTIONS), key: turned(right) }),
  (right) => ({
    type: 'match',
    options: optionsOf(['a', 'b', 'c']),
    targets: OPTIONS.map((id) => ({ id: `t-${id}`, text: both(`Pasangan ${id}`, `Partner ${id}`) })),
    key: ['a', 'b', 'c'].map((source, at) => [source, `t-${turned(right)[at]}`]),
  }),
  (right) => ({ ...judgement('pick'), weights: ratings(right, [1, 0.6, 0.25, 0]) }),
  (right) => ({ ...judgement('rate'), scale: { min: 1, max: 4 }, key: ratings(right, [4, 3, 2, 1]) }),
  (right) => ({ ...judgement('rank'), key: turned(right) }),
  (right) => ({ ...judgement('best-worst'), key: { best: turned(right)[0], worst: turned(right)[3] } }),
  (right, index) => ({
    type: 'cloze',
    stem: both(`Butir ${index}: mula-mula {{g1}}, dicatat di {{g2}}.`, `Item ${index}: first {{g1}}, kept in {{g2}}.`),
    gaps: [
      { id: 'g1', options: OPTIONS.map((id) => ({ id, text: both(`Langkah ${id}`, `Step ${id}`) })) },
      { id: 'g2' },
    ],
    key: { g1: OPTIONS[right], g2: ['catatan kasus', 'case record'] },
  }),
  (right) => ({ type: 'numeric', key: 1000 * (right + 1), tolerance: 5 }),
  () => ({ type: 'short-text', key: ['PIE', 'person in environment', 'orang dalam lingkungan'] }),
]

function both(id: string, en: string): Json {
  return { id, en }
}

function optionsOf(ids: readonly string[]): Json[] {
  return ids.map((id) => ({
    id,
    text: both(`Pilihan ${id}`, `Option ${id}`),
    rationale: both(`Alasan untuk ${id}.`, `Reason for ${id}.`),
  }))
}

function judgement(mode: string): Json {
  return { type: 'judgement', mode, options: optionsOf(OPTIONS) }
}

/** The options, beginning at a place. */
function turned(right: number): string[] {
  return [...OPTIONS.slice(right), ...OPTIONS.slice(0, right)]
}

function ratings(right: number, values: readonly number[]): Json {
  return Object.fromEntries(turned(right).map((id, at) => [id, values[at]]))
}

function idOf(index: number): string {
  return `butir-${String(index).padStart(5, '0')}`
}

/** Four items in a row have one topic and level; every tenth four share a stimulus. */
function stimulusOf(index: number): string | null {
  const four = Math.floor(index / 4)
  return four % 10 === 3 ? `kasus-${four}` : null
}

/** Some items have a variant in the same cell, some an item of the next topic that gives their answer away. */
function enemiesOf(index: number, count: number): string[] {
  const enemies = [...(index % 30 === 7 ? [index + FEWEST] : []), ...(index % 40 === 11 ? [index + 12] : [])]
  return enemies.filter((enemy) => enemy < count).map(idOf)
}

/** The item's place decides everything: aspects change fastest, then levels, then topics. */
function itemSource(index: number, count: number): Json {
  const stimulus = stimulusOf(index)
  const kind = KINDS[(index + Math.floor(index / 12)) % KINDS.length]
  return {
    id: idOf(index),
    aspect: ASPECTS[index % 4],
    topic: topicOf(index),
    pcf: ['interventions'],
    cognition: 'apply',
    situation: true,
    angoff: ANGOFF[Math.floor(index / 4) % 3],
    stem: both(`Butir ${index}: apa yang lebih dulu?`, `Item ${index}: what comes first?`),
    rationale: both('Sebab keseluruhan.', 'The reason for the whole.'),
    references: ['buku'],
    enemies: enemiesOf(index, count),
    ...(stimulus === null ? {} : { stimulus }),
    ...kind?.(Math.floor(index / 12) % 4, index),
  }
}

function topicOf(index: number): string {
  return FIXTURE_TOPICS[Math.floor(index / 12) % FIXTURE_TOPICS.length] ?? ''
}

function examSource(id: string, minutes: number, quotas: readonly Json[]): Json {
  return {
    id,
    title: both(`Ujian ${id}`, `Exam ${id}`),
    description: both('Simulasi latihan, bukan soal resmi.', 'A practice simulation, not an official test.'),
    minutes,
    pool: [FIXTURE_PACK],
    quotas,
    aspects: [...ASPECTS],
  }
}

function quotasOf(property: string, counts: Readonly<Record<string, number>>): Json[] {
  return Object.entries(counts).map(([value, count]) => ({ where: { [property]: value }, count }))
}

const HUNDRED = [
  ...quotasOf('aspect', { knowledge: 25, skills: 30, values: 25, ict: 20 }),
  ...quotasOf('level', { easy: 30, medium: 50, hard: 20 }),
  ...quotasOf('topic', Object.fromEntries(FIXTURE_TOPICS.map((topic) => [topic, 5]))),
]
const QUICK = [
  ...quotasOf('aspect', { knowledge: 6, skills: 8, values: 6, ict: 5 }),
  ...quotasOf('level', { easy: 8, medium: 12, hard: 5 }),
]

/** The shared parts of the pack, with one module of one lesson. */
function frame(): Json {
  const lesson = 'Isi pelajaran.\n'
  return {
    'pack.json': {
      formatVersion: 1,
      id: FIXTURE_PACK,
      version: '1.0.0',
      title: both('Bank uji', 'Test bank'),
      description: both('Butir buatan untuk menguji.', 'Made items, for tests.'),
      languages: ['id', 'en'],
      authors: [{ name: 'SiapPeksos' }],
      licence: 'CC BY 4.0',
      modules: [MODULE],
    },
    'topics.json': Object.fromEntries(FIXTURE_TOPICS.map((topic) => [topic, both(topic, topic)])),
    'dated.json': [],
    [`modules/${MODULE}/module.json`]: {
      id: MODULE,
      title: both('Bank', 'Bank'),
      promise: both('Janji', 'Promise'),
      minutes: 20,
      objectives: [{ id: 'satu', text: both('Menjelaskan', 'Explain'), aspect: 'knowledge', pcf: ['knowledge'] }],
      lessons: [{ id: 'pertama', title: both('Pelajaran', 'Lesson'), minutes: 5 }],
      cases: [],
      checks: [],
      glossary: [],
      references: [{ id: 'buku', text: 'Sebuah buku' }],
    },
    [`modules/${MODULE}/lessons/pertama.id.md`]: lesson,
    [`modules/${MODULE}/lessons/pertama.en.md`]: lesson,
    'exams/seratus.json': examSource('seratus', 120, HUNDRED),
    'exams/cepat.json': examSource('cepat', 30, QUICK),
  }
}

function packTexts(count: number): Map<string, string> {
  if (count < FEWEST) throw new RangeError(`at least ${FEWEST} items`)
  const indexes = Array.from({ length: count }, (_, index) => index)
  const stimuli = new Set(indexes.flatMap((index) => stimulusOf(index) ?? []))
  const files: Json = {
    ...frame(),
    ...Object.fromEntries(
      [...stimuli].map((id) => [`stimuli/${id}.json`, { id, body: both(`Kasus ${id}.`, `Case ${id}.`) }]),
    ),
    ...Object.fromEntries(
      FIXTURE_TOPICS.map((topic) => [
        `modules/${MODULE}/items/${topic}.json`,
        indexes.filter((index) => topicOf(index) === topic).map((index) => itemSource(index, count)),
      ]),
    ),
  }
  return new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? content : JSON.stringify(content),
    ]),
  )
}

/**
 * A whole pack of so many items (240 or more), the same each time: every type of item over 4 aspects × 3 levels × 20 topics,
 * some with shared stimuli, some with enemies, and two exams that it can fill. Path → bytes, as archives are made of.
 */
export function buildFixturePackFiles(count: number): Map<string, Uint8Array<ArrayBuffer>> {
  return new Map([...packTexts(count)].map(([path, content]) => [path, new TextEncoder().encode(content)]))
}

/** The same pack as the app reads it. */
export function buildFixtureContent(count: number): PackContent {
  const files = [...packTexts(count)].map(([path, text]) => [path, { size: text.length, text }] as const)
  const parsed = parsePack(new Map(files))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}

/** The items of the pack, as an exam draws from them. */
export function buildFixtureBank(count: number): BankItem[] {
  return bankOf([buildFixtureContent(count)])
}
