/** What might say who a client is. Only what has a shape of its own is looked for: a name no rule can tell. */
export const CLIENT_SIGNS = ['phone', 'nik', 'email'] as const
export type ClientSign = (typeof CLIENT_SIGNS)[number]

/** Digits with what people put between them: single spaces, dots, hyphens, brackets around an area code. */
const DIGITS = /\+?\(?\d(?:[ .()-]{0,2}\d){6,}/g
/** No longer than addresses may be (RFC 5321), so that no text, however long, takes more than a glance for each of its letters. */
const EMAIL = /[^\s@<>()]{1,64}@[^\s@<>()]{1,255}\.[a-z]{2,}/i

/**
 * Signs of a client in a text of one's own, each once. A NIK has 16 digits; an Indonesian telephone number 9 to 13 after a 0,
 * or as many after the country's 62. Dates and sums of money have neither shape. A hint, never a bar: it can be wrong.
 */
export function clientSigns(text: string): ClientSign[] {
  const numbers = [...text.matchAll(DIGITS)].map(([found]) => found.replace(/[^\d+]/g, ''))
  const found: Record<ClientSign, boolean> = {
    phone: numbers.some((number) => /^(?:0[1-9]\d{7,11}|(?:\+62|62(?=8))[1-9]\d{7,11})$/.test(number)),
    nik: numbers.some((number) => /^\d{16}$/.test(number)),
    email: EMAIL.test(text),
  }
  return CLIENT_SIGNS.filter((sign) => found[sign])
}
