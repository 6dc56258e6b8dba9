import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/core/packs/pack-files'
import { readArchive, readArchiveEntry } from '../../src/formats/pack-archive/read-archive'
import { readPack } from '../../src/formats/pack-archive/read-pack'
import { writeArchive } from '../../src/formats/pack-archive/write-archive'
import { buildPackBytes } from '../support/build-pack'

type Bytes = Uint8Array<ArrayBuffer>
const bytes = (text: string): Bytes => new TextEncoder().encode(text)
const zip = (files: Record<string, Uint8Array>): Bytes => zipSync(files, { level: 1 }) as Bytes

const kindsOf = async (archive: Bytes) => {
  const read = await readArchive(archive)
  return read.ok ? [] : read.error.map((problem) => `${problem.kind} ${problem.path}`.trim())
}

/** The archive of the sample pack with some entries changed after it was built. */
async function tampered(change: (files: Record<string, Uint8Array>) => void): Promise<Bytes> {
  const files = { ...unzipSync(await writeArchive(buildPackBytes())) }
  change(files)
  return zip(files)
}

describe('an archive', () => {
  it('gives the same bytes for the same source, in any order of its files', async () => {
    const source = buildPackBytes()
    const reversed = new Map([...source].reverse())
    expect(await writeArchive(reversed)).toEqual(await writeArchive(source))
  })

  it('is read back to the content that it was made from', async () => {
    const reply = await readPack({ bytes: await writeArchive(buildPackBytes()), today: '2026-11-24' })
    if (!reply.ok) throw new Error(JSON.stringify(reply.problems))
    expect(reply.content.manifest.id).toBe('contoh')
    expect(reply.content.items.map((item) => item.value.id)).toEqual(['satu', 'dua', 'cek-satu'])
    expect(reply.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(Object.keys(reply.content.manifest.files ?? {})).toContain('modules/dasar/cases/kasus.json')
  })

  it('gives one file by its path', async () => {
    const archive = await writeArchive(buildPackBytes({ 'media/a.png': 'not really a picture' }))
    expect(new TextDecoder().decode(readArchiveEntry(archive, 'media/a.png') ?? bytes(''))).toBe('not really a picture')
    expect(readArchiveEntry(archive, 'media/b.png')).toBeNull()
  })
})

describe('an archive that was changed or broken is refused', () => {
  it('when a file is not what the manifest says', async () => {
    const archive = await tampered((files) => {
      files['topics.json'] = bytes('{"asesmen":{"id":"Lain","en":"Other"}}')
    })
    expect(await kindsOf(archive)).toEqual(['hash-mismatch topics.json'])
  })

  it('when a file was added or taken away', async () => {
    const archive = await tampered((files) => {
      files['exams/lain.json'] = bytes('{}')
      delete files['topics.json']
    })
    expect(await kindsOf(archive)).toEqual(['file-not-listed exams/lain.json', 'listed-file-missing topics.json'])
  })

  it('when it is cut short, or no archive at all', async () => {
    const whole = await writeArchive(buildPackBytes())
    expect(await kindsOf(whole.slice(0, whole.length - 40))).toEqual(['not-a-zip'])
    expect(await kindsOf(bytes('hello'))).toEqual(['not-a-zip'])
    expect(await kindsOf(new Uint8Array(0))).toEqual(['not-a-zip'])
  })

  it('when a text is not UTF-8', async () => {
    const source = buildPackBytes()
    source.set('topics.json', new Uint8Array([0x7b, 0xff, 0xfe]))
    const reply = await readPack({ bytes: await writeArchive(source), today: '2026-11-24' })
    expect(reply.ok ? [] : reply.problems.map(({ kind, path }) => `${kind} ${path}`)).toContain('not-utf8 topics.json')
  })

  it.each([
    ['a path that climbs out', '../evil.json', 'unsafe-path'],
    ['an absolute path', '/evil.json', 'unsafe-path'],
    ['a drive letter', 'C:evil.json', 'unsafe-path'],
    ['a backslash', 'a\\b.json', 'unsafe-path'],
    ['a control character', 'a\u0000b.json', 'unsafe-path'],
    ['a program', 'media/evil.exe', 'file-type'],
    ['a page', 'media/evil.html', 'file-type'],
  ])('when it holds %s', async (_name, path, kind) => {
    expect(await kindsOf(zip({ [path]: bytes('x') }))).toEqual([`${kind} ${path}`])
  })

  it('when two names differ by capital letters only', async () => {
    expect(await kindsOf(zip({ 'media/a.png': bytes('x'), 'media/A.png': bytes('y') }))).toEqual([
      'colliding-path media/A.png',
    ])
  })

  it('when it is larger than the limit, before anything is unpacked', async () => {
    expect(await kindsOf(new Uint8Array(LIMITS.packed + 1))).toEqual(['too-large-packed'])
  })

  it('when its files would unpack to more than the limit, whatever the archive is like', async () => {
    const megabytes = new Uint8Array(42 * 1024 * 1024)
    const files = Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`media/${n}.png`, megabytes]))
    expect(await kindsOf(zip(files))).toEqual(['too-large-unpacked'])
  })
})
