import type { BankItem } from '../items/bank-item'
import type { ItemOutcome } from './score-report'

export interface LessonText {
  readonly id: string
  readonly markdown: string
}

const MOST = 2
const REFERENCE = /\{ref:([a-z0-9-]+)\}/g

/**
 * The lessons of one module that teach what was lost, at most two, the one that teaches most of it first. Nothing names the
 * lesson of an item, but both name their sources: what an item lost is shared out over the lessons by how many of the item's
 * references each of them cites. No lesson at all where none cites any of them: then the module as a whole is the answer.
 */
export function lessonsFor(
  lessons: readonly LessonText[],
  entries: readonly BankItem[],
  outcomes: readonly ItemOutcome[],
): readonly string[] {
  const outcomeOf = new Map(outcomes.map((entry) => [entry.id, entry.outcome]))
  const cited = lessons.map(({ id, markdown }) => ({
    id,
    references: new Set([...markdown.matchAll(REFERENCE)].map((match) => match[1])),
  }))
  const lost = new Map<string, number>()
  for (const { id, item } of entries) {
    const loss = 1 - (outcomeOf.get(id) ?? 0)
    const shared = cited.map((lesson) => item.references.filter((name) => lesson.references.has(name)).length)
    const all = shared.reduce((sum, count) => sum + count, 0)
    if (all === 0 || loss <= 0) continue
    cited.forEach((lesson, index) => {
      lost.set(lesson.id, (lost.get(lesson.id) ?? 0) + (loss * (shared[index] ?? 0)) / all)
    })
  }
  const inOrder = cited.map(({ id }) => ({ id, loss: lost.get(id) ?? 0 })).filter(({ loss }) => loss > 0)
  return inOrder
    .sort((a, b) => b.loss - a.loss)
    .slice(0, MOST)
    .map(({ id }) => id)
}
