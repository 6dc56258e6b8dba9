import { ALargeSmall } from 'lucide-react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LocalizedText } from '../../../core/lib/localized-text'
import type { Module } from '../../../core/modules/module'
import type { LessonProgress } from '../../../core/progress/learning'
import { FocusFrame } from '../../lib/focus-frame'
import { HelpButton } from '../../lib/help/help-button'
import { paths } from '../../lib/navigation'
import { NotSaved } from '../../lib/not-saved'
import { usePreferencesStore } from '../../lib/preferences-store'
import { RichText } from '../../lib/text/rich-text'
import { usePlainText } from '../../lib/text/use-plain-text'
import { useDocumentTitle } from '../../lib/use-document-title'
import { useFormat } from '../../lib/use-format'
import { AloudBar } from './aloud-bar'
import { InLessonLanguage } from './in-lesson-language'
import { LessonArtefact } from './lesson-artefact'
import { LessonCheck, PlacedCheck } from './lesson-check'
import { LessonContents } from './lesson-contents'
import { LessonEnd } from './lesson-end'
import { LessonHead } from './lesson-head'
import { LessonReferences } from './lesson-references'
import { LessonText } from './lesson-text'
import { MarkList } from './marks/mark-list'
import { MarkingParts } from './marks/marking-parts'
import { useMarking } from './marks/use-marking'
import { ReaderSheet } from './reader-sheet'
import { showPlace } from './show-place'
import { useEditions } from './use-editions'
import { useOutline } from './use-outline'
import { useReading } from './use-reading'
import './reader.css'
import './reader-display.css'
import './lesson-print.css'

interface LessonPageProps {
  readonly pack: string
  readonly module: Module
  readonly lesson: Module['lessons'][number]
  readonly text: LocalizedText
  readonly progress: LessonProgress | null
}

export function LessonPage({ pack, module, lesson, text, progress }: LessonPageProps) {
  const { t } = useTranslation('learn')
  const format = useFormat()
  const plain = usePlainText(pack)
  const article = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [isSheetOpen, setSheetOpen] = useState(false)
  const [aloudFrom, setAloudFrom] = useState<number | null>(null)
  const { readerSize, readerWidth, spacing } = usePreferencesStore()
  const editions = useEditions(text)
  const { main, beside } = editions
  const outline = useOutline({ pack, module, lesson: lesson.id, edition: main })
  const place = { pack, module: module.id, lesson: lesson.id }
  const layout = [readerSize, readerWidth, spacing, beside?.language].join(' ')
  const reading = useReading({ ...place, progress, article, heading, blocks: main.blocks, layout })
  const marking = useMarking({ ...place, article, editions, block: reading.block })
  useDocumentTitle(plain(lesson.title))
  const renderArtefact = useCallback(
    (id: string) => <LessonArtefact pack={pack} module={module.id} id={id} />,
    [pack, module.id],
  )
  const renderCheck = useCallback(
    (id: string) => <PlacedCheck pack={pack} module={module.id} check={outline.placed.find((own) => own.id === id)} />,
    [pack, module.id, outline.placed],
  )
  const sources = useMemo(
    () => ({
      pack,
      glossary: module.glossary,
      references: outline.references,
      onShowReference: showReference,
      renderArtefact,
      renderCheck,
    }),
    [pack, module.glossary, outline.references, renderArtefact, renderCheck],
  )
  // The page follows each line that is scrolled; its text does not.
  const words = useMemo(() => <LessonText editions={{ main, beside }} sources={sources} />, [main, beside, sources])
  const order = module.lessons.findIndex((entry) => entry.id === lesson.id) + 1
  const minutesLeft = Math.ceil(lesson.minutes * (1 - reading.share))
  return (
    <FocusFrame
      backTo={paths.module(pack, module.id)}
      backName={t('lesson.back')}
      title={<RichText value={module.title} pack={pack} />}
      where={
        <>
          {t('lesson.place', { place: order, of: module.lessons.length })}
          {minutesLeft > 0 && (
            <span className="wide"> · {t('lesson.minutes-left', { minutes: format.minutes(minutesLeft) })}</span>
          )}
        </>
      }
      tools={
        <>
          <button
            type="button"
            className="tool"
            aria-label={t('reader.open')}
            title={t('reader.open')}
            onClick={() => setSheetOpen(true)}
          >
            <ALargeSmall className="icon" aria-hidden="true" />
          </button>
          {module.sensitive !== undefined && <HelpButton pack={pack} services={module.sensitive.services} />}
        </>
      }
      edge={
        <span className="progress-line" aria-hidden="true">
          <i style={{ width: `${Math.round(reading.share * 100)}%` }} />
        </span>
      }
    >
      <div className={beside === null ? 'reader' : 'reader reader-two'} data-size={readerSize} data-width={readerWidth}>
        <LessonContents
          entries={outline.entries}
          block={reading.block}
          language={main.language}
          marks={<MarkList placed={marking.placed} onOpen={marking.open} onMarkHere={marking.markHere} />}
        />
        <article className="article">
          <LessonHead
            pack={pack}
            module={module}
            lesson={lesson}
            language={main.language}
            heading={heading}
            onListen={() => setAloudFrom(reading.block)}
          />
          <div ref={article} className="mark-place">
            {words}
            <MarkingParts marking={marking} />
          </div>
          <LessonEnd isFinished={reading.isFinished} onFinish={reading.finish} />
          {reading.error !== null && <NotSaved error={reading.error} onRetry={reading.retry} />}
          <InLessonLanguage language={main.language}>
            {outline.after.map((check) => (
              <div key={check.id} lang={main.language}>
                <LessonCheck pack={pack} module={module.id} check={check} />
              </div>
            ))}
          </InLessonLanguage>
          <LessonReferences references={outline.references} pack={pack} module={module} lesson={lesson} />
        </article>
      </div>
      {aloudFrom !== null && (
        <AloudBar key={main.language} pack={pack} edition={main} from={aloudFrom} onClose={() => setAloudFrom(null)} />
      )}
      {isSheetOpen && <ReaderSheet editions={editions} onClose={() => setSheetOpen(false)} />}
    </FocusFrame>
  )
}

function showReference(id: string): void {
  showPlace(`reference-${id}`)
}
