import { beforeAll, describe, expect, it } from 'vitest'
import { AppDatabase } from '../../src/data/db'
import { type OpenedFinder, openFinder } from '../../src/data/open-finder'
import { bareWords, lessonSections } from '../../src/formats/markdown/lesson-sections'
import { installBundledPack } from '../support/bundled-pack'

/** A question, the reader's language, and what should be among the first three: the end of what names the thing. */
const QUERIES: readonly (readonly [query: string, language: 'id' | 'en', wanted: string])[] = [
  // plain, Indonesian
  ['perundungan siber', 'id', 'perundungan/perundungan-siber'],
  ['jam pertama', 'id', 'perundungan/jam-pertama'],
  ['bukti digital', 'id', 'perundungan/bukti-digital'],
  ['bukti tanpa penonton', 'id', 'lesson dasar/perundungan/jam-pertama'],
  ['batas kerahasiaan', 'id', '/batas-kerahasiaan'],
  ['rencana keselamatan', 'id', '/rencana-keselamatan'],
  ['grup kelas 9b', 'id', 'case dasar/perundungan/grup-kelas-9b'],
  ['negara kesejahteraan', 'id', 'negara-kesejahteraan/negara-kesejahteraan'],
  ['urun dana', 'id', 'penggalangan-dana/urun-dana'],
  ['kartu yang hilang', 'id', 'case dasar/negara-kesejahteraan/kartu-yang-hilang'],
  ['UU 27 2022 data pribadi', 'id', '/uu-27-2022'],
  ['biestek', 'id', '/biestek-1957'],
  ['ekomap', 'id', '/ekomap'],
  ['hak donatur', 'id', '/hak-donatur'],
  ['kebocoran data', 'id', '/kebocoran-data'],
  ['bias otomatisasi', 'id', '/bias-otomatisasi'],
  ['siapa terdata', 'id', '/siapa-terdata'],
  ['doksing', 'id', '/doksing'],
  ['asen', 'id', '/asen'],
  ['olweus 1993', 'id', '/olweus-1993'],
  // affixed otherwise than in the text
  ['dirundung', 'id', 'perundungan/perundungan'],
  ['merundung', 'id', 'perundungan/perundungan'],
  ['menggalang dana', 'id', 'penggalangan-dana/penggalangan-dana'],
  ['merahasiakan batasnya', 'id', '/batas-kerahasiaan'],
  ['mencatat kasus', 'id', '/pencatatan-kasus'],
  ['berkunjung ke rumah', 'id', '/kunjungan-rumah'],
  ['menyetujui', 'id', '/persetujuan'],
  ['unggahannya menjadi ratusan', 'id', '/satu-unggahan'],
  ['memviralkan keluarga', 'id', '/lingkaran-anak'],
  ['dilaporkan sosial', 'id', '/laporan-sosial'],
  // slips
  ['perundugnan', 'id', 'perundungan/perundungan'],
  ['kerahasian', 'id', '/batas-kerahasiaan'],
  ['transparasni', 'id', '/transparansi'],
  ['ekmap', 'id', '/ekomap'],
  ['dekomodifkasi', 'id', '/dekomodifikasi'],
  ['pengalangan dana', 'id', 'penggalangan-dana/penggalangan-dana'],
  // still being typed
  ['perund', 'id', 'perundungan/perundungan'],
  ['kesenj', 'id', '/kesenjangan-digital'],
  // English
  ['cyberbullying', 'en', '/perundungan-siber'],
  ['informed consent', 'en', '/persetujuan'],
  ['limits of confidentiality', 'en', '/batas-kerahasiaan'],
  ['safety plan', 'en', '/rencana-keselamatan'],
  ['crowdfunding', 'en', '/urun-dana'],
  ['bystanders', 'en', '/pengamat'],
  ['welfare states', 'en', 'negara-kesejahteraan/negara-kesejahteraan'],
  ['asking directly', 'en', '/jam-pertama'],
  ['donors rights', 'en', '/hak-donatur'],
  ['boundaries', 'en', '/batas-profesional'],
  ['confidentialty', 'en', '/batas-kerahasiaan'],
  ['transparancy', 'en', '/transparansi'],
  ['digital devide', 'en', '/kesenjangan-digital'],
  ['home visits', 'en', '/kunjungan-rumah'],
  // in the other language than the reader's
  ['safe word', 'id', '/kata-aman'],
  ['bullying', 'id', '/perundungan'],
  ['hubungan ganda', 'en', '/hubungan-ganda'],
  ['gotong royong', 'en', '/gotong-royong'],
]

let finder: OpenedFinder
beforeAll(async () => {
  const db = new AppDatabase('find-quality')
  await db.open()
  await installBundledPack(db)
  finder = await openFinder(db, { profileId: 'ani', reader: { sections: lessonSections, words: bareWords } })
})

describe('finding in the bundled pack', () => {
  it('has what is wanted among the first three for at least 95 of 100 questions', () => {
    const missed = QUERIES.filter(([query, language, wanted]) => {
      const { hits } = finder.search({ query, language, kind: null, most: 3 })
      return !hits.some(({ document }) => document.thing.endsWith(wanted))
    })
    const recall = 1 - missed.length / QUERIES.length
    console.info(`${QUERIES.length} questions, ${(recall * 100).toFixed(1)} % in the first three`, missed)
    expect(QUERIES.length).toBeGreaterThanOrEqual(40)
    expect(recall, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.95)
  })

  it('gives nothing of a case away that has not been played', () => {
    const { hits } = finder.search({ query: 'kasus di grup kelas', language: 'id', kind: 'case', most: 40 })
    expect(hits.length).toBeGreaterThan(0) // by title and promise
    for (const { document } of hits) expect([document.heading, document.part]).toEqual(['', 0])
  })
})
