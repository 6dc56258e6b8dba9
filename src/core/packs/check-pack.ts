import { checkCase } from '../cases/check-case'
import { checkBlueprints } from '../exams/check-blueprints'
import { adviseBank } from '../items/advise-bank'
import { checkItem } from '../items/check-item'
import { checkIds } from './check-ids'
import { checkLanguages } from './check-languages'
import { checkLessons } from './check-lessons'
import { checkReferences } from './check-references'
import { checkSensitive } from './check-sensitive'
import { checkTexts } from './check-texts'
import { checkItemIds, type PackContent } from './pack-content'
import { advice, type Problem } from './problem'

/**
 * Everything that is wrong with a parsed pack. `today` (yyyy-mm-dd) is what review dates are held against.
 * Errors refuse the pack; advice is for its author.
 */
export function checkPack(content: PackContent, today: string): Problem[] {
  const checks = checkItemIds(content)
  return [
    ...checkIds(content),
    ...checkReferences(content),
    ...checkLanguages(content),
    ...checkLessons(content),
    ...checkTexts(content),
    ...checkSensitive(content),
    ...content.items.flatMap((item) => checkItem(item)),
    ...content.cases.flatMap((placed) => checkCase(placed.path, placed.value)),
    ...checkBlueprints(content),
    ...adviseBank(
      content.items.filter((item) => !checks.has(item.value.id)),
      content.manifest.languages,
    ),
    ...adviseDates(content, today),
  ]
}

function adviseDates(content: PackContent, today: string): Problem[] {
  return content.dated.flatMap((entry, index) =>
    entry.reviewBy < today
      ? [advice('review-overdue', 'dated.json', `${index}.reviewBy`, { id: entry.id, date: entry.reviewBy })]
      : [],
  )
}
