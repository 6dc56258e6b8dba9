import { bankOf } from '../../core/items/bank'
import { exportItem } from '../../core/items/export-item'
import { loadPacks } from '../load-pack'
import type { Options } from '../options'
import { done, type Outcome, wrongCall, wrongInput } from '../outcome'

/** `siap bank export PACK… --to json`: every item that an exam may draw from, sorted by qualified id. */
export async function bankExport(options: Options, paths: readonly string[]): Promise<Outcome> {
  if (options.to !== 'json') return wrongCall('--to json')
  const packs = await loadPacks(paths)
  if (!packs.ok) return wrongInput(packs.error)
  return done(`${JSON.stringify(bankOf(packs.value).map(exportItem), null, 2)}\n`)
}
