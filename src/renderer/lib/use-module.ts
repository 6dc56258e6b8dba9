import type { Module } from '../../core/modules/module'
import type { PackRow } from '../../data/rows'
import { usePacks } from './content'

export type FoundModule =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'ready'; readonly row: PackRow; readonly module: Module }

/** A module of an installed pack; `missing` when the pack, or the module in it, is not on this machine. */
export function useModule(pack: string, module: string): FoundModule {
  const packs = usePacks()
  if (packs.kind === 'loading') return { kind: 'loading' }
  const row = packs.kind === 'ready' ? packs.value.find((entry) => entry.id === pack) : undefined
  const found = row?.modules.find((entry) => entry.id === module)
  return row === undefined || found === undefined ? { kind: 'missing' } : { kind: 'ready', row, module: found }
}
