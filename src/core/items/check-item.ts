import type { Placed } from '../packs/pack-content'
import { type Problem, problem } from '../packs/problem'
import { checkGaps } from './check-gaps'
import type { Item } from './item'

/** The key names options that are there, and all that it must name. */
export function checkItem(placed: Placed<Item>): Problem[] {
  const { path, where, value: item } = placed
  const options = item.options.map((option) => option.id as string)
  const at = (field: string) => `${where}.${field}`
  const unknown = (ids: readonly string[], field: string, among: readonly string[] = options) =>
    ids.filter((id) => !among.includes(id)).map((id) => problem('key-not-an-option', path, at(field), { id }))
  const complete = (ids: readonly string[], field: string) =>
    new Set(ids).size === options.length && ids.length === options.length
      ? []
      : [problem('key-incomplete', path, at(field), { wanted: options.length, found: new Set(ids).size })]

  switch (item.type) {
    case 'single-choice':
    case 'true-false':
      return unknown(item.key, 'key')
    case 'multiple-choice': {
      const { minChoices = 0, maxChoices = options.length } = item
      const fits = minChoices <= item.key.length && item.key.length <= maxChoices && maxChoices <= options.length
      return [
        ...unknown(item.key, 'key'),
        ...(new Set(item.key).size === item.key.length
          ? []
          : [problem('duplicate-id', path, at('key'), { id: item.key.join(' ') })]),
        ...(fits ? [] : [problem('choices-out-of-range', path, where, { minimum: minChoices, maximum: maxChoices })]),
      ]
    }
    case 'order':
      return [...unknown(item.key, 'key'), ...complete(item.key, 'key')]
    case 'match': {
      const targets = item.targets.map((target) => target.id)
      const sources = item.key.map(([source]) => source)
      return [
        ...unknown(sources, 'key'),
        ...unknown(
          item.key.map(([, target]) => target),
          'key',
          targets,
        ),
        ...complete(sources, 'key'),
      ]
    }
    case 'judgement':
      return checkJudgement(item)
    case 'cloze':
      return checkGaps({ ...placed, value: item })
    case 'numeric':
    case 'short-text':
      return []
  }

  function checkJudgement(judgement: Extract<Item, { type: 'judgement' }>): Problem[] {
    switch (judgement.mode) {
      case 'pick': {
        const weights = Object.values(judgement.weights)
        const highest = weights.filter((weight) => weight === Math.max(...weights)).length
        return [
          ...unknown(Object.keys(judgement.weights), 'weights'),
          ...options
            .filter((id) => judgement.weights[id] === undefined)
            .map((id) => problem('weights-incomplete', path, at('weights'), { id })),
          ...(highest === 1 ? [] : [problem('weights-tied', path, at('weights'))]),
        ]
      }
      case 'rate': {
        const { min, max } = judgement.scale
        const outside = Object.values(judgement.key).filter((rating) => rating < min || rating > max)
        return [
          ...unknown(Object.keys(judgement.key), 'key'),
          ...complete(Object.keys(judgement.key), 'key'),
          ...(outside.length === 0 ? [] : [problem('scale-exceeded', path, at('key'), { minimum: min, maximum: max })]),
        ]
      }
      case 'rank':
        return [...unknown(judgement.key, 'key'), ...complete(judgement.key, 'key')]
      case 'best-worst': {
        const { best, worst } = judgement.key
        return [
          ...unknown([best, worst], 'key'),
          ...(best === worst ? [problem('duplicate-id', path, at('key'), { id: best })] : []),
        ]
      }
    }
  }
}
