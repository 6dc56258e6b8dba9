import { useCallback, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseText, type LocalizedText } from '../../../core/lib/localized-text'
import type { Module } from '../../../core/modules/module'
import type { LessonProgress } from '../../../core/progress/learning'
import { parseMarkdown } from '../../../formats/markdown/parse-markdown'
import { useDated } from '../../lib/content'
import { FocusFrame } from '../../lib/focus-frame'
import { HelpButton } from '../../lib/help/help-button'
import { paths } from '../../lib/navigation'
import { NotSaved } from '../../lib/not-saved'
import { Prose } from '../../lib/text/prose'
import { RichText } from '../../lib/text/rich-text'
import { usePlainText } from '../../lib/text/use-plain-text'
import { useDocumentTitle } from '../../lib/use-document-title'
import { useFormat } from '../../lib/use-format'
import { LessonArtefact } from './lesson-artefact'
import { LessonCheck } from './lesson-check'
import { type ContentsEntry, LessonContents } from './lesson-contents'
import { LessonEnd } from './lesson-end'
import { citedIn, headingsOf } from './lesson-outline'
import { LessonReferences } from './lesson-references'
import { showPlace } from './show-place'
import { BLOCK_ANCHOR, useReading } from './use-reading'
import './reader.css'

interface LessonPageProps {
  readonly pack: string
  readonly module: Module
  readonly lesson: Module['lessons'][number]
  readonly text: LocalizedText
  readonly progress: LessonProgress | null
}

export function LessonPage({ pack, module, lesson, text, progress }: LessonPageProps) {
  const { t, i18n } = useTranslation('learn')
  const format = useFormat()
  const plain = usePlainText(pack)
  const dated = useDated(pack)
  const article = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = chooseText(text, i18n.language).text
  const blocks = useMemo(() => parseMarkdown(shown), [shown])
  const references = useMemo(
    () => citedIn(blocks).flatMap((id) => module.references.find((entry) => entry.id === id) ?? []),
    [blocks, module.references],
  )
  const checks = module.checks.filter((check) => check.lesson === lesson.id)
  const reading = useReading({ pack, module: module.id, lesson: lesson.id, progress, article, heading })
  useDocumentTitle(plain(lesson.title))
  const renderArtefact = useCallback(
    (id: string) => <LessonArtefact pack={pack} module={module.id} id={id} />,
    [pack, module.id],
  )
  const contents: ContentsEntry[] = [
    ...headingsOf(blocks, (id) => {
      const entry = dated(id)
      return entry === 'loading' ? undefined : entry?.value
    }).map(({ block, words }) => ({ anchor: `${BLOCK_ANCHOR}-${block}`, block, words })),
    ...checks.map(({ id, items }) => ({
      anchor: `check-${id}`,
      block: null,
      words: t('check.title', { count: items.length }),
    })),
    ...(references.length > 0 ? [{ anchor: 'references', block: null, words: t('lesson.references') }] : []),
  ]
  const place = module.lessons.findIndex((entry) => entry.id === lesson.id) + 1
  const minutesLeft = Math.ceil(lesson.minutes * (1 - reading.share))
  return (
    <FocusFrame
      backTo={paths.module(pack, module.id)}
      backName={t('lesson.back')}
      title={<RichText value={module.title} pack={pack} />}
      where={
        <>
          {t('lesson.place', { place, of: module.lessons.length })}
          {minutesLeft > 0 && (
            <span className="wide"> · {t('lesson.minutes-left', { minutes: format.minutes(minutesLeft) })}</span>
          )}
        </>
      }
      tools={module.sensitive !== undefined && <HelpButton pack={pack} services={module.sensitive.services} />}
      edge={
        <span className="progress-line" aria-hidden="true">
          <i style={{ width: `${Math.round(reading.share * 100)}%` }} />
        </span>
      }
    >
      <div className="reader">
        <LessonContents entries={contents} block={reading.block} />
        <article className="article">
          <header>
            <h1 ref={heading} tabIndex={-1}>
              <RichText value={lesson.title} pack={pack} />
            </h1>
            <p className="byline">{format.minutes(lesson.minutes)}</p>
          </header>
          <div ref={article}>
            <Prose
              className="prose lesson"
              value={text}
              pack={pack}
              anchor={BLOCK_ANCHOR}
              glossary={module.glossary}
              references={references}
              onShowReference={showReference}
              renderArtefact={renderArtefact}
            />
          </div>
          <LessonEnd isFinished={reading.isFinished} onFinish={reading.finish} />
          {reading.error !== null && <NotSaved error={reading.error} onRetry={reading.retry} />}
          {checks.map((check) => (
            <LessonCheck key={check.id} pack={pack} module={module.id} check={check} />
          ))}
          <LessonReferences references={references} pack={pack} module={module} lesson={lesson} />
        </article>
      </div>
    </FocusFrame>
  )
}

function showReference(id: string): void {
  showPlace(`reference-${id}`)
}
