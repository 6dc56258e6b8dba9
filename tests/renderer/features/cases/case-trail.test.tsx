import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { caseSchema } from '../../../../src/core/cases/case'
import { foldRun } from '../../../../src/core/cases/fold-run'
import { CaseTrail } from '../../../../src/renderer/features/cases/case-trail'
import { buildCase, buildChoice, buildEnding, buildScene } from '../../../support/build-pack'
import { expectAccessible } from '../../../support/expect-accessible'
import { lines } from '../../../support/play-randomly'
import { renderWithApp } from '../../../support/render-with-app'

const story = caseSchema.parse(
  buildCase({
    flags: [],
    scenes: [buildScene('awal', [buildChoice('putar', 'awal'), buildChoice('keluar', 'akhir')])],
    endings: [buildEnding('akhir')],
  }),
)

async function openTrail(decisions: number) {
  const round = [{ type: 'chose', scene: 'awal', choice: 'putar' } as const, { type: 'went-on' } as const]
  const run = foldRun(story, lines(...Array.from({ length: decisions }, () => round).flat()))
  if (!run.ok) throw new Error('the log folds')
  const wentTo: number[] = []
  const trail = <CaseTrail pack="p" run={run.value} left={1} onBackTo={(to) => wentTo.push(to)} onRestart={undefined} />
  return { ...(await renderWithApp(trail)), wentTo }
}

describe('the trail of a case', () => {
  it('shows a short way whole', async () => {
    const { container } = await openTrail(5)
    expect(container.querySelector('details')).toBeNull()
    expect(screen.getAllByRole('button', { name: /^Kembali ke keputusan/ })).toHaveLength(5)
  })

  it('folds what lies further back, each decision with its own number and way back', async () => {
    const { container, user, wentTo } = await openTrail(9)
    await user.click(screen.getByText('5 keputusan sebelumnya'))
    const earlier = container.querySelector('details')
    if (earlier === null) throw new Error('the earlier decisions are folded')
    expect(within(earlier).getAllByRole('listitem')).toHaveLength(5)
    await user.click(within(earlier).getByRole('button', { name: 'Kembali ke keputusan 2: awal' }))
    await user.click(screen.getByRole('button', { name: 'Kembali ke keputusan 6: awal' }))
    expect(wentTo).toEqual([1, 5])
    await expectAccessible(container)
  })
})
