import { type Aspect, levelOf } from '../items/aspect'
import type { Quota, QuotaWhere } from './blueprint'

/** The properties of an item that quotas speak of. */
export interface QuotaSubject {
  readonly aspect: Aspect
  readonly topic: string
  readonly angoff: number
}

/** Whether an item counts for a quota: it has every property that the quota names. */
export function matches(item: QuotaSubject, where: QuotaWhere): boolean {
  return (
    (where.aspect === undefined || where.aspect === item.aspect) &&
    (where.topic === undefined || where.topic === item.topic) &&
    (where.level === undefined || where.level === levelOf(item.angoff))
  )
}

/** A quota as the range of items that it allows. */
export function rangeOf(quota: Quota): { readonly min: number; readonly max: number } {
  return 'count' in quota ? { min: quota.count, max: quota.count } : { min: quota.min, max: quota.max }
}
