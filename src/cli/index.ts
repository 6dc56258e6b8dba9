import { rename, rm, writeFile } from 'node:fs/promises'
import { bankExport } from './commands/bank-export'
import { examAssemble } from './commands/exam-assemble'
import { examScore } from './commands/exam-score'
import { packBuild } from './commands/pack-build'
import { packCheck } from './commands/pack-check'
import { type Options, readOptions, systemLanguage } from './options'
import type { Outcome } from './outcome'
import { type CliLanguage, printProblems, problemsAsJson, say } from './output'

type Verb = (options: Options, paths: readonly string[]) => Promise<Outcome>

const VERBS: Readonly<Record<string, Verb>> = {
  'pack check': packCheck,
  'pack build': packBuild,
  'bank export': bankExport,
  'exam assemble': examAssemble,
  'exam score': examScore,
}

async function main(args: readonly string[]): Promise<number> {
  const read = readOptions(args)
  if (!read.ok) return refuseCall(systemLanguage(), read.error)
  const options = read.value
  const [noun = '', verb = '', ...paths] = options.words
  if (noun === 'help' || options.words.length === 0) {
    process.stdout.write(`${say(options.language, 'usage')}\n`)
    return options.words.length === 0 ? 2 : 0
  }
  const run = VERBS[`${noun} ${verb}`]
  if (run === undefined) return refuseCall(options.language, `${noun} ${verb}`.trim())
  if (paths.length === 0) return refuseCall(options.language, 'PACK')
  return finish(await run(options, paths), options)
}

async function finish(outcome: Outcome, options: Options): Promise<number> {
  const { json, language } = options
  switch (outcome.kind) {
    case 'wrong-call':
      return refuseCall(language, outcome.detail)
    case 'cannot-write':
      process.stderr.write(`${say(language, 'cannot-write', { path: outcome.path })}\n`)
      return 1
    case 'wrong-input':
      if (json) process.stdout.write(problemsAsJson(outcome.problems, language))
      else printProblems(outcome.problems, language)
      return 1
    case 'done': {
      if (json && outcome.result === null) process.stdout.write(problemsAsJson(outcome.advice, language))
      else printProblems(outcome.advice, language)
      if (outcome.result === null) return 0
      if (options.output === null) {
        process.stdout.write(outcome.result)
        return 0
      }
      const written = await writeBeside(options.output, outcome.result)
      return written ? 0 : finish({ kind: 'cannot-write', path: options.output }, options)
    }
  }
}

/** Writes beside and renames, so that a full disk or a power cut leaves the old file whole. */
async function writeBeside(path: string, content: Uint8Array | string): Promise<boolean> {
  const part = `${path}.${process.pid}.part`
  try {
    await writeFile(part, content)
    await rename(part, path)
    return true
  } catch {
    await rm(part, { force: true })
    return false
  }
}

function refuseCall(language: CliLanguage, detail: string): number {
  process.stderr.write(`${say(language, 'wrong-call', { detail })}\n${say(language, 'usage')}\n`)
  return 2
}

process.exitCode = await main(process.argv.slice(2))
