import { act, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { err, ok, type Result } from '../../../../src/core/lib/result'
import type { WriteError } from '../../../../src/data/write-result'
import { JournalField } from '../../../../src/renderer/lib/journal/journal-field'
import { expectAccessible } from '../../../support/expect-accessible'
import { renderWithApp } from '../../../support/render-with-app'

type Save = (text: string) => Promise<Result<unknown, WriteError>>

const open = (save: Save, language: 'id' | 'en' = 'id') =>
  renderWithApp(<JournalField label="Apa yang Anda pelajari?" initial="" onSave={save} />, { language })
const field = () => screen.getByRole('textbox', { name: 'Apa yang Anda pelajari?' })

describe('a place to write in the journal', () => {
  it('says beside it that no client is to be named, and says saved only once it is on disk', async () => {
    let finish: () => void = () => {}
    const save = vi.fn<Save>(
      () =>
        new Promise((resolve) => {
          finish = () => resolve(ok(undefined))
        }),
    )
    const { user, container } = await open(save)
    expect(field()).toHaveAccessibleDescription(/tanpa nama, nomor, alamat/)
    await user.type(field(), 'Bertanya dulu')
    expect(screen.getByText('Belum tersimpan')).toBeInTheDocument()
    await vi.waitFor(() => expect(save).toHaveBeenCalledWith('Bertanya dulu'), { timeout: 2000 })
    expect(screen.queryByText('Tersimpan di perangkat ini')).toBeNull()
    await act(async () => finish())
    expect(screen.getByText('Tersimpan di perangkat ini')).toBeInTheDocument()
    expect(save).toHaveBeenCalledTimes(1)
    await expectAccessible(container)
  })

  it('writes at once when the page is hidden, when it is left, and when the field goes', async () => {
    const save = vi.fn<Save>(() => Promise.resolve(ok(undefined)))
    const { user, unmount } = await open(save)
    await user.type(field(), 'a')
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    await act(async () => {
      document.dispatchEvent(new Event('visibilitychange'))
    })
    hidden.mockRestore()
    expect(save).toHaveBeenLastCalledWith('a')
    await user.type(field(), 'b')
    await act(async () => {
      window.dispatchEvent(new Event('pagehide'))
    })
    expect(save).toHaveBeenLastCalledWith('ab')
    await user.type(field(), 'c')
    unmount()
    expect(save).toHaveBeenLastCalledWith('abc')
  })

  it('writes the last words when more are typed while a write is under way', async () => {
    const finish: (() => void)[] = []
    const save = vi.fn<Save>(() => new Promise((resolve) => finish.push(() => resolve(ok(undefined)))))
    const { user } = await open(save)
    await user.type(field(), 'a')
    await user.tab()
    await user.type(field(), 'b')
    await user.tab()
    expect(save).toHaveBeenCalledTimes(1)
    await act(async () => finish[0]?.())
    expect(save).toHaveBeenLastCalledWith('ab')
    await act(async () => finish[1]?.())
    expect(screen.getByText('Tersimpan di perangkat ini')).toBeInTheDocument()
  })

  it('keeps the words and offers to write them again when the disk did not take them', async () => {
    const save = vi.fn<Save>(() => Promise.resolve(ok(undefined)))
    save.mockResolvedValueOnce(err({ kind: 'storage-full' }))
    const { user, container } = await open(save)
    await user.type(field(), 'Penting')
    await user.tab()
    await user.click(await screen.findByRole('button', { name: 'Coba simpan lagi' }))
    expect(await screen.findByText('Tersimpan di perangkat ini')).toBeInTheDocument()
    expect(field()).toHaveValue('Penting')
    await expectAccessible(container)
  })

  it('warns of what looks like a telephone number or a NIK, and bars nothing', async () => {
    const save = vi.fn<Save>(() => Promise.resolve(ok(undefined)))
    const { user } = await open(save, 'en')
    await user.type(field(), '0812 3456 7890, 3201234567890001')
    expect(screen.getByText(/a telephone number and a national identity number \(NIK\)/)).toBeInTheDocument()
    await user.tab()
    expect(save).toHaveBeenLastCalledWith('0812 3456 7890, 3201234567890001')
    await user.clear(field())
    expect(screen.queryByText(/a telephone number/)).toBeNull()
  })
})
