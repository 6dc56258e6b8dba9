import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cloze, numeric, shortText, text } from '../support/build-item'
import { buildItemSource, buildPackBytes, packSource } from '../support/build-pack'

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

function siap(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['bin/siap.mjs', ...args, ...(args.includes('--lang') ? [] : ['--lang', 'en'])],
      (error, out, err) => {
        resolve({ code: error === null ? 0 : Number(error.code), out, err })
      },
    )
  })
}

/** The sample pack as a source folder, with some files changed. */
function packFolder(changes: Record<string, unknown> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'siap-pack-'))
  for (const [path, content] of buildPackBytes(changes)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

describe('siap pack check', () => {
  it('exits 0 on a sound pack, tells advice, and fails on it under --strict', async () => {
    const folder = packFolder()
    const plain = await siap('pack', 'check', folder)
    expect(plain).toMatchObject({ code: 0, out: '' })
    expect(plain.err).toContain('modules/dasar/cases/kasus.json:scenes: (advice) This case has 2 decision scenes')
    expect((await siap('pack', 'check', folder, '--strict')).code).toBe(1)
  })

  it('exits 1 with path, place, what is wrong and how to mend it, one line a problem', async () => {
    const folder = packFolder({ 'topics.json': {}, 'modules/dasar/lessons/pertama.en.md': undefined })
    const { code, out, err } = await siap('pack', 'check', folder)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(
      'modules/dasar/items/asesmen.json:0.topic: asesmen was not found (topic); add it or mend its name\n',
    )
    expect(err).toContain('modules/dasar/lessons/pertama.en.md: This file is missing; add it\n')
  })

  it('gives programs an array, and an empty one when nothing is wrong', async () => {
    const broken = await siap('pack', 'check', packFolder({ 'topics.json': {} }), '--json')
    expect(JSON.parse(broken.out)).toContainEqual({
      path: 'modules/dasar/items/asesmen.json',
      where: '0.topic',
      kind: 'dangling-reference',
      message: 'asesmen was not found (topic); add it or mend its name',
      data: { what: 'topic', id: 'asesmen' },
    })
  })

  it('exits 2 when the call is wrong, and says how it is used', async () => {
    for (const args of [[], ['pack'], ['pack', 'check'], ['pack', 'dance', 'x'], ['pack', 'check', 'x', '--colour']]) {
      const { code, err } = await siap(...args)
      expect(code).toBe(2)
      expect(args.length === 0 || err.includes('siap pack check PACK')).toBe(true)
    }
  })

  it('says that a path that is not there is not there', async () => {
    expect(await siap('pack', 'check', 'no/such/pack')).toMatchObject({
      code: 1,
      err: 'no/such/pack: This file is missing; add it\n',
    })
  })
})

it('siap pack build writes an archive that pack check accepts, the same bytes each time', async () => {
  const folder = packFolder()
  const [one, two] = [join(folder, '..', `${Date.now()}-a.siap`), join(folder, '..', `${Date.now()}-b.siap`)]
  expect((await siap('pack', 'build', folder, '-o', one)).code).toBe(0)
  expect((await siap('pack', 'build', folder, '-o', two)).code).toBe(0)
  expect(readFileSync(one)).toEqual(readFileSync(two))
  expect((await siap('pack', 'check', one)).code).toBe(0)
})

it('siap bank export gives every bank item in the published shape, and no item of a check', async () => {
  const { code, out } = await siap('bank', 'export', packFolder(), '--to', 'json')
  const items = JSON.parse(out) as Record<string, unknown>[]
  const published = JSON.parse(readFileSync('tests/fixtures/examples/bank-export.json', 'utf8')) as Record<
    string,
    unknown
  >[]
  expect(code).toBe(0)
  expect(items.map((item) => item.id)).toEqual(['contoh/dua', 'contoh/satu'])
  expect(Object.keys(items[0] ?? {}).sort()).toEqual(Object.keys(published[0] ?? {}).sort())
  expect(items[0]).toMatchObject({ level: 'medium', key: ['b'], weights: null, references: [{ text: 'Sebuah buku' }] })
})

describe('items without options', () => {
  const typed = (changes: Record<string, unknown> = {}) =>
    packFolder({
      'modules/dasar/items/asesmen.json': [
        ...[cloze, numeric, shortText].map((item) =>
          buildItemSource({ ...item, ...changes, id: item.type, options: undefined }),
        ),
        buildItemSource({ id: 'cek-satu' }),
      ],
    })

  it('are checked, exported and scored like the others', async () => {
    const folder = typed()
    expect((await siap('pack', 'check', folder)).code).toBe(0)
    const exported = JSON.parse((await siap('bank', 'export', folder, '--to', 'json')).out) as unknown[]
    expect(exported).toEqual([
      expect.objectContaining({ type: 'cloze', options: [], key: cloze.key }),
      expect.objectContaining({ type: 'numeric', options: [], interaction: { tolerance: 500 }, key: 4_000_000 }),
      expect.objectContaining({ type: 'short-text', options: [], key: shortText.key }),
    ])

    const [form, answers] = [join(folder, 'form.txt'), join(folder, 'answers.txt')]
    const responses = {
      'contoh/cloze': { g1: 'y', g2: 'buku harian' },
      'contoh/numeric': 3_999_500,
      'contoh/short-text': ' Person in  Environment',
    }
    writeFileSync(form, JSON.stringify({ blueprint: 'contoh/cepat', items: Object.keys(responses) }))
    writeFileSync(answers, JSON.stringify(responses))
    const { out } = await siap('exam', 'score', '--form', form, '--responses', answers, typed())
    const scored = JSON.parse(out) as { items: { outcome: number }[] }
    expect(scored.items.map(({ outcome }) => outcome)).toEqual([0.5, 1, 1])
  })

  it('say in either language what is wrong with their gaps, and that the rationale is missing', async () => {
    const folder = typed({ stem: text('Langkah pertama {{g1}} dan {{g5}}.') })
    const english = (await siap('pack', 'check', folder)).err
    expect(english).toContain('0.stem.en: The mark of gap g2 does not stand in this text; add it, or remove the gap\n')
    expect(english).toContain('0.stem.id: g5 was not found (gap); add it or mend its name\n')
    const indonesian = (await siap('pack', 'check', folder, '--lang', 'id')).err
    expect(indonesian).toContain('0.stem.en: Tanda isian g2 belum ada dalam teks ini')
    expect((await siap('pack', 'check', typed({ rationale: undefined }))).err).toContain(
      '1.rationale: This field is missing; fill it in\n',
    )
  })
})

describe('siap exam', () => {
  it('assembles the same form for a seed and scores responses to it', async () => {
    const folder = packFolder()
    const assembled = await siap('exam', 'assemble', '--blueprint', 'contoh/cepat', '--seed', '7', folder)
    const form = JSON.parse(assembled.out) as Record<string, unknown>
    expect(form).toMatchObject({
      blueprint: 'contoh/cepat',
      seed: 7,
      minutes: 10,
      bank: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect([...(form.items as string[])].sort()).toEqual(['contoh/dua', 'contoh/satu'])
    expect((await siap('exam', 'assemble', '--blueprint', 'contoh/cepat', '--seed', '7', folder)).out).toBe(
      assembled.out,
    )

    const [formFile, answers] = [join(folder, 'form.txt'), join(folder, 'answers.txt')]
    writeFileSync(formFile, assembled.out)
    writeFileSync(answers, JSON.stringify({ 'contoh/satu': 'b', 'contoh/dua': null }))
    const scored = await siap('exam', 'score', '--form', formFile, '--responses', answers, packFolder())
    expect(JSON.parse(scored.out)).toEqual({
      passed: false,
      total: {
        points: 1,
        maximum: 2,
        share: 0.5,
        interval: [expect.any(Number), expect.any(Number)],
        cutScore: 0.62,
        passed: false,
      },
      aspects: { knowledge: null, skills: expect.objectContaining({ points: 1, share: 0.5 }), values: null, ict: null },
      items: (form.items as string[]).map((id) => ({ id, outcome: id === 'contoh/satu' ? 1 : 0, weight: 1 })),
    })
  })

  it('tells a shortage as one problem a quota, with what was wanted and what is there', async () => {
    const other = {
      ...(packSource()['exams/cepat.json'] as object),
      pool: ['contoh', 'lain'],
      quotas: [{ where: { aspect: 'ict' }, count: 4 }],
    }
    const { code, out } = await siap(
      'exam',
      'assemble',
      '--blueprint',
      'contoh/cepat',
      '--seed',
      '1',
      packFolder({ 'exams/cepat.json': other }),
      '--json',
    )
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({
        kind: 'blueprint-shortage',
        data: { where: { aspect: 'ict' }, wanted: 4, available: 0 },
      }),
    ])
  })

  it('refuses a response to an item that the form does not hold', async () => {
    const folder = packFolder()
    const files = [join(folder, 'form.txt'), join(folder, 'answers.txt')] as const
    writeFileSync(files[0], JSON.stringify({ blueprint: 'contoh/cepat', items: ['contoh/satu'] }))
    writeFileSync(files[1], JSON.stringify({ 'contoh/lain': 'b' }))
    const { code, err } = await siap('exam', 'score', '--form', files[0], '--responses', files[1], packFolder())
    expect(code).toBe(1)
    expect(err).toContain('contoh/lain was not found (item)')
  })
})
