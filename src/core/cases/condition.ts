import * as z from 'zod'
import { idSchema } from '../lib/id'

/** How a counter must stand; both ends count in. */
export const countRangeSchema = z
  .strictObject({ atLeast: z.int().optional(), atMost: z.int().optional() })
  .refine((range) => range.atLeast !== undefined || range.atMost !== undefined)

/**
 * What must be so, all of it at once: flags that are set or not, counters within a range:
 * `{ "told-school": true, "trust": { "atLeast": 2 } }`.
 */
export const conditionSchema = z.record(idSchema, z.union([z.boolean(), countRangeSchema]))
export type Condition = z.infer<typeof conditionSchema>

/** What has come of the choices so far: the flags that are set, and where the counters stand. */
export interface World {
  readonly flags: ReadonlySet<string>
  readonly counters: Readonly<Record<string, number>>
}

/** Whether everything named is as the condition wants it. No condition always holds. */
export function holds(condition: Condition | undefined, world: World): boolean {
  return Object.entries(condition ?? {}).every(([name, wanted]) => {
    if (typeof wanted === 'boolean') return world.flags.has(name) === wanted
    const count = world.counters[name] ?? 0
    return count >= (wanted.atLeast ?? Number.NEGATIVE_INFINITY) && count <= (wanted.atMost ?? Number.POSITIVE_INFINITY)
  })
}

/** The same words for the same world, and other words for another: to compare worlds and to print one. */
export function worldKey({ flags, counters }: World): string {
  const counts = Object.entries(counters).map(([name, count]) => `${name}=${count}`)
  return [...[...flags].sort(), ...counts.sort()].join(' ')
}
