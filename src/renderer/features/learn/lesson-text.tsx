import { type ReactNode, useMemo } from 'react'
import { sideNotesIn } from '../../../formats/markdown/marks-in'
import { type Pair, pairBlocks, type Stretch } from '../../../formats/markdown/pair-blocks'
import { Blocks } from '../../lib/text/blocks'
import { TextProvider, type TextProviderProps } from '../../lib/text/text-context'
import { InLessonLanguage } from './in-lesson-language'
import type { Edition, Editions } from './use-editions'
import { BESIDE_ANCHOR, BLOCK_ANCHOR } from './use-reading'
import '../../lib/text/prose.css'

type Sources = Omit<TextProviderProps, 'children' | 'notes' | 'language'>

interface LessonTextProps {
  readonly editions: Pick<Editions, 'main' | 'beside'>
  readonly sources: Sources
}

/** A lesson's text, in one language or in two beside each other; each says which it is. */
export function LessonText({ editions: { main, beside }, sources }: LessonTextProps) {
  if (beside === null)
    return (
      <InEdition edition={main} sources={sources}>
        <div className="prose lesson one" lang={main.language}>
          <Blocks blocks={main.blocks} isPlain={false} headingLevel={2} anchor={BLOCK_ANCHOR} />
        </div>
      </InEdition>
    )
  return <BesideEachOther main={main} beside={beside} sources={sources} />
}

interface BesideProps {
  readonly main: Edition
  readonly beside: Edition
  readonly sources: Sources
}

function BesideEachOther({ main, beside, sources }: BesideProps) {
  const pairs = useMemo(() => pairBlocks(main.blocks, beside.blocks), [main, beside])
  return (
    <div className="prose lesson two">
      {pairs.map((pair) => (
        <div key={pair.left.first} className={isShared(pair, main, beside) ? 'pair shared' : 'pair'}>
          <Side edition={main} stretch={pair.left} sources={sources} anchor={BLOCK_ANCHOR} />
          {!isShared(pair, main, beside) && (
            <Side edition={beside} stretch={pair.right} sources={sources} anchor={BESIDE_ANCHOR} />
          )}
        </div>
      ))}
    </div>
  )
}

interface SideProps {
  readonly edition: Edition
  readonly stretch: Stretch
  readonly sources: Sources
  readonly anchor: string
}

function Side({ edition, stretch: { first, end }, sources, anchor }: SideProps) {
  const blocks = useMemo(() => edition.blocks.slice(first, end), [edition, first, end])
  return (
    <InEdition edition={edition} sources={sources}>
      <div className="pair-side" lang={edition.language}>
        <Blocks blocks={blocks} isPlain={false} headingLevel={2} anchor={anchor} first={first} />
      </div>
    </InEdition>
  )
}

function InEdition({
  edition,
  sources,
  children,
}: Omit<LessonTextProps, 'editions'> & { readonly edition: Edition; readonly children: ReactNode }) {
  const notes = useMemo(() => sideNotesIn(edition.blocks), [edition])
  return (
    <InLessonLanguage language={edition.language}>
      <TextProvider {...sources} notes={notes} language={edition.language}>
        {children}
      </TextProvider>
    </InLessonLanguage>
  )
}

/** Exhibits, checks and rules are the same for both languages: they stand once. */
function isShared({ left, right }: Pair, main: Edition, beside: Edition): boolean {
  const [own, other] = [main.blocks[left.first], beside.blocks[right.first]]
  if (left.end - left.first !== 1 || right.end - right.first !== 1 || own?.type !== other?.type) return false
  return own?.type === 'artefact' || own?.type === 'check' || own?.type === 'rule'
}
