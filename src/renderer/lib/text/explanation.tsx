import { DatedExplanation } from './dated-explanation'
import type { Asked } from './explained-word'
import './explanation.css'
import { ExplanationPanel } from './explanation-panel'
import { ReferenceText } from './reference-text'
import { RichText } from './rich-text'
import { useTextSources } from './text-context'

interface ExplanationProps {
  readonly id: string
  readonly what: Asked
  onClose(): void
}

/** What a word means: a glossary entry, a dated value with its source and dates, or a reference. */
export function Explanation({ id, what, onClose }: ExplanationProps) {
  const { pack, dated, glossary, references, onShowReference } = useTextSources()
  switch (what.type) {
    case 'dated': {
      const entry = dated(what.id)
      if (entry === undefined || entry === 'loading') return null
      return (
        <ExplanationPanel id={id} heading={entry.value} onClose={onClose}>
          <DatedExplanation entry={entry} />
        </ExplanationPanel>
      )
    }
    case 'term': {
      const entry = glossary.find((known) => known.id === what.id)
      if (entry === undefined) return null
      return (
        <ExplanationPanel id={id} heading={<RichText value={entry.term} pack={pack} />} onClose={onClose}>
          <p>
            <RichText value={entry.definition} pack={pack} />
          </p>
        </ExplanationPanel>
      )
    }
    case 'ref': {
      const reference = references.find((known) => known.id === what.id)
      if (reference === undefined) return null
      const show = onShowReference === undefined ? undefined : () => onShowReference(reference.id)
      return (
        <ExplanationPanel id={id} heading={references.indexOf(reference) + 1} onClose={onClose} isReference>
          <ReferenceText reference={reference} onShowInList={show} />
        </ExplanationPanel>
      )
    }
  }
}
