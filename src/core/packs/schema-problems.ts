import type * as z from 'zod'
import { type Problem, type ProblemKind, problem } from './problem'

/** What zod found, in our kinds: each issue keeps its place, and nothing but the first fault of a place is said. */
export function schemaProblems(path: string, issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.flatMap((issue) => issueProblems(path, issue))
}

function issueProblems(path: string, issue: z.core.$ZodIssue): Problem[] {
  const where = whereOf(issue.path)
  const at = (kind: ProblemKind, data: Record<string, string | number> = {}) => [problem(kind, path, where, data)]
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && !issue.message.includes('NaN')
        ? at('missing-field')
        : at('wrong-type', { expected: issue.expected })
    case 'unrecognized_keys':
      return issue.keys.map((key) => problem('unknown-field', path, whereOf([...issue.path, key]), { field: key }))
    case 'invalid_value':
      return at('not-allowed-value', { allowed: issue.values.map(String).join(', ') })
    case 'too_small':
      return at('too-short', { minimum: Number(issue.minimum) })
    case 'too_big':
      return at('too-long', { maximum: Number(issue.maximum) })
    case 'invalid_format':
      return at(issue.format === 'regex' ? 'wrong-id' : 'wrong-format', { format: issue.format })
    case 'invalid_union':
      return unionProblems(path, issue)
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) =>
        issueProblems(path, { ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue),
      )
    case 'not_multiple_of':
    case 'custom':
      return at('wrong-format', { format: issue.message })
    default:
      return at('wrong-format', { format: 'value' })
  }
}

/** Of several alternatives the one that came nearest speaks: the one with the deepest first fault. */
function unionProblems(path: string, issue: z.core.$ZodIssueInvalidUnion): Problem[] {
  if (issue.discriminator !== undefined || issue.errors.length === 0) {
    return [problem('not-allowed-value', path, whereOf([...issue.path]), { allowed: issue.discriminator ?? '' })]
  }
  const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? []
  return nearest.flatMap((inner) =>
    issueProblems(path, { ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue),
  )
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length))
}

function whereOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.')
}
