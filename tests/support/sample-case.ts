import { text } from './build-item'
import { buildChoice, buildEnding, buildScene } from './build-pack'

type Json = Record<string, unknown>

const rated = (aspect: string, value: number, reason: string): Json => ({
  ratings: [{ aspect, value, reason: text(reason) }],
})

/** A small case as a pack holds it: an early promise comes back, an exhibit, changes of the person, two endings. */
export const SAMPLE_CASE: Json = {
  id: 'kasus',
  title: text('Grup kelas'),
  promise: text('Mendampingi Rara selama satu hari.'),
  minutes: 5,
  contentNote: text('Kasus ini memuat ejekan.'),
  person: { name: 'Rara', about: text('15 tahun'), wants: text('Ingin fotonya berhenti menyebar') },
  states: [
    { id: 'tempat', label: text('Sekarang'), icon: 'place', initial: text('Di rumah') },
    { id: 'izin', label: text('Yang Rara izinkan'), icon: 'consent', initial: text('Belum dibicarakan') },
  ],
  flags: ['berjanji'],
  start: 'pesan',
  artefacts: {
    obrolan: {
      type: 'chat',
      title: text('9B santai'),
      messages: [{ kind: 'message', from: 'Dimas', time: '21:47', text: text('cuma bercanda') }],
    },
  },
  scenes: [
    buildScene(
      'pesan',
      [
        buildChoice('janji', 'layanan', {
          text: text('Menjanjikan rahasia'),
          flags: { berjanji: true },
          ...rated('values', -1, 'Janji yang tidak dapat ditepati.'),
          consequence: {
            body: text('Rara bercerita panjang.'),
            changes: [{ state: 'izin', value: text('Mengira semuanya rahasia') }],
          },
        }),
        buildChoice('jujur', 'layanan', {
          text: text('Menjelaskan batas rahasia'),
          ...rated('values', 2, 'Rara tahu batasnya sebelum bercerita.'),
          consequence: { body: text('Rara diam sebentar, lalu mengangguk.') },
        }),
      ],
      { title: text('Pesan pukul 22.04'), trail: text('Pesan malam'), artefact: 'obrolan', pcf: ['rights-justice'] },
    ),
    buildScene(
      'layanan',
      [
        buildChoice('tanya', 'aman', { text: text('Menanyakan rasa aman'), ...rated('skills', 2, 'Aman lebih dulu.') }),
        buildChoice('lapor', [{ target: 'retak', if: { berjanji: true } }, { target: 'aman' }], {
          text: text('Menghubungi sekolah'),
          ...rated('skills', 0, 'Terlalu cepat.'),
        }),
      ],
      {
        title: text('Di ruang layanan'),
        trail: text('Pagi di layanan'),
        additions: [{ if: { berjanji: true }, body: text('“Ibu sudah janji,” katanya.') }],
        quote: { body: text('Aku cuma mau itu berhenti.'), speaker: 'Rara' },
      },
    ),
  ],
  endings: [
    { ...buildEnding('aman'), title: text('Rara aman') },
    { ...buildEnding('retak'), title: text('Kepercayaan yang retak'), quality: 'harmful' },
  ],
}

/** Changes to the sample pack that put the case into a module with something to be careful with. */
export function packWithCase(moduleChanges: Json = {}): Record<string, unknown> {
  return {
    'modules/dasar/cases/kasus.json': SAMPLE_CASE,
    'modules/dasar/module.json': {
      id: 'dasar',
      title: text('Perundungan'),
      promise: text('Mendampingi anak dengan aman.'),
      minutes: 30,
      sensitive: { note: text('Modul ini memuat ejekan.'), services: ['layanan'] },
      objectives: [{ id: 'satu', text: text('Menjelaskan ciri perundungan'), aspect: 'knowledge', pcf: ['knowledge'] }],
      lessons: [{ id: 'pertama', title: text('Tiga ciri'), minutes: 5 }],
      cases: ['kasus'],
      checks: [{ id: 'cek', lesson: 'pertama', items: ['cek-satu'] }],
      glossary: [{ id: 'asen', term: text('asen'), definition: text('persetujuan anak') }],
      references: [{ id: 'buku', text: 'Sebuah buku' }],
      ...moduleChanges,
    },
  }
}
