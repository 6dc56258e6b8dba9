import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES } from '../../../core/lib/localized-text'
import type { Module, Reference } from '../../../core/modules/module'
import { citedIn } from '../../../formats/markdown/marks-in'
import { useDated } from '../../lib/content'
import type { ContentsEntry } from './lesson-contents'
import { headingsOf } from './lesson-outline'
import type { Edition } from './use-editions'
import { BLOCK_ANCHOR } from './use-reading'

type Check = Module['checks'][number]

interface OutlineInput {
  readonly pack: string
  readonly module: Module
  readonly lesson: string
  readonly edition: Edition
}

interface LessonOutline {
  readonly entries: readonly ContentsEntry[]
  /** What the text names, in the order of their numbers. */
  readonly references: readonly Reference[]
  /** The checks that stand in the text, and those that come after it. */
  readonly placed: readonly Check[]
  readonly after: readonly Check[]
}

/** What a lesson is made of: its sections, its checks where they stand, and the references that it names. */
export function useOutline({ pack, module, lesson, edition: { blocks, language } }: OutlineInput): LessonOutline {
  const { t, i18n } = useTranslation('learn')
  const lng = LANGUAGES.find((known) => known === language) ?? i18n.language
  const dated = useDated(pack)
  return useMemo(() => {
    const own = module.checks.filter((check) => check.lesson === lesson)
    const placed = blocks.flatMap((block, index) => {
      const check = block.type === 'check' ? own.find(({ id }) => id === block.id) : undefined
      return check === undefined ? [] : [{ check, block: index }]
    })
    const after = own.filter((check) => !placed.some((entry) => entry.check === check))
    const references = citedIn(blocks).flatMap((id) => module.references.find((entry) => entry.id === id) ?? [])
    const entryOf = ({ id, items }: Check, block: number | null): ContentsEntry => ({
      anchor: `check-${id}`,
      block,
      words: t('check.title', { count: items.length, lng }),
    })
    const datedValue = (id: string) => {
      const entry = dated(id)
      return entry === 'loading' ? undefined : entry?.value
    }
    const inText = [
      ...headingsOf(blocks, datedValue).map(({ block, words }) => ({
        anchor: `${BLOCK_ANCHOR}-${block}`,
        block,
        words,
      })),
      ...placed.map(({ check, block }) => ({ ...entryOf(check, block), block })),
    ].sort((a, b) => a.block - b.block)
    const entries = [
      ...inText,
      ...after.map((check) => entryOf(check, null)),
      ...(references.length > 0
        ? [{ anchor: 'references', block: null, words: t('lesson.references'), isOwnWords: true }]
        : []),
    ]
    return { entries, references, placed: placed.map(({ check }) => check), after }
  }, [t, lng, dated, module, lesson, blocks])
}
