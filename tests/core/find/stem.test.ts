import { describe, expect, it } from 'vitest'
import { stemEnglish } from '../../../src/core/find/stem-english'
import { stemIndonesian } from '../../../src/core/find/stem-indonesian'

const stemsOf = (words: string, stem: (word: string) => string) => [...new Set(words.split(' ').map(stem))]

describe('Indonesian forms of one word', () => {
  it.each([
    ['rundung', 'perundungan merundung dirundung rundung perundung dirundungnya'],
    ['nilai', 'penilaian menilai dinilai nilai ternilai nilainya'],
    ['ajar', 'pelajaran belajar pelajar mengajar pembelajaran ajar diajarkan'],
    ['kerja', 'bekerja pekerja pekerjaan kerja mengerjakan dikerjakan'],
    ['kirim', 'pengiriman mengirim dikirim kirim kirimkan mengirimkannya'],
    ['rahasia', 'kerahasiaan rahasia merahasiakan dirahasiakan rahasiaku'],
    ['setuju', 'persetujuan menyetujui disetujui setuju'],
    ['damping', 'pendampingan mendampingi pendamping damping'],
    ['galang', 'penggalangan menggalang galang digalang'],
    ['lapor', 'pelaporan melapor melaporkan laporan dilaporkan laporkanlah'],
    ['lindung', 'perlindungan melindungi dilindungi terlindung'],
    ['sejahtera', 'kesejahteraan sejahtera menyejahterakan'],
    ['keluarga', 'keluarga keluarganya keluargamu berkeluarga keluargakah'],
    ['daya', 'pemberdayaan memberdayakan berdaya daya'],
    ['catat', 'pencatatan mencatat catatan dicatat'],
    ['rujuk', 'rujukan merujuk dirujuk rujuk'],
    ['tanya', 'pertanyaan bertanya menanyakan ditanyakan tanya'],
    ['simpan', 'penyimpanan menyimpan disimpan simpan'],
    ['tulis', 'menulis penulis tulisan ditulis'],
    ['pukul', 'memukul dipukul pemukulan pukulan'],
    ['rencana', 'berencana rencana merencanakan perencanaan direncanakan'],
    ['tahu', 'diketahui mengetahui pengetahuan tahu'],
    ['ancam', 'mengancam ancaman diancam'],
    ['minta', 'permintaan meminta diminta minta'],
    ['bagi', 'berbagi membagi dibagikan bagian pembagian'],
    ['sekolah', 'sekolah bersekolah sekolahnya'],
  ])('meet in %s', (stem, words) => {
    expect(stemsOf(words, stemIndonesian)).toEqual([stem])
  })

  it('leaves words whole that only look as if they had an affix', () => {
    const whole = 'makan teman ikan ibu bukti pribadi organisasi informasi perempuan dengan 2014 uu'
    expect(whole.split(' ').map(stemIndonesian).join(' ')).toBe(whole)
  })
})

describe('English forms of one word', () => {
  it.each([
    ['bulli', 'bullying bullied bullies bully'],
    ['assess', 'assessment assess assessing assessed'],
    ['refer', 'referrals referral referred refer'],
    ['fundrais', 'fundraising fundraiser fundraisers'],
    ['relat', 'relate relational'],
    ['confidenti', 'confidentiality confidential'],
  ])('meet in %s', (stem, words) => {
    expect(stemsOf(words, stemEnglish)).toEqual([stem])
  })

  it.each([
    // from the tables of Porter's paper
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['cats', 'cat'],
    ['agreed', 'agre'],
    ['plastered', 'plaster'],
    ['motoring', 'motor'],
    ['sing', 'sing'],
    ['conflated', 'conflat'],
    ['hopping', 'hop'],
    ['filing', 'file'],
    ['happy', 'happi'],
    ['sky', 'sky'],
    ['rational', 'ration'],
    ['vietnamization', 'vietnam'],
    ['decisiveness', 'decis'],
    ['formality', 'formal'],
    ['hopeful', 'hope'],
    ['goodness', 'good'],
    ['adjustment', 'adjust'],
    ['adoption', 'adopt'],
    ['effective', 'effect'],
    ['probate', 'probat'],
    ['controlling', 'control'],
  ])('%s becomes %s', (word, stem) => {
    expect(stemEnglish(word)).toBe(stem)
  })
})
