import { isCalloutKind } from '../modules/callouts'
import { type Mark, marksOf } from './marks'
import type { LessonText, PackContent, Placed } from './pack-content'
import { type Problem, problem } from './problem'

/** A lesson's terms, references, exhibits and checks are its module's, its boxes are known, and each language has the same marks. */
export function checkLessons(content: PackContent): Problem[] {
  return content.modules.flatMap((module) => {
    const own = content.lessons.filter((lesson) => lesson.module === module.value.id)
    const names = {
      term: new Set(module.value.glossary.map((entry) => entry.id)),
      ref: new Set(module.value.references.map((entry) => entry.id)),
      artefact: new Set(
        content.artefacts.filter((entry) => entry.module === module.value.id).map((entry) => entry.value.id),
      ),
    }
    return [
      ...own.flatMap((lesson) => {
        const checks = module.value.checks.filter((check) => check.lesson === lesson.value.id)
        const check = new Set(checks.map(({ id }) => id))
        return [...checkMarks(lesson, { ...names, check, note: notesIn(lesson.value) }), ...checkShape(lesson)]
      }),
      ...module.value.lessons.flatMap((entry) =>
        compareLanguages(own.filter((lesson) => lesson.value.id === entry.id)),
      ),
    ]
  })
}

type Names = Readonly<Record<Exclude<Mark['kind'], 'dated'>, ReadonlySet<string>>>

function checkMarks({ path, value }: Placed<LessonText>, names: Names): Problem[] {
  return value.markdown.split('\n').flatMap((line, index) =>
    marksOf(line).flatMap((mark) => {
      if (mark.kind === 'dated' || names[mark.kind].has(mark.id)) return [] // dated ones are checked in every text
      return [problem('dangling-reference', path, String(index + 1), { what: mark.kind, id: mark.id })]
    }),
  )
}

const DEFINITION = /^\[\^([a-z0-9-]+)\]:/
const BOX = /^\s*(?:>\s*)+\[!([^\]]*)\]/

function notesIn({ markdown }: LessonText): Set<string> {
  return new Set(markdown.split('\n').flatMap((line) => DEFINITION.exec(line)?.[1] ?? []))
}

/** Boxes of a known kind, side notes that some mark leads to, and no check asked twice. */
function checkShape({ path, value }: Placed<LessonText>): Problem[] {
  const marks = marksOf(value.markdown)
  const noted = new Set(marks.filter(({ kind }) => kind === 'note').map(({ id }) => id))
  const checks = marks.filter(({ kind }) => kind === 'check').map(({ id }) => id)
  const twice = checks.filter((id, index) => checks.indexOf(id) !== index)
  const lines = value.markdown.split('\n').flatMap((line, index) => {
    const where = String(index + 1)
    const box = BOX.exec(line)?.[1]
    const note = DEFINITION.exec(line)?.[1]
    return [
      ...(box === undefined || box === 'side' || isCalloutKind(box)
        ? []
        : [problem('unknown-callout', path, where, { found: box })]),
      ...(note === undefined || noted.has(note) ? [] : [problem('unused-note', path, where, { id: note })]),
    ]
  })
  return [...lines, ...twice.map((id) => problem('duplicate-id', path, '', { id }))]
}

/** Both editions of a lesson explain the same terms, cite the same references and show the same exhibits. */
function compareLanguages(editions: readonly Placed<LessonText>[]): Problem[] {
  const [first, ...others] = editions
  if (first === undefined) return []
  const wanted = signature(first.value)
  return others
    .filter((edition) => signature(edition.value) !== wanted)
    .map((edition) => problem('marks-differ', edition.path, '', { other: first.path }))
}

function signature(lesson: LessonText): string {
  const names = marksOf(lesson.markdown).map((mark) => `${mark.kind}:${mark.id}`)
  return [...new Set(names)].sort().join(' ')
}
