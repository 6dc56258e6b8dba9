import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { SaveOutcome } from '../../../../src/contract/host'
import {
  type StorageProblem,
  StorageProblemScreen,
} from '../../../../src/renderer/features/storage/storage-problem-screen'
import { expectAccessible } from '../../../support/expect-accessible'
import { renderWithApp } from '../../../support/render-with-app'
import { savedText, savingHost } from '../../../support/saving-host'

/** For every kind: what happened, what is safe, what to do. The record is whole, or it does not compile. */
const WORDS: Record<StorageProblem['kind'], { problem: StorageProblem; title: string; safe: RegExp; todo: RegExp }> = {
  'made-by-newer-app': {
    problem: { kind: 'made-by-newer-app', found: 9, known: 1 },
    title: 'Data ini dibuat oleh SiapPeksos yang lebih baru',
    safe: /Tidak ada yang dibuka atau diubah.*Versi data 9, yang dikenal sampai 1\./,
    todo: /Perbarui aplikasi ini, atau buka kembali versi yang baru/,
  },
  'no-storage': {
    problem: { kind: 'no-storage' },
    title: 'Penyimpanan tidak tersedia di sini',
    safe: /tidak memberi tempat menyimpan/, // nothing was kept here that could be lost
    todo: /Buka SiapPeksos di jendela biasa/,
  },
  blocked: {
    problem: { kind: 'blocked' },
    title: 'SiapPeksos masih terbuka di jendela lain',
    safe: /Yang sudah tersimpan tetap aman/,
    todo: /Tutup jendela yang lain, lalu muat ulang/,
  },
  'storage-full': {
    problem: { kind: 'storage-full' },
    title: 'Ruang simpan di komputer ini penuh',
    safe: /Yang sudah tersimpan tetap aman/,
    todo: /Kosongkan sebagian ruang/,
  },
  damaged: {
    problem: { kind: 'damaged', detail: 'Internal error 7' },
    title: 'Data tidak dapat dibuka',
    safe: /Tidak ada yang dihapus/,
    todo: /simpan laporan ini dan tunjukkan kepada yang membantu Anda/,
  },
  'taken-over': {
    problem: { kind: 'taken-over' },
    title: 'Versi baru SiapPeksos terbuka di jendela lain',
    safe: /Semua yang sudah tersimpan ada di sana/,
    todo: /Muat ulang untuk memakai versi baru di sini/,
  },
  emptied: {
    problem: { kind: 'emptied' },
    title: 'Kemajuan yang pernah ada tidak ditemukan',
    safe: /Tidak ada yang ditulis ke sini sampai Anda memilih/,
    todo: /coba buka di peramban yang biasa/,
  },
}

async function openProblem(
  problem: StorageProblem,
  options: { outcome?: SaveOutcome; onStartAfresh?: () => void } = {},
) {
  const { outcome = { kind: 'cancelled' }, ...rest } = options
  const host = savingHost(outcome)
  const view = await renderWithApp(<StorageProblemScreen problem={problem} host={host} {...rest} />)
  return { ...view, saved: host.saved }
}

const buttons = () => screen.getAllByRole('button').map((button) => button.textContent)

afterEach(() => vi.restoreAllMocks())

describe('what stands in the way of the data', () => {
  it.each(Object.values(WORDS))('is said with what is safe and what to do: $problem.kind', async (words) => {
    const { container } = await openProblem(words.problem)
    const alert = screen.getByRole('alert')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words.title)
    expect(alert).toHaveTextContent(words.title)
    expect(alert).toHaveTextContent(words.safe)
    expect(alert).toHaveTextContent(words.todo)
    expect(document.title).toBe(`${words.title} · SiapPeksos`)
    expect(buttons()).toEqual(words.problem.kind === 'damaged' ? ['Muat ulang', 'Simpan laporan'] : ['Muat ulang'])
    await expectAccessible(container)
  })

  it('may have passed: the page is loaded again', async () => {
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => {})
    const { user } = await openProblem({ kind: 'blocked' })
    await user.click(screen.getByRole('button', { name: 'Muat ulang' }))
    expect(reload).toHaveBeenCalledOnce()
  })
})

describe('data that cannot be opened', () => {
  it.each([
    [{ kind: 'saved', name: 'laporan.json' }, 'Laporan tersimpan.'],
    [{ kind: 'handed-over' }, 'Laporan diserahkan ke peramban. Lihat folder unduhan Anda.'],
    [{ kind: 'failed', reason: 'no-permission' }, /^Laporan belum tersimpan\. Periksa ruang dan izin folder/],
    [{ kind: 'cancelled' }, /^$/],
  ] as const)('are reported in a file, and what became of it is said: %o', async (outcome, words) => {
    const { user, saved } = await openProblem({ kind: 'damaged', detail: 'Internal error 7' }, { outcome })
    expect(screen.getByText('Internal error 7')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Simpan laporan' }))
    await expect.poll(() => saved.map(({ name }) => name)).toEqual(['siappeksos-storage.json'])
    expect(JSON.parse(saved[0] ? savedText(saved[0]) : '')).toEqual({ kind: 'damaged', detail: 'Internal error 7' })
    await expect.poll(() => screen.getByRole('status').textContent).toMatch(words)
  })
})

it('an emptied store is left as it is until the person says to start afresh', async () => {
  const onStartAfresh = vi.fn()
  const { user } = await openProblem({ kind: 'emptied' }, { onStartAfresh })
  expect(buttons()).toEqual(['Muat ulang', 'Mulai dari awal'])
  expect(onStartAfresh).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Mulai dari awal' }))
  expect(onStartAfresh).toHaveBeenCalledOnce()
})
