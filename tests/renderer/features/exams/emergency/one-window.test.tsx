import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { OneWindow } from '../../../../../src/renderer/features/exams/emergency/one-window'
import { expectAccessible } from '../../../../support/expect-accessible'
import { renderWithApp } from '../../../../support/render-with-app'

/** The browser's locks, given and taken by hand. */
function fakeLocks() {
  const asked: { options: LockOptions; grant(): void; take(): void }[] = []
  const request = (_name: string, options: LockOptions, granted: () => Promise<void> | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const take = () => reject(new DOMException('stolen', 'AbortError'))
      options.signal?.addEventListener('abort', take)
      asked.push({ options, grant: () => void granted()?.then(resolve), take })
    })
  return { asked, locks: { request, query: () => Promise.resolve({}) } as LockManager } // as far as it is used here
}

async function openSecond() {
  const { asked, locks } = fakeLocks()
  const view = await renderWithApp(
    <OneWindow sessionId="sesi-satu" locks={locks}>
      <p>Butir</p>
    </OneWindow>,
  )
  return { ...view, asked }
}

describe('a sitting in two windows', () => {
  it('shows at once in the only one', async () => {
    const { asked } = await openSecond()
    expect(screen.queryByText('Butir')).not.toBeInTheDocument()
    act(() => asked[0]?.grant())
    expect(screen.getByText('Butir')).toBeInTheDocument()
  })

  it('is told of in the second, which is let in when the first one closes', async () => {
    const { asked, container } = await openSecond()
    expect(await screen.findByRole('heading', { name: 'Simulasi ini terbuka di jendela lain' })).toBeInTheDocument()
    await expectAccessible(container)
    act(() => asked[0]?.grant())
    expect(screen.getByText('Butir')).toBeInTheDocument()
  })

  it('can be taken over by the second', async () => {
    const { asked, user } = await openSecond()
    await user.click(await screen.findByRole('button', { name: 'Lanjutkan di jendela ini' }))
    expect(asked[1]?.options).toEqual({ steal: true })
    act(() => asked[1]?.grant())
    expect(screen.getByText('Butir')).toBeInTheDocument()
  })

  it('is told of in the first when it was taken over, and can be taken back', async () => {
    const { asked, user } = await openSecond()
    act(() => asked[0]?.grant())
    await act(async () => asked[0]?.take())
    expect(screen.getByRole('heading', { name: 'Simulasi ini dilanjutkan di jendela lain' })).toBeInTheDocument()
    expect(screen.queryByText('Butir')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Lanjutkan di jendela ini' }))
    act(() => asked[1]?.grant())
    expect(screen.getByText('Butir')).toBeInTheDocument()
  })

  it('needs no locks where the browser has none', async () => {
    await renderWithApp(
      <OneWindow sessionId="sesi-satu">
        <p>Butir</p>
      </OneWindow>,
    )
    expect(screen.getByText('Butir')).toBeInTheDocument()
  })
})
