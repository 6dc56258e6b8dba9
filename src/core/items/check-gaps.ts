import type { Placed } from '../packs/pack-content'
import { type Problem, problem } from '../packs/problem'
import { gapMarks } from './gap-marks'
import type { Gap, Item } from './item'

type Cloze = Extract<Item, { type: 'cloze' }>

/** Each gap stands once in the text of each language, no mark leads nowhere, and each gap's key fits it. */
export function checkGaps({ path, where, value: item }: Placed<Cloze>): Problem[] {
  const gaps = item.gaps.map((gap) => gap.id)
  const dangling = (ids: readonly string[], at: string) =>
    ids
      .filter((id) => !gaps.includes(id))
      .map((id) => problem('dangling-reference', path, `${where}.${at}`, { what: 'gap', id }))
  const twice = (ids: readonly string[], at: string) =>
    ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => problem('duplicate-id', path, `${where}.${at}`, { id }))

  const inText = Object.entries(item.stem).flatMap(([language, text]) => {
    const marks = gapMarks(text).map((mark) => mark.gap)
    return [
      ...dangling(marks, `stem.${language}`),
      ...twice(marks, `stem.${language}`),
      ...gaps
        .filter((id) => !marks.includes(id))
        .map((id) => problem('gap-not-in-text', path, `${where}.stem.${language}`, { id })),
    ]
  })
  return [
    ...twice(gaps, 'gaps'),
    ...item.gaps.flatMap(({ options }, index) =>
      twice(
        (options ?? []).map((option) => option.id),
        `gaps.${index}.options`,
      ),
    ),
    ...inText,
    ...dangling(Object.keys(item.key), 'key'),
    ...item.gaps
      .filter((gap) => !isKeyOf(gap, item.key[gap.id]))
      .map(({ id }) => problem('gap-key', path, `${where}.key.${id}`, { id })),
  ]
}

/** One of the gap's options; accepted texts where it has none. */
function isKeyOf({ options }: Gap, key: Cloze['key'][string] | undefined): boolean {
  return options === null ? Array.isArray(key) : options.some((option) => option.id === key)
}
