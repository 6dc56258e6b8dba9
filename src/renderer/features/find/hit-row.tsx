import { BookMarked, BookOpen, CircleHelp, NotebookPen, Quote, Split } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { FindPlace } from '../../../core/find/find-document'
import type { FindHit } from '../../../core/find/search'
import { usePacks } from '../../lib/content'
import { Link, paths } from '../../lib/navigation'
import { RichText } from '../../lib/text/rich-text'
import { MarkedText } from './marked-text'

const ICONS = {
  lesson: BookOpen,
  case: Split,
  term: BookMarked,
  reference: Quote,
  item: CircleHelp,
  note: NotebookPen,
} as const

interface HitRowProps {
  readonly hit: FindHit
  readonly onOpen: () => void
}

/** One thing that was found: what it is, where it stands, and the words around the hit. */
export function HitRow({ hit, onOpen }: HitRowProps) {
  const { t, i18n } = useTranslation('find')
  const { kind, language, place } = hit.document
  const Icon = ICONS[kind]
  const lang = language === i18n.language || language === 'und' || kind === 'note' ? undefined : language
  return (
    <div className="row">
      <Icon className="icon" aria-hidden="true" />
      <div lang={lang}>
        <h3>
          <Link to={pathOf(place)} onClick={onOpen}>
            <MarkedText excerpt={hit.title} />
          </Link>
        </h3>
        {hit.heading !== null && (
          <p className="hit-heading">
            <MarkedText excerpt={hit.heading} />
          </p>
        )}
        {hit.body.text !== '' && (
          <p>
            <MarkedText excerpt={hit.body} />
          </p>
        )}
        <p className="hit-where" lang={i18n.language}>
          {t(`kind.${kind}`)}
          <ModuleName place={place} />
        </p>
      </div>
    </div>
  )
}

function ModuleName({ place }: { readonly place: FindPlace }) {
  const packs = usePacks()
  if (packs.kind !== 'ready' || !('module' in place)) return null
  const module = packs.value.find(({ id }) => id === place.pack)?.modules.find(({ id }) => id === place.module)
  if (module === undefined) return null
  return (
    <>
      {' · '}
      <RichText value={module.title} pack={place.pack} />
    </>
  )
}

function pathOf(place: FindPlace): string {
  switch (place.to) {
    case 'lesson':
      return place.block === null
        ? paths.lesson(place.pack, place.module, place.lesson)
        : paths.lessonPart(place.pack, place.module, place.lesson, place.block)
    case 'case':
      return paths.case(place.pack, place.module, place.caseId)
    case 'term':
      return paths.term(place.pack, place.module, place.term)
    case 'reference':
      return paths.references
    case 'report':
      return paths.report(place.sessionId)
    case 'debrief':
      return paths.debrief(place.runId)
  }
}
