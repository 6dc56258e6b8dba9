import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { AspectBand } from '../../../../src/renderer/lib/readiness/aspect-band'
import { AspectBands } from '../../../../src/renderer/lib/readiness/aspect-bands'
import { expectAccessible } from '../../../support/expect-accessible'
import { renderWithApp } from '../../../support/render-with-app'

const ROWS: readonly AspectBand[] = [
  { aspect: 'knowledge', share: 0.784, interval: [0.644, 0.877], isEnough: true, evidenceWords: '46 butir' },
  { aspect: 'values', share: 0.6, interval: [0.354, 0.879], isEnough: false, evidenceWords: '9 dari sekitar 12' },
  { aspect: 'ict', share: null, interval: null, isEnough: false, evidenceWords: '0 dari sekitar 12' },
]
const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

describe('the picture of the aspects', () => {
  it('says every length of the drawing in the cells beside it', async () => {
    await renderWithApp(<AspectBands kind="readiness" caption="Kesiapan Anda" rows={ROWS} />)
    const table = screen.getByRole('table', { name: 'Kesiapan Anda' })
    const [, knowledge, values, ict] = within(table).getAllByRole('row')
    expect(within(knowledge as HTMLElement).getByRole('rowheader')).toHaveTextContent('Pengetahuan')
    expect(cells(knowledge as HTMLElement)).toEqual(['', '78%', '64–88% 46 butir'])
    expect(cells(values as HTMLElement)).toEqual(['', '–belum ada', 'Bukti belum cukup 9 dari sekitar 12'])
    expect(within(ict as HTMLElement).getByRole('rowheader')).toHaveTextContent('TIK aspek usulan')
    expect(cells(ict as HTMLElement)[2]).toBe('belum ada 0 dari sekitar 12')
  })

  it('draws a dot only where there is enough evidence, and dashes its band where there is not', async () => {
    const { container } = await renderWithApp(<AspectBands kind="readiness" caption="Kesiapan Anda" rows={ROWS} />)
    const drawn = [...container.querySelectorAll('tbody .plot')].map((plot) =>
      [...plot.children].map((part) => part.getAttribute('class')),
    )
    expect(drawn).toEqual([['ax', 'band', 'dot'], ['ax', 'band thin'], ['ax']])
  })

  it('sets a result against its standard in a word, and gives decimals where whole numbers would hide the difference', async () => {
    const rows: readonly AspectBand[] = [
      {
        aspect: 'total',
        share: 0.6196,
        interval: [0.42, 0.79],
        cut: 0.6244,
        isEnough: true,
        evidenceWords: '15,5 dari 25 poin',
        verdict: { isMet: false, remarks: ['aspek nilai belum'] },
      },
    ]
    const { container } = await renderWithApp(<AspectBands kind="result" caption="Hasil" rows={rows} />)
    const [, total] = screen.getAllByRole('row')
    expect(cells(total as HTMLElement)[1]).toBe('62%')
    expect(cells(total as HTMLElement)[3]).toBe('Belum memenuhi standar 62,4% aspek nilai belum')
    await expectAccessible(container)
  })

  it('is said in English too', async () => {
    const { container } = await renderWithApp(<AspectBands kind="readiness" caption="Yours" rows={ROWS} />, {
      language: 'en',
    })
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toContain('Estimate')
    await expectAccessible(container)
  })
})
