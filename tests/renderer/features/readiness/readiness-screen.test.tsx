import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ReadinessScreen } from '../../../../src/renderer/features/readiness/readiness-screen'
import { buildBankItem } from '../../../support/build-item'
import { expectAccessible } from '../../../support/expect-accessible'
import { installPack } from '../../../support/install-pack'
import { openSitting } from '../../../support/open-sitting'
import { recordCase, recordCheck } from '../../../support/record-progress'
import { type AppWorld, buildWorld, renderWithApp } from '../../../support/render-with-app'
import { packWithCase } from '../../../support/sample-case'

async function openReadiness(prepare?: (world: AppWorld) => Promise<unknown>, language: 'id' | 'en' = 'id') {
  const world = await buildWorld()
  await installPack(world.db, packWithCase())
  await prepare?.(world)
  const view = await renderWithApp(<ReadinessScreen />, { world, language })
  await screen.findByRole('table', { name: language === 'id' ? /Jumlah bukti/ : /Pieces of evidence/ })
  return view
}

const cells = (table: RegExp, row: RegExp) =>
  within(within(screen.getByRole('table', { name: table })).getByRole('row', { name: row }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

describe('the readiness screen', () => {
  it('says on the first day what is thin, and where more can be shown', async () => {
    const { container } = await openReadiness()
    const thin = screen.getByRole('region', { name: 'Yang masih tipis' })
    expect(thin).toHaveTextContent('perlu sekitar 12 bukti lagi')
    expect(within(thin).getByRole('link', { name: 'Perundungan' })).toHaveAttribute('href', '/library/contoh/dasar')
    expect(within(thin).getByRole('link', { name: /simulasi/ })).toHaveAttribute('href', '/exams')
    await expectAccessible(container)
  })

  it('counts exams, checks and cases apart, by aspect', async () => {
    await openReadiness(async (world) => {
      await openSitting(world, { done: [{ type: 'submitted', by: 'candidate' }] })
      await recordCheck(world)
      await recordCase(world)
    })
    expect(cells(/Jumlah bukti/, /Keterampilan/)).toEqual(['2', '1', '1', '4'])
    expect(cells(/Jumlah bukti/, /Nilai/)).toEqual(['0', '0', '1', '1'])
  })

  it('sorts the same items and decisions by the nine PCF domains, as an English framework, and names a share only when enough', async () => {
    const entries = Array.from({ length: 12 }, (_, index) => buildBankItem({ id: `butir-${index}`, pcf: ['contexts'] }))
    const { container } = await openReadiness(async (world) => {
      await openSitting(world, { entries, done: [{ type: 'submitted', by: 'candidate' }] })
      await recordCase(world)
    })
    const table = screen.getByRole('table', { name: /sembilan ranah/ })
    expect(within(table).getAllByRole('rowheader')).toHaveLength(9)
    expect(cells(/sembilan ranah/, /Konteks/).at(1)).toBe('0%')
    expect(cells(/sembilan ranah/, /Kepemimpinan/).at(-1)).toContain('0 dari sekitar 12')
    const region = screen.getByRole('region', { name: 'Sembilan ranah PCF' })
    expect(region).toHaveTextContent('Kerangka Inggris')
    expect(region).toHaveTextContent('keputusan dalam kasus yang selesai')
    expect(cells(/sembilan ranah/, /Hak, keadilan/).at(-1)).toContain('1 dari sekitar 12')
    await expectAccessible(container)
  })

  it('is in English where the reader is', async () => {
    const { container } = await openReadiness(undefined, 'en')
    expect(screen.getByRole('region', { name: 'The nine PCF domains' })).toHaveTextContent('not an Indonesian standard')
    await expectAccessible(container)
  })
})
