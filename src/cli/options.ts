import { parseArgs } from 'node:util'
import { err, ok, type Result } from '../core/lib/result'
import type { CliLanguage } from './output'

export interface Options {
  readonly words: readonly string[]
  readonly output: string | null
  readonly json: boolean
  readonly strict: boolean
  readonly language: CliLanguage
  readonly blueprint: string | null
  readonly seed: string | null
  readonly form: string | null
  readonly responses: string | null
  readonly to: string | null
}

/** Reads the command line; a message of Node's about a flag that it does not know comes back as the error. */
export function readOptions(args: readonly string[]): Result<Options, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        json: { type: 'boolean' },
        strict: { type: 'boolean' },
        lang: { type: 'string' },
        blueprint: { type: 'string' },
        seed: { type: 'string' },
        form: { type: 'string' },
        responses: { type: 'string' },
        to: { type: 'string' },
      },
    })
    if (values.lang !== undefined && values.lang !== 'id' && values.lang !== 'en') return err(`--lang ${values.lang}`)
    return ok({
      words: positionals,
      output: values.output ?? null,
      json: values.json ?? false,
      strict: values.strict ?? false,
      language: values.lang ?? systemLanguage(),
      blueprint: values.blueprint ?? null,
      seed: values.seed ?? null,
      form: values.form ?? null,
      responses: values.responses ?? null,
      to: values.to ?? null,
    })
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error))
  }
}

/** The system's language where we speak it, else English. */
export function systemLanguage(): CliLanguage {
  const named = process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? ''
  const tag = named === '' ? new Intl.DateTimeFormat().resolvedOptions().locale : named
  return /^(id|in)\b|^id[_-]/i.test(tag) ? 'id' : 'en'
}
