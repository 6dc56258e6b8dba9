import type { Module } from '../../../core/modules/module'
import { AspectLabel } from '../../lib/aspect-label'
import { RichText } from '../../lib/text/rich-text'

/** What one can do afterwards, each with the aspect that it trains. */
export function ModuleObjectives({ pack, module }: { readonly pack: string; readonly module: Module }) {
  return (
    <ul className="objectives">
      {module.objectives.map((objective) => (
        <li key={objective.id}>
          <AspectLabel aspect={objective.aspect} />
          <p>
            <RichText value={objective.text} pack={pack} />
          </p>
        </li>
      ))}
    </ul>
  )
}
