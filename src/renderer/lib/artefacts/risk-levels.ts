/** From low to high, as in `likelihood-impact`. */
export const LEVELS = ['low', 'medium', 'high'] as const
export type Level = (typeof LEVELS)[number]

/** All nine, the likeliest first, as the matrix stands on paper. */
export const CELLS = [...LEVELS].reverse().flatMap((likelihood) => LEVELS.map((impact) => ({ likelihood, impact })))

export function cellId(cell: { readonly likelihood: Level; readonly impact: Level }): string {
  return `${cell.likelihood}-${cell.impact}`
}
