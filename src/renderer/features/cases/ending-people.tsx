import type { Ending } from '../../../core/cases/case'
import { RichText } from '../../lib/text/rich-text'

/** What became of each person. */
export function EndingPeople({ pack, ending }: { readonly pack: string; readonly ending: Ending }) {
  return (
    <dl className="ending-people">
      {ending.people.map((person) => (
        <div key={person.name}>
          <dt>{person.name}</dt>
          <dd>
            <RichText value={person.outcome} pack={pack} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
