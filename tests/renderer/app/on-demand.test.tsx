import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '../../../src/renderer/app/error-boundary'
import { onDemand } from '../../../src/renderer/app/on-demand'
import { fakeHost } from '../../support/fake-host'
import { renderWithApp } from '../../support/render-with-app'

const Hello = ({ name }: { readonly name: string }) => <h1>Halo, {name}</h1>

describe('a screen in a file of its own', () => {
  it('is there once its file is, and at once where it was loaded before', async () => {
    const Screen = onDemand(() => Promise.resolve(Hello))
    const { unmount } = await renderWithApp(<Screen name="Ani" />)
    expect(screen.queryByRole('heading')).toBeNull()
    expect(await screen.findByRole('heading', { name: 'Halo, Ani' })).toBeInTheDocument()
    unmount()
    await renderWithApp(<Screen name="Bima" />)
    expect(screen.getByRole('heading', { name: 'Halo, Bima' })).toBeInTheDocument()
  })

  it('tells the boundary around it where its file cannot be loaded', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const Screen = onDemand<{ readonly name: string }>(() => Promise.reject(new Error('tidak ada berkas')))
    await renderWithApp(
      <ErrorBoundary host={fakeHost()}>
        <Screen name="Ani" />
      </ErrorBoundary>,
    )
    expect(await screen.findByRole('heading', { level: 1 })).toBeInTheDocument()
    expect(screen.queryByText('Halo, Ani')).toBeNull()
  })
})
