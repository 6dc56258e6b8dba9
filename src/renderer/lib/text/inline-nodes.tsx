import { useTranslation } from 'react-i18next'
import type { Inline } from '../../../formats/markdown/ast'
import { ExplainedWord } from './explained-word'
import { SideNote } from './side-note'
import { useTextSources } from './text-context'

interface InlineNodesProps {
  readonly inlines: readonly Inline[]
  /** Values and words only, nothing to press: for headings, labels, options and exams. */
  readonly isPlain?: boolean
}

export function InlineNodes({ inlines, isPlain = false }: InlineNodesProps) {
  return inlines.map((inline, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parsed text has no ids and never reorders
    <InlineNode key={index} inline={inline} isPlain={isPlain} />
  ))
}

function InlineNode({ inline, isPlain }: { readonly inline: Inline; readonly isPlain: boolean }) {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'code':
      return <code>{inline.text}</code>
    case 'break':
      return <br />
    case 'strong':
      return (
        <strong>
          <InlineNodes inlines={inline.children} isPlain={isPlain} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <InlineNodes inlines={inline.children} isPlain={isPlain} />
        </em>
      )
    case 'dated':
      return <DatedValue id={inline.id} isPlain={isPlain} />
    case 'term':
      return isPlain ? (
        <InlineNodes inlines={inline.children} isPlain />
      ) : (
        <ExplainedWord what={{ type: 'term', id: inline.id }}>
          <InlineNodes inlines={inline.children} isPlain />
        </ExplainedWord>
      )
    case 'ref':
      return isPlain ? null : <ReferenceMark id={inline.id} />
    case 'side-note':
      return isPlain ? null : (
        <SideNote id={inline.id}>
          <InlineNodes inlines={inline.children} />
        </SideNote>
      )
  }
}

/** The value that stands in dated.json; a space of its width until the packs have been read. */
function DatedValue({ id, isPlain }: { readonly id: string; readonly isPlain: boolean }) {
  const entry = useTextSources().dated(id)
  if (entry === 'loading') return '…'
  if (entry === undefined) return id
  if (isPlain) return entry.value
  return <ExplainedWord what={{ type: 'dated', id }}>{entry.value}</ExplainedWord>
}

function ReferenceMark({ id }: { readonly id: string }) {
  const { t } = useTranslation('learn')
  const number = useTextSources().references.findIndex((reference) => reference.id === id) + 1
  if (number === 0) return null
  return (
    <sup>
      <ExplainedWord what={{ type: 'ref', id }} name={t('text.reference', { number })}>
        {number}
      </ExplainedWord>
    </sup>
  )
}
