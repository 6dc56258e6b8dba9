/** The form in which typed texts are compared: NFKC, trimmed, single spaces, lower case. Empty: nothing was typed. */
export function comparableText(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase()
}

/** Equal to one of the accepted texts, of whatever language. */
export function isRightText(accepted: readonly string[], given: string): boolean {
  const comparable = comparableText(given)
  return accepted.some((text) => comparableText(text) === comparable)
}

/** By gap the right option, or the texts that it accepts. */
export type GapKey = Readonly<Record<string, string | readonly string[]>>

/** The right option, or an accepted text, stands in the gap. */
export function isRightGap({ key: keys }: { readonly key: GapKey }, gap: string, given: string | undefined): boolean {
  const key = keys[gap]
  if (key === undefined || given === undefined) return false
  return typeof key === 'string' ? given === key : isRightText(key, given)
}

export interface NumberKey {
  readonly key: number
  readonly tolerance: number
}

/**
 * Within the tolerance: absolute, inclusive. The bounds are widened by what a subtraction of binary fractions may lose (two units
 * in the last place), so that 0.4 is within 0.1 of 0.3.
 */
export function isRightNumber({ key, tolerance }: NumberKey, given: number): boolean {
  return Math.abs(given - key) <= tolerance + 2 * Number.EPSILON * (Math.abs(key) + tolerance)
}
