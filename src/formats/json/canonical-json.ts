import { byCodeUnit } from '../../core/lib/id'

/**
 * The RFC 8785 (JCS) form: object keys by UTF-16 code unit, numbers and strings as ECMAScript prints them, no white space.
 * Properties that are undefined are left out, as JSON.stringify does.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => canonicalJson(entry ?? null)).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort((a, b) => byCodeUnit(a[0], b[0]))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
    return `{${members.join(',')}}`
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('JSON has no such number')
  return JSON.stringify(value)
}
