import { useTranslation } from 'react-i18next'
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
      const own: ListedReference[] = []
      for (const reference of references) {
        const words = reference.text.toLowerCase().replace(/\W+/g, ' ').trim()
        const listed = known.get(words) ?? (reference.url === undefined ? undefined : known.get(reference.url))
        if (listed !== undefined) {
          if (!listed.also.includes(title) && !own.includes(listed)) listed.also.push(title)
          continue
        }
        const fresh: ListedReference = { reference, also: [] }
        own.push(fresh)
        known.set(words, fresh)
        if (reference.url !== undefined) known.set(reference.url, fresh)
      }
      return { key: `${pack}/${id}`, pack, title, references: own }
    }),
  )
  return groups.filter(({ references }) => references.length > 0)
}
