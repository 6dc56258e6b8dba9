import type { GlossaryEntry } from '../../../core/modules/module'
import { RichText } from '../../lib/text/rich-text'

export function ModuleGlossary({
  pack,
  entries,
}: {
  readonly pack: string
  readonly entries: readonly GlossaryEntry[]
}) {
  return (
    <dl className="glossary">
      {entries.map((entry) => (
        <div key={entry.id}>
          <dt>
            <RichText value={entry.term} pack={pack} />
          </dt>
          <dd>
            <RichText value={entry.definition} pack={pack} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
