import type * as z from 'zod'
import { err, ok, type Result } from '../lib/result'
import { LIMITS, type PackFile } from './pack-files'
import { type Problem, problem } from './problem'
import { schemaProblems } from './schema-problems'

/** Text → JSON → schema, with the limits on size and depth. All faults of the file at once. */
export function readJson<T extends z.ZodType>(
  path: string,
  file: PackFile,
  schema: T,
): Result<z.output<T>, readonly Problem[]> {
  if (file.size > LIMITS.json) return err([problem('json-too-large', path, '', { limit: LIMITS.json })])
  if (file.text === null) return err([problem('not-utf8', path)])
  const parsed = parseText(path, file.text)
  if (!parsed.ok) return parsed
  if (deeperThan(parsed.value, LIMITS.jsonDepth)) {
    return err([problem('json-too-deep', path, '', { limit: LIMITS.jsonDepth })])
  }
  const result = schema.safeParse(parsed.value, { reportInput: true })
  return result.success ? ok(result.data) : err(schemaProblems(path, result.error.issues))
}

function parseText(path: string, text: string): Result<unknown, readonly Problem[]> {
  try {
    return ok(JSON.parse(text) as unknown)
  } catch (error) {
    const line = faultyLine(text, error instanceof Error ? error.message : '')
    return err([problem('not-json', path, String(line), { line })])
  }
}

/** Counts levels of arrays and objects without recursion, so that a hostile depth cannot exhaust the stack. */
function deeperThan(value: unknown, limit: number): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true
    level = level.flatMap((entry) =>
      typeof entry === 'object' && entry !== null
        ? Object.values(entry).filter((inner) => typeof inner === 'object' && inner !== null)
        : [],
    )
  }
  return false
}

/** Engines tell the place by line, by offset, or (when the text just ends) not at all. */
function faultyLine(text: string, message: string): number {
  const line = /line (\d+)/.exec(message)?.[1]
  if (line !== undefined) return Number(line)
  const offset = /position (\d+)/.exec(message)?.[1]
  return (offset === undefined ? text : text.slice(0, Number(offset))).split('\n').length
}
