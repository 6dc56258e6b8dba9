import { loadPack } from '../load-pack'
import type { Options } from '../options'
import { done, type Outcome, wrongInput } from '../outcome'

/** `siap pack check PACK…`: all that is wrong. */
export async function packCheck(options: Options, paths: readonly string[]): Promise<Outcome> {
  const loaded = await Promise.all(paths.map((path) => loadPack(path, options.strict)))
  const problems = loaded.flatMap((pack) => (pack.ok ? [] : pack.error))
  if (problems.length > 0) return wrongInput(problems)
  return done(
    null,
    loaded.flatMap((pack) => (pack.ok ? pack.value.advice : [])),
  )
}
