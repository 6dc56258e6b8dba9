import cliEn from '../../locales/en/cli.json'
import problemsEn from '../../locales/en/problems.json'
import cliId from '../../locales/id/cli.json'
import problemsId from '../../locales/id/problems.json'
import type { Problem } from '../core/packs/problem'

export type CliLanguage = 'id' | 'en'
type MessageKey = keyof typeof cliEn

const MESSAGES = { id: cliId, en: cliEn }
const PROBLEMS = { id: problemsId, en: problemsEn }

/** A message of the command in the language asked for. */
export function say(
  language: CliLanguage,
  key: MessageKey,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return fill(MESSAGES[language][key], data)
}

/** What is wrong and how to mend it, in the language asked for. */
export function problemMessage(problem: Problem, language: CliLanguage): string {
  return fill(PROBLEMS[language][problem.kind], problem.data)
}

/** `path:where: what is wrong; how to mend`, one line a problem. */
export function printProblems(problems: readonly Problem[], language: CliLanguage): void {
  for (const problem of problems) {
    const place = [problem.path, problem.where].filter((part) => part !== '').join(':')
    const label = problem.severity === 'advice' ? `${say(language, 'advice')} ` : ''
    process.stderr.write(`${place}: ${label}${problemMessage(problem, language)}\n`)
  }
}

/** The same for programs: an array on standard output. */
export function problemsAsJson(problems: readonly Problem[], language: CliLanguage): string {
  const entries = problems.map((problem) => ({
    path: problem.path,
    where: problem.where,
    kind: problem.kind,
    message: problemMessage(problem, language),
    ...(Object.keys(problem.data).length > 0 ? { data: problem.data } : {}),
  }))
  return `${JSON.stringify(entries, null, 2)}\n`
}

function fill(text: string, data: Readonly<Record<string, unknown>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => (name in data ? String(data[name]) : whole))
}
