import { text } from './build-item'
import { buildChoice, buildEnding, buildScene } from './build-pack'
import { packWithCase, SAMPLE_CASE } from './sample-case'

type Json = Record<string, unknown>

const why = (words: string) => ({ reason: text(words) })

const results = (next: string): Json[] => [
  buildChoice('tepat', next, {
    text: text('Semua tepat'),
    atLeast: 1,
    consequence: { body: text('Tim mengangguk.') },
    principle: { body: text('Asas tugas'), references: ['buku'] },
  }),
  buildChoice('sebagian', next, { text: text('Sebagian tepat'), atLeast: 0.5, counts: { percaya: -1 } }),
  buildChoice('belum', next, { text: text('Belum tepat'), atLeast: 0, counts: { percaya: -2 } }),
]

/** What each kind of task works on, and the task itself, in scenes that follow each other. */
const TASKS: readonly { readonly id: string; readonly artefact: Json | null; readonly task: Json }[] = [
  {
    id: 'mark',
    artefact: {
      type: 'chat',
      messages: [
        { kind: 'message', id: 'ancam', from: 'Dimas', time: '21:47', text: text('awas kamu besok') },
        { kind: 'message', id: 'sapa', from: 'Sari', time: '21:48', text: text('halo semua') },
      ],
    },
    task: {
      kind: 'mark',
      parts: {
        ancam: { isSign: true, ...why('Ini ancaman.') },
        sapa: { isSign: false, ...why('Ini hanya sapaan.') },
      },
    },
  },
  {
    id: 'fill',
    artefact: {
      type: 'form',
      sections: [
        {
          fields: [
            {
              kind: 'field',
              id: 'tujuan',
              label: text('Tujuan'),
              options: [
                { id: 'puskesmas', text: text('Puskesmas') },
                { id: 'pasar', text: text('Pasar') },
              ],
            },
            { kind: 'field', id: 'lama', label: text('Lama') },
          ],
        },
      ],
    },
    task: {
      kind: 'fill',
      fields: {
        tujuan: { accepted: ['puskesmas'], ...why('Di sanalah layanannya.') },
        lama: { accepted: ['3 bulan'], ...why('Persetujuan berlaku tiga bulan.') },
      },
    },
  },
  {
    id: 'order',
    artefact: null,
    task: {
      kind: 'order',
      steps: [
        { id: 'aman', text: text('Pastikan aman'), ...why('Aman lebih dulu.') },
        { id: 'dengar', text: text('Dengarkan'), ...why('Lalu didengar.') },
        { id: 'rujuk', text: text('Rujuk'), ...why('Baru dirujuk.') },
      ],
    },
  },
  {
    id: 'ties',
    artefact: {
      type: 'ecomap',
      centre: text('Rara'),
      systems: [
        { id: 'ibu', label: text('Ibu'), tie: 'strong', flow: 'both', remark: text('Selalu ada') },
        { id: 'kelas', label: text('Kelas'), tie: 'stressful', flow: 'none', remark: text('Ejekan') },
      ],
    },
    task: {
      kind: 'ties',
      ties: {
        ibu: { tie: 'strong', ...why('Ibu selalu ada.') },
        kelas: { tie: 'stressful', ...why('Di sana diejek.') },
      },
    },
  },
  {
    id: 'sums',
    artefact: {
      type: 'budget',
      columns: [text('Rencana')],
      rows: [
        { kind: 'line', id: 'bus', label: text('Bus'), amounts: [450_000] },
        { kind: 'line', id: 'makan', label: text('Makan'), amounts: [50_000] },
        { kind: 'total', id: 'jumlah', label: text('Jumlah'), amounts: [null] },
      ],
    },
    task: { kind: 'sums', cells: { 'jumlah.0': { value: 500_000, ...why('450.000 dan 50.000.') } } },
  },
  {
    id: 'place',
    artefact: { type: 'risk-matrix', risks: [{ id: 'bocor', label: text('Foto bocor') }] },
    task: { kind: 'place', places: { bocor: { cell: 'medium-high', ...why('Mungkin, dan akibatnya besar.') } } },
  },
]
export const TASK_KINDS = TASKS.map(({ id }) => id)

/** A case that begins with the task of this kind, goes on to a timed choice, and keeps a scale. */
export function packWithTask(kind: string): Record<string, unknown> {
  const own = TASKS.find(({ id }) => id === kind)
  if (own === undefined) throw new Error(`no task ${kind}`)
  const bounds =
    kind === 'fill' || kind === 'ties' || kind === 'order'
      ? results('pilih')
      : results('pilih').filter(({ id }) => id !== 'sebagian')
  const story = {
    ...SAMPLE_CASE,
    counters: [
      { id: 'percaya', initial: 2, max: 4, label: text('Kepercayaan'), low: text('Ragu'), high: text('Percaya') },
    ],
    flags: [],
    start: 'tugas',
    artefacts: own.artefact === null ? {} : { pameran: { title: text('Pameran'), ...own.artefact } },
    scenes: [
      buildScene('tugas', bounds, {
        title: text('Tugas pertama'),
        ask: text('Kerjakan tugas ini'),
        trail: text('Tugas'),
        checkpoint: text('Bagian pertama'),
        task: own.task,
        ...(own.artefact === null ? {} : { artefact: 'pameran' }),
      }),
      buildScene(
        'pilih',
        [
          buildChoice('bicara', 'aman', { text: text('Bicara') }),
          buildChoice('tunggu', [{ target: 'retak', if: { percaya: { atMost: 1 } } }, { target: 'aman' }], {
            text: text('Menunggu'),
          }),
          buildChoice('lambat', 'retak', { text: text('Diam saja'), onlyByTime: true }),
        ],
        { title: text('Saatnya memilih'), trail: text('Memilih'), timed: { seconds: 40, choice: 'lambat' } },
      ),
    ],
    endings: [
      { ...buildEnding('aman'), title: text('Rara aman') },
      { ...buildEnding('retak'), title: text('Kepercayaan yang retak') },
    ],
  }
  return { ...packWithCase(), 'modules/dasar/cases/kasus.json': story }
}
