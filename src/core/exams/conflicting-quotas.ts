import type { BankItem } from '../items/bank-item'
import type { Blueprint, QuotaWhere } from './blueprint'
import { canFill, classesOf } from './fill-counts'

/** A smallest set of quotas that cannot hold together: leaving out any one of them would make the rest possible. */
export function conflictingQuotas(blueprint: Blueprint, pool: readonly BankItem[]): QuotaWhere[] {
  let quotas = [...blueprint.quotas]
  for (const quota of blueprint.quotas) {
    const without = quotas.filter((other) => other !== quota)
    if (canFill(without, classesOf(without, pool), []) === 'impossible') quotas = without
  }
  return quotas.map((quota) => quota.where)
}
