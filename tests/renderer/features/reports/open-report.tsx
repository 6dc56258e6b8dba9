import { screen, within } from '@testing-library/react'
import type { PrintOutcome } from '../../../../src/contract/host'
import type { SessionHappening } from '../../../../src/core/exams/session'
import { ReportScreen } from '../../../../src/renderer/features/reports/report-screen'
import { buildBankItem } from '../../../support/build-item'
import { buildSession } from '../../../support/build-session'
import { fakeHost } from '../../../support/fake-host'
import { installPack } from '../../../support/install-pack'
import { openSitting, type SittingOptions } from '../../../support/open-sitting'
import { type AppWorld, buildWorld, renderWithApp } from '../../../support/render-with-app'

export const ENTRIES = [
  buildBankItem({ id: 'satu' }),
  buildBankItem({ id: 'dua' }),
  buildBankItem({ id: 'tiga', aspect: 'values' }),
  buildBankItem({ id: 'empat', aspect: 'ict' }),
]
export const BLUEPRINT = {
  ...buildSession().blueprint,
  aspects: ['skills' as const, 'values' as const, 'ict' as const],
}
export const answer = (item: string, response: string): SessionHappening => ({
  type: 'answered',
  item: `contoh/${item}`,
  response,
})
export const HAND_IN: SessionHappening = { type: 'submitted', by: 'candidate' }
/** Both skills right, values wrong, ICT left blank and marked. */
export const MIXED = [
  answer('satu', 'b'),
  answer('dua', 'b'),
  answer('tiga', 'a'),
  { type: 'flagged' as const, item: 'contoh/empat', on: true },
  HAND_IN,
]

export interface ReportOptions extends SittingOptions {
  readonly blueprint?: Partial<typeof BLUEPRINT>
  readonly language?: 'id' | 'en'
  readonly printed?: PrintOutcome
  /** What else is on this machine before the report is opened. */
  readonly before?: (world: AppWorld) => Promise<unknown>
}

export async function openReport({ blueprint = {}, language = 'id', printed, before, ...sitting }: ReportOptions = {}) {
  const host = fakeHost(printed === undefined ? {} : { print: () => Promise.resolve(printed) })
  const world = await buildWorld({ host })
  await installPack(world.db)
  await before?.(world)
  const session = { ...sitting.session, blueprint: { ...BLUEPRINT, ...blueprint } }
  await openSitting(world, { entries: ENTRIES, done: MIXED, ...sitting, session })
  return renderWithApp(<ReportScreen sessionId="sesi-satu" />, { world, language })
}

export async function sheet() {
  await screen.findByRole('heading', { level: 2, name: 'Pembahasan butir' })
  return within(document.querySelector('.a4') as HTMLElement)
}
