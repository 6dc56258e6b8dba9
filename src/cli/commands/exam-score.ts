import * as z from 'zod'
import { type Score, type ScoreReport, scoreReport } from '../../core/exams/score-report'
import { bankOf } from '../../core/items/bank'
import { responseSchema } from '../../core/items/response'
import { qualifiedIdSchema } from '../../core/lib/id'
import { type Problem, problem } from '../../core/packs/problem'
import { findBlueprint } from '../find-blueprint'
import { loadPacks } from '../load-pack'
import type { Options } from '../options'
import { done, type Outcome, wrongCall, wrongInput } from '../outcome'
import { readJsonFile } from '../read-json-file'

/** What `siap exam assemble` writes. Unknown fields are left alone: a form may carry notes. */
const formSchema = z.object({ blueprint: qualifiedIdSchema, items: z.array(qualifiedIdSchema).min(1) })
const responsesSchema = z.record(qualifiedIdSchema, responseSchema.nullable())

/** `siap exam score --form FORM.json --responses RESPONSES.json PACK…`: the score report. */
export async function examScore(options: Options, paths: readonly string[]): Promise<Outcome> {
  if (options.form === null) return wrongCall('--form FORM.json')
  if (options.responses === null) return wrongCall('--responses RESPONSES.json')
  const [form, responses, packs] = await Promise.all([
    readJsonFile(options.form, formSchema),
    readJsonFile(options.responses, responsesSchema),
    loadPacks(paths),
  ])
  const problems = [form, responses, packs].flatMap((part): readonly Problem[] => (part.ok ? [] : part.error))
  if (!form.ok || !responses.ok || !packs.ok) return wrongInput(problems)

  const blueprint = findBlueprint(packs.value, form.value.blueprint)
  const bank = new Map(bankOf(packs.value).map((entry) => [entry.id, entry]))
  const unknown = [
    ...(blueprint === null ? [dangling(options.form, 'blueprint', 'blueprint', form.value.blueprint)] : []),
    ...form.value.items.flatMap((id, index) =>
      bank.has(id) ? [] : [dangling(options.form ?? '', `items.${index}`, 'item', id)],
    ),
    ...Object.keys(responses.value).flatMap((id) =>
      form.value.items.includes(id) ? [] : [dangling(options.responses ?? '', id, 'item', id)],
    ),
  ]
  if (blueprint === null || unknown.length > 0) return wrongInput(unknown)
  const items = form.value.items.flatMap((id) => bank.get(id) ?? [])
  return done(`${JSON.stringify(asPublished(scoreReport(blueprint, items, responses.value)), null, 2)}\n`)
}

function dangling(path: string, where: string, what: string, id: string): Problem {
  return problem('dangling-reference', path, where, { what, id })
}

/** The shape that other programs rely on. */
function asPublished({ passed, total, aspects, items }: ScoreReport): unknown {
  const score = (value: Score | null) =>
    value && {
      points: value.points,
      maximum: value.maximum,
      share: value.share,
      interval: value.interval,
      cutScore: value.cutScore,
      passed: value.passed,
    }
  return {
    passed,
    total: score(total),
    aspects: Object.fromEntries(Object.entries(aspects).map(([name, value]) => [name, score(value)])),
    items: items.map(({ id, outcome, weight }) => ({ id, outcome, weight })),
  }
}
