import { type Artefact, type ArtefactOf, type ArtefactType, artefactSchema } from '../../src/core/cases/artefact'
import { text } from './build-item'

const SAMPLES: { readonly [T in ArtefactType]: Record<string, unknown> } = {
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
  },
  note: { when: text('Rabu, 08.40'), author: text('Pekerja sosial'), body: text('Klien hadir.') },
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
