const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+/gu
/** Windows takes these as devices, whatever the ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
const LONGEST = 120

/** A name that every system accepts, and never a path: the save dialog is to propose it. */
export function safeFileName(name: string, ending: string): string {
  const suffix = `.${ending}`
  const cleaned = name.replace(FORBIDDEN, '-').replace(/\s+/g, ' ').trim().replace(/^\.+/, '')
  const stem = cleaned.toLowerCase().endsWith(suffix) ? cleaned.slice(0, -suffix.length) : cleaned
  const short = [...stem]
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '')
  const usable = short === '' || RESERVED.test(short) ? `siappeksos${short === '' ? '' : `-${short}`}` : short
  return usable + suffix
}
