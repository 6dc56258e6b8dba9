import { useTranslation } from 'react-i18next'
import { wordsOf } from '../../../core/find/each-word'
import type { LocalizedText } from '../../../core/lib/localized-text'
import type { Reference } from '../../../core/modules/module'
import { usePacks } from '../../lib/content'
import { ReferenceText } from '../../lib/text/reference-text'
import { RichText } from '../../lib/text/rich-text'
import { usePlainText } from '../../lib/text/use-plain-text'
import { useDocumentTitle } from '../../lib/use-document-title'
import { Waiting } from '../../lib/waiting'
import './find.css'

interface ListedReference {
  readonly reference: Reference
  /** Title of the module that it stands with. */
  readonly first: LocalizedText
  /** Titles of further modules that name it. */
  readonly also: LocalizedText[]
}

interface ModuleReferences {
  readonly key: string
  readonly pack: string
  readonly title: LocalizedText
  readonly references: ListedReference[]
}

/** What the installed modules rest on, each source once. */
export function ReferencesScreen() {
  const { t } = useTranslation('find')
  const packs = usePacks()
  const plain = usePlainText()
  useDocumentTitle(t('references.title'))
  if (packs.kind === 'loading') return <Waiting />
  const groups = packs.kind === 'ready' ? groupReferences(packs.value) : []
  return (
    <>
      <div className="spread">
        <div className="spread-margin" />
        <div className="spread-page stack">
          <h1 className="greet">{t('references.title')}</h1>
          <p>{t('references.note')}</p>
        </div>
      </div>
      {groups.map(({ key, pack, title, references }) => (
        <section key={key} className="spread tight" aria-labelledby={`references-${key}`}>
          <div className="spread-margin">
            <h2 id={`references-${key}`}>
              <RichText value={title} pack={pack} />
            </h2>
          </div>
          <div className="spread-page">
            <ul className="stack">
              {references.map(({ reference, also }) => (
                <li key={reference.id}>
                  <ReferenceText reference={reference} />
                  {also.length > 0 && (
                    <p className="muted">{t('references.also', { modules: also.map(plain).join(', ') })}</p>
                  )}
                </li>
              ))}
            </ul>
          </div>
        </section>
      ))}
    </>
  )
}

interface PackOfModules {
  readonly id: string
  readonly modules: readonly {
    readonly id: string
    readonly title: LocalizedText
    readonly references: readonly Reference[]
  }[]
}

/** By module; a source with the same address, or the same words, as an earlier one stands with that. */
function groupReferences(packs: readonly PackOfModules[]): ModuleReferences[] {
  const known = new Map<string, ListedReference>()
  const groups = packs.flatMap(({ id: pack, modules }) =>
    modules.map(({ id, title, references }): ModuleReferences => {
      const own = references.flatMap((reference) => takeIn(known, reference, title) ?? [])
      return { key: `${pack}/${id}`, pack, title, references: own }
    }),
  )
  return groups.filter(({ references }) => references.length > 0)
}

/** Lists a source that is new; one that is known gets the module's title beside it instead, and nothing is given. */
function takeIn(
  known: Map<string, ListedReference>,
  reference: Reference,
  title: LocalizedText,
): ListedReference | undefined {
  const words = wordsOf(reference.text).join(' ')
  const keys = reference.url === undefined ? [words] : [words, reference.url]
  const listed = keys.flatMap((key) => known.get(key) ?? [])[0]
  if (listed !== undefined) {
    if (listed.first !== title && !listed.also.includes(title)) listed.also.push(title)
    return undefined
  }
  const fresh: ListedReference = { reference, first: title, also: [] }
  for (const key of keys) known.set(key, fresh)
  return fresh
}
