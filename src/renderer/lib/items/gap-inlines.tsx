import { Fragment, type ReactNode } from 'react'
import { splitAtGaps } from '../../../core/items/gap-marks'
import type { Inline } from '../../../formats/markdown/ast'
import { InlineNodes } from '../text/inline-nodes'

interface GapInlinesProps {
  readonly inlines: readonly Inline[]
  readonly renderGap: (gap: string) => ReactNode
}

/** A line of text with something to fill in at each of its gap marks, be they in bold or italic words. */
export function GapInlines({ inlines, renderGap }: GapInlinesProps) {
  return inlines.map((inline, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parsed text has no ids and never reorders
    <GapInline key={index} inline={inline} renderGap={renderGap} />
  ))
}

function GapInline({ inline, renderGap }: { readonly inline: Inline; readonly renderGap: (gap: string) => ReactNode }) {
  switch (inline.type) {
    case 'text':
      return splitAtGaps(inline.text).map((part) =>
        typeof part === 'string' ? part : <Fragment key={part.gap}>{renderGap(part.gap)}</Fragment>,
      )
    case 'strong':
      return (
        <strong>
          <GapInlines inlines={inline.children} renderGap={renderGap} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <GapInlines inlines={inline.children} renderGap={renderGap} />
        </em>
      )
    default:
      return <InlineNodes inlines={[inline]} isPlain />
  }
}
