import * as z from 'zod'

/** A readable identifier, at most 64 characters, never reused: local inside a pack, `pack/id` outside it. */
export const idSchema = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** An id outside its pack: `pack/id`. */
export const qualifiedIdSchema = z
  .string()
  .max(129)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/)

/** Joins a pack id and a local id to the form used outside the pack. */
export function qualify(pack: string, id: string): string {
  return `${pack}/${id}`
}

/** Compares by UTF-16 code unit: the order that is the same on every platform and in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
