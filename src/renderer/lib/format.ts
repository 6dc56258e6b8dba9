export interface Format {
  number(value: number): string
  /** Whole rupiah: “Rp1.500.000” in Indonesian, “IDR 1,500,000” in English. */
  rupiah(value: number): string
  /** A share in [0, 1] as whole per cent, or with as many decimals as are asked for. */
  percent(share: number, decimals?: number): string
  /** Points with at most one decimal. */
  points(value: number): string
  /** “24 November 2026”. */
  date(at: number): string
  /** “Selasa, 24 November”. */
  day(at: number): string
  /** “09.41” in Indonesian, “09:41” in English. */
  time(at: number): string
  /** “24 Nov 2026, 09.41”. */
  moment(at: number): string
  /** “12 menit”, “12 minutes”. */
  minutes(value: number): string
  /** A running clock: “43:12”, or “1:03:12” from an hour on. */
  clock(ms: number): string
}

const LOCALES: Readonly<Record<string, string>> = { id: 'id-ID', en: 'en-GB' }

export function createFormat(language: string): Format {
  const locale = LOCALES[language] ?? language
  const number = new Intl.NumberFormat(locale)
  const rupiah = new Intl.NumberFormat(locale, { style: 'currency', currency: 'IDR', maximumFractionDigits: 0 })
  const percents = [0, 1, 2].map(
    (decimals) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: decimals }),
  )
  const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const minutes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' })
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' })
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' })
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' })
  return {
    number: (value) => number.format(value),
    rupiah: (value) => rupiah.format(value).replace(/^Rp\s/, 'Rp'),
    percent: (share, decimals = 0) => percents[decimals]?.format(share) ?? number.format(share),
    points: (value) => points.format(value),
    date: (at) => date.format(at),
    day: (at) => day.format(at),
    time: (at) => time.format(at),
    moment: (at) => moment.format(at),
    minutes: (value) => minutes.format(value),
    clock: clockOf,
  }
}

/** Whole seconds, rounded up: a clock that shows 0:00 has run out. */
function clockOf(ms: number): string {
  const seconds = Math.ceil(Math.max(0, ms) / 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`
  return hours > 0 ? `${hours}:${rest}` : rest
}
