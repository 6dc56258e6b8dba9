import { readFile } from 'node:fs/promises'
import type * as z from 'zod'
import { err, type Result } from '../core/lib/result'
import { type Problem, problem } from '../core/packs/problem'
import { readJson } from '../core/packs/read-json'
import { decode } from '../formats/pack-archive/read-archive'

/** A JSON file from outside, through its schema, under the same limits as a pack's files. */
export async function readJsonFile<T extends z.ZodType>(
  path: string,
  schema: T,
): Promise<Result<z.output<T>, readonly Problem[]>> {
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return err([problem('missing-file', path)])
  return readJson(path, { size: bytes.length, text: decode(bytes) }, schema)
}
