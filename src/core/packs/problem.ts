/**
 * One thing that is wrong with a pack: which file, where in it, what kind, and the data that the message needs. Core holds
 * no user text: `locales/<language>/problems.json` has a message, with how to mend it, for each kind.
 *
 * An error refuses the pack; advice is shown and fails only under `--strict`.
 */
export interface Problem {
  readonly severity: 'error' | 'advice'
  readonly path: string
  readonly where: string
  readonly kind: ProblemKind
  readonly data: ProblemData
}

/** Numbers and words for the message; `where` of a quota stays an object, for programs. */
export type ProblemData = Readonly<Record<string, string | number | Readonly<Record<string, string | undefined>>>>

export const PROBLEM_KINDS = [
  // the archive and its files
  'not-a-zip',
  'too-large-packed',
  'too-large-unpacked',
  'too-many-entries',
  'unsafe-path',
  'colliding-path',
  'symbolic-link',
  'file-type',
  'damaged-entry',
  'hash-mismatch',
  'file-not-listed',
  'listed-file-missing',
  'made-by-newer-app',
  'json-too-large',
  'json-too-deep',
  'not-json',
  'not-utf8',
  'missing-file',
  'unexpected-file',
  // the shape of a file
  'missing-field',
  'unknown-field',
  'wrong-type',
  'not-allowed-value',
  'too-short',
  'too-long',
  'wrong-format',
  'wrong-id',
  // what belongs together
  'id-not-file-name',
  'duplicate-id',
  'dangling-reference',
  'missing-language',
  'extra-language',
  'raw-html',
  'inline-link',
  'law-not-dated',
  'service-not-dated',
  'number-not-dated',
  'not-a-service',
  'note-without-services',
  'marks-differ',
  'unknown-callout',
  'unused-note',
  'unused-file',
  // items
  'key-not-an-option',
  'key-incomplete',
  'gap-not-in-text',
  'gap-key',
  'weights-incomplete',
  'weights-tied',
  'choices-out-of-range',
  'scale-exceeded',
  'item-in-two-checks',
  'key-position',
  'key-length',
  'key-words',
  // cases
  'unreachable-scene',
  'unreachable-ending',
  'unreachable-choice',
  'dead-end',
  'loop-without-exit',
  'unknown-target',
  'unknown-counter',
  'unknown-flag',
  'unknown-state',
  'last-next-conditional',
  'too-many-states',
  'if-without-otherwise',
  'passed-in-circle',
  'timed-choice',
  'only-by-time',
  'few-choices',
  'bound-without-task',
  'task-bounds',
  'task-artefact',
  'task-empty',
  'task-without-sign',
  'task-part',
  'task-accepted',
  'result-unattainable',
  'counter-ends',
  'flag-never-asked',
  'counter-unused',
  'short-time',
  'few-scenes',
  'few-endings',
  'few-returns',
  // dates
  'review-overdue',
  // blueprints
  'blueprint-pool',
  'blueprint-shortage',
  'quotas-conflict',
  'search-limit',
] as const
export type ProblemKind = (typeof PROBLEM_KINDS)[number]

export function problem(kind: ProblemKind, path: string, where = '', data: ProblemData = {}): Problem {
  return { severity: 'error', path, where, kind, data }
}

export function advice(kind: ProblemKind, path: string, where = '', data: ProblemData = {}): Problem {
  return { severity: 'advice', path, where, kind, data }
}
