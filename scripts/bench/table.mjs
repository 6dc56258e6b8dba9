const sorted = (values) => [...values].sort((a, b) => a - b)

export const median = (values) => sorted(values)[Math.floor(values.length / 2)]

/** The value that 95 of 100 do not exceed. */
export const p95 = (values) => sorted(values)[Math.ceil(values.length * 0.95) - 1]

/**
 * One line of the table: what was measured beside what is aimed at, and beside a floor of the same run.
 * @param {{ what: string, value: number, aim?: number, floor: string, base: number, unit?: string }} row
 */
export function lineOf({ what, value, aim, floor, base, unit = 'ms' }) {
  const limit = aim === undefined ? '–' : `≤ ${aim} ${unit}`
  const figures = [`${value.toFixed(1)} ${unit}`, limit, floor, `${base.toFixed(1)} ${unit}`, (value / base).toFixed(1)]
  return `| ${[what, ...figures].join(' | ')} |`
}

export const HEAD = ['| what | measured | aim | floor of the same run | floor | ratio |', '|---|---|---|---|---|---|']
