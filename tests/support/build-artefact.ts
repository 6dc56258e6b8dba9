import { type Artefact, type ArtefactOf, type ArtefactType, artefactSchema } from '../../src/core/cases/artefact'
import { text } from './build-item'

export const SAMPLES: { readonly [T in ArtefactType]: Record<string, unknown> } = {
  chat: {
    device: text('Ponsel Rara'),
    members: text('31 anggota'),
    messages: [
      { kind: 'day', text: text('Kemarin') },
      { kind: 'message', from: 'Dimas', time: '21:47', text: text('editan baru'), masked: text('Foto disamarkan') },
      { kind: 'message', from: 'Dimas', time: '21:48', text: text('parah') },
      { kind: 'message', from: 'Rara', time: '21:54', text: text('tolong hapus'), mine: true, read: true },
      { kind: 'system', text: text('Rara keluar dari grup') },
    ],
  },
  post: {
    author: 'Bu Ratna',
    handle: '@ratna',
    when: text('2 jam lalu'),
    body: text('Tolong, sebarkan.'),
    likes: 1264,
    shares: 3,
    comments: [{ author: 'Tetangga', when: text('1 jam lalu'), body: text('Sudah saya bagikan') }],
  },
  news: {
    outlet: 'Kabar Contoh',
    when: text('3 November'),
    headline: text('Sekolah bertindak'),
    body: text('Isi **berita**.'),
    paragraphs: [{ id: 'sumber', body: text('Sumber tidak disebut.') }],
  },
  note: { when: text('Rabu, 08.40'), author: text('Pekerja sosial'), body: text('Klien hadir.') },
  email: {
    from: 'Ratna <ratna@yayasan.contoh>',
    to: [{ name: 'Pekerja sosial <peksos@dinas.contoh>' }],
    cc: [{ id: 'warga', name: 'Grup warga <rt04@dusun.contoh>' }],
    date: text('Senin, 2 November, 09.12'),
    subject: text('Data keluarga Pak Yosef'),
    paragraphs: [{ body: text('Selamat pagi.') }, { id: 'data', body: text('Terlampir kartu keluarganya.') }],
    attachments: [{ id: 'kk', name: 'kk-yosef.pdf', remark: text('tanpa sandi') }],
  },
  call: {
    caller: text('Bu Marni'),
    addressee: text('Pekerja sosial'),
    takenBy: text('Resepsionis'),
    when: text('Senin, 09.40'),
    urgency: 'urgent',
    message: [{ id: 'takut', body: text('Ia takut pulang.') }, { body: text('Anaknya ikut.') }],
    callBack: text('Sebelum pukul 11'),
  },
  file: {
    number: 'PS-014/2026',
    cover: [{ label: text('Klien'), value: text('Y., 71 tahun') }],
    entries: [
      {
        id: 'kunjungan',
        when: text('2 Oktober'),
        worker: text('Pekerja sosial'),
        about: text('Kunjungan rumah'),
        body: text('Klien **menolak** pindah.'),
      },
    ],
  },
  poster: {
    tone: 'invites',
    headline: text('Sarapan bersama'),
    picture: text('Gambar meja panjang dengan piring'),
    lines: [{ id: 'gratis', body: text('Gratis untuk semua anak') }],
    when: text('Setiap Jumat, pukul 06.30'),
    place: text('Balai desa'),
    organiser: text('Karang Taruna Contoh'),
  },
  form: {
    organisation: text('Lembaga contoh'),
    sections: [
      {
        heading: text('Orang'),
        fields: [
          { kind: 'line', label: text('Nama'), value: text('Yosef') },
          { kind: 'line', label: text('Alamat') },
          { kind: 'tick', label: text('Setuju'), ticked: true },
          { kind: 'tick', label: text('Direkam'), ticked: false },
          { kind: 'field', id: 'tujuan', label: text('Tujuan'), hint: text('Satu kalimat'), isLong: true },
          {
            kind: 'field',
            id: 'kepada',
            label: text('Dibagikan kepada'),
            options: [
              { id: 'sekolah', text: text('Sekolah') },
              { id: 'siapa-saja', text: text('Siapa saja') },
            ],
          },
        ],
      },
    ],
  },
  campaign: {
    address: 'gotong.contoh/tas',
    headline: text('Tas untuk 120 anak'),
    organiser: text('Yayasan Contoh'),
    raised: 80_000_000,
    target: 75_000_000,
    donors: 1264,
    daysLeft: 12,
    body: text('Bantu kami.'),
    updates: [{ when: text('3 November'), body: text('Terima kasih.') }],
  },
  budget: {
    columns: [text('Anggaran'), text('Terpakai')],
    rows: [
      { kind: 'group', label: text('Biaya') },
      { kind: 'line', label: text('Iklan'), amounts: [3_200_000, null], note: text('dua minggu') },
      { kind: 'total', label: text('Jumlah'), amounts: [9_600_000, 8_000_000] },
    ],
  },
  ecomap: {
    centre: text('Pak Yosef'),
    systems: [
      { id: 'adik', label: text('Adik'), tie: 'strong', flow: 'both', remark: text('Menelepon tiap sore') },
      { id: 'desa', label: text('Kantor desa'), tie: 'tenuous', flow: 'to-centre', remark: text('Jarang datang') },
      { id: 'tetangga', label: text('Tetangga'), tie: 'stressful', flow: 'none', remark: text('Soal batas tanah') },
    ],
  },
  genogram: {
    persons: [
      { id: 'kakek', label: text('Pak Hadi'), sign: 'man', born: 1941, died: 2019 },
      { id: 'nenek', label: text('Bu Marni'), sign: 'woman', born: 1945, remark: text('Tinggal sendiri') },
      { id: 'ibu', label: text('Bu Sari'), sign: 'woman', born: 1974 },
      { id: 'ayah', label: text('Pak Joko'), sign: 'man', born: 1970 },
      { id: 'rara', label: text('Rara'), sign: 'woman', born: 2010, isIndex: true },
      { id: 'bayu', label: text('Bayu'), sign: 'man', born: 2015 },
    ],
    couples: [
      { partners: ['kakek', 'nenek'], status: 'married', since: 1968, children: [{ person: 'ibu' }] },
      {
        partners: ['ayah', 'ibu'],
        status: 'divorced',
        children: [{ person: 'rara' }, { person: 'bayu', bond: 'foster' }],
      },
    ],
    relations: [
      { between: ['rara', 'nenek'], kind: 'close', remark: text('Menelepon tiap malam') },
      { between: ['rara', 'ayah'], kind: 'conflict' },
    ],
  },
  'risk-matrix': {
    risks: [
      { id: 'jatuh', label: text('Jatuh di kamar mandi'), cell: 'high-medium', remark: text('Lantai licin') },
      { id: 'sendiri', label: text('Sendirian saat sakit') },
    ],
  },
  timeline: {
    events: [
      {
        id: 'pindah',
        when: text('2019'),
        kind: 'life',
        label: text('Pindah ke desa'),
        source: text('Cerita Bu Marni'),
      },
      {
        id: 'jatuh',
        when: text('Maret 2026'),
        kind: 'danger',
        label: text('Jatuh'),
        body: text('Dua hari **sendiri**.'),
      },
    ],
  },
  image: { file: 'media/peta.png', alt: text('Peta desa dengan tiga dusun') },
  table: { head: [text('Hari'), text('Kegiatan')], rows: [[text('Senin'), text('Kunjungan')]] },
}

export function buildArtefact<T extends ArtefactType>(type: T, overrides: Record<string, unknown> = {}): ArtefactOf<T> {
  const parsed: Artefact = artefactSchema.parse({
    type,
    title: text('Judul contoh'),
    note: text('Contoh rekaan'),
    ...SAMPLES[type],
    ...overrides,
  })
  return parsed as ArtefactOf<T> // the schema's union is told apart by the type that was asked for
}
