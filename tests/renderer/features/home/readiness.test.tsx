import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type Evidence, readinessOf } from '../../../../src/core/progress/readiness'
import { Readiness } from '../../../../src/renderer/features/home/readiness'
import { expectAccessible } from '../../../support/expect-accessible'
import { renderWithApp } from '../../../support/render-with-app'

function evidence(aspect: Evidence['aspect'], source: Evidence['source'], count: number): Evidence[] {
  return Array.from({ length: count }, (_, index) => ({
    aspect,
    source,
    pcf: [],
    outcome: 1,
    key: `${source}-${index}`,
    at: index,
  }))
}

const words = () => screen.getAllByRole('row').map((row) => row.textContent)

describe('readiness on the home screen', () => {
  it('says on the first day that there is no evidence, and how much it takes', async () => {
    const { container } = await renderWithApp(<Readiness readiness={readinessOf([])} />)
    expect(screen.getByRole('table')).toHaveAccessibleName(/^Belum ada bukti/)
    expect(words()[1]).toContain('0 dari sekitar 12')
    await expectAccessible(container)
  })

  it('says what stands behind each aspect: items, decisions, or both; and what is still too little', async () => {
    const seen = [
      ...evidence('knowledge', 'exam', 12),
      ...evidence('skills', 'case', 12),
      ...evidence('values', 'check', 12),
      ...evidence('values', 'case', 1),
      ...evidence('ict', 'exam', 5),
    ]
    await renderWithApp(<Readiness readiness={readinessOf(seen)} />)
    expect(screen.getByRole('table')).toHaveAccessibleName(/^Baru 3 dari empat aspek/)
    const [, knowledge, skills, values, ict] = words()
    expect(knowledge).toMatch(/100%.* 12 butir$/)
    expect(skills).toMatch(/ 12 keputusan$/)
    expect(values).toMatch(/ 12 butir, 1 keputusan$/)
    expect(ict).toMatch(/Bukti belum cukup 5 dari sekitar 12$/)
  })
})
