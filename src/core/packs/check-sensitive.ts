import type { PackContent } from './pack-content'
import { advice, type Problem, problem } from './problem'

/**
 * What may weigh on a reader has help beside it: a module that says so names services, in dated.json, and nothing else; a case with a
 * note stands in such a module, since its screens show the help of the module.
 */
export function checkSensitive(content: PackContent): Problem[] {
  const kinds = new Map(content.dated.map((entry) => [entry.id, entry.kind]))
  return content.modules.flatMap(({ path, value: module }) => {
    const services = module.sensitive?.services ?? []
    const wrong = services.flatMap((id, index) => {
      const kind = kinds.get(id)
      return kind === undefined || kind === 'service'
        ? []
        : [problem('not-a-service', path, `sensitive.services.${index}`, { id })]
    })
    const noted = content.cases.filter(
      ({ value }) => module.cases.includes(value.id) && value.contentNote !== undefined,
    )
    const bare = module.sensitive === undefined ? noted : []
    return [...wrong, ...bare.map((placed) => advice('note-without-services', placed.path, 'contentNote'))]
  })
}

/** A hotline by its look: a word for calling, then a number that is written out. Years and counts have no such word before them. */
const CALL =
  /\b(?:hubungi|telepon|telp\.?|hotline|WhatsApp|WA|call|dial|phone|ring)\b[^.\n{]{0,30}?(\+?\d[\d .()-]{1,16}\d)(?![\d%/])/i

/** Numbers to call that stand in a text: they belong into dated.json, with the day on which they were checked. */
export function numberToCall(text: string): string | null {
  const found = CALL.exec(text)?.[1]?.trim()
  if (found === undefined || /^\d{1,2}[.:]\d{2}$/.test(found)) return null // none, or an hour
  return found.replace(/\D/g, '').length < 3 ? null : found
}
