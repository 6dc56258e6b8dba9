import { Headphones } from 'lucide-react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Module } from '../../../core/modules/module'
import { PrintButton } from '../../lib/print-button'
import { useHasVoice } from '../../lib/speech/speech-context'
import { RichText } from '../../lib/text/rich-text'
import { usePlainText } from '../../lib/text/use-plain-text'
import { useFormat } from '../../lib/use-format'

interface LessonHeadProps {
  readonly pack: string
  readonly module: Module
  readonly lesson: Module['lessons'][number]
  /** That the lesson is read in. */
  readonly language: string
  readonly heading: RefObject<HTMLHeadingElement | null>
  onListen(): void
}

/** What the lesson is called, how long it takes, and what else can be done with it. On paper, also where it is from. */
export function LessonHead({ pack, module, lesson, language, heading, onListen }: LessonHeadProps) {
  const { t } = useTranslation('learn')
  const format = useFormat()
  const plain = usePlainText(pack)
  const hasVoice = useHasVoice(language)
  const title = lesson.title[language] === undefined ? lesson.title : { [language]: lesson.title[language] }
  return (
    <header>
      <p className="lesson-source">
        <RichText value={module.title} pack={pack} />
      </p>
      <h1 ref={heading} tabIndex={-1}>
        <RichText value={title} pack={pack} />
      </h1>
      <div className="byline">
        <span>{format.minutes(lesson.minutes)}</span>
        {hasVoice && (
          <button type="button" className="btn btn-quiet" onClick={onListen}>
            <Headphones className="icon" aria-hidden="true" /> {t('aloud.open')}
          </button>
        )}
        <PrintButton title={plain(lesson.title)} look="btn btn-quiet" />
      </div>
    </header>
  )
}
