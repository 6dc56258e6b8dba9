import { FILE_TYPES, fileTypeOf } from '../../core/packs/pack-files'
import { type Problem, problem } from '../../core/packs/problem'

// biome-ignore lint/suspicious/noControlCharactersInRegex: a control character in a name is what is looked for
const UNSAFE = /^[/\\]|^[A-Za-z]:|\\|(^|\/)\.{1,2}(\/|$)|\/\/|[\u0000-\u001f\u007f]/

/** Whether a name may stand in a pack: a plain relative path to a file of an allowed kind, unlike any name before it. */
export function checkEntryName(name: string, before: Set<string>): Problem[] {
  const folded = name.normalize('NFC').toLowerCase()
  const collides = before.has(folded)
  before.add(folded)
  if (name === '' || name.length > 240 || UNSAFE.test(name)) return [problem('unsafe-path', name)]
  if (collides) return [problem('colliding-path', name)]
  if (!FILE_TYPES.some((type) => type === fileTypeOf(name))) {
    return [problem('file-type', name, '', { allowed: FILE_TYPES.join(', ') })]
  }
  return []
}
