import { err, ok, type Result } from '../core/lib/result'
import { checkPack } from '../core/packs/check-pack'
import type { PackContent } from '../core/packs/pack-content'
import { parsePack } from '../core/packs/parse-pack'
import type { Problem } from '../core/packs/problem'
import { readPack } from './read-pack'

export interface LoadedPack {
  readonly content: PackContent
  readonly advice: readonly Problem[]
}

/** Reads, parses and checks one pack; any error refuses it. `strict` makes advice an error. */
export async function loadPack(path: string, strict = false): Promise<Result<LoadedPack, readonly Problem[]>> {
  const files = await readPack(path)
  if (!files.ok) return files
  const parsed = parsePack(files.value)
  if (!parsed.ok) return parsed
  const found = checkPack(parsed.value, new Date().toISOString().slice(0, 10))
  const errors = found.filter((problem) => problem.severity === 'error')
  const advice = found.filter((problem) => problem.severity === 'advice')
  if (errors.length > 0 || (strict && advice.length > 0)) return err([...errors, ...advice])
  return ok({ content: parsed.value, advice })
}

/** Several packs at once: all their problems, or all of them. */
export async function loadPacks(paths: readonly string[]): Promise<Result<readonly PackContent[], readonly Problem[]>> {
  const loaded = await Promise.all(paths.map((path) => loadPack(path)))
  const problems = loaded.flatMap((pack) => (pack.ok ? [] : pack.error))
  if (problems.length > 0) return err(problems)
  return ok(loaded.flatMap((pack) => (pack.ok ? [pack.value.content] : [])))
}
