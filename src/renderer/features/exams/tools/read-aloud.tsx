import { Square, Volume2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemView } from '../../../../core/exams/item-view'
import { useDated } from '../../../lib/content'
import { useHasVoice, useSpeech } from '../../../lib/speech/speech-context'
import { spokenItem } from './spoken-item'

interface ReadAloudProps {
  readonly view: ItemView
  readonly language: string
}

/** Reads the item aloud, or stops; absent without a voice of the machine's own. Rendered anew for each item and language. */
export function ReadAloud({ view, language }: ReadAloudProps) {
  const { t } = useTranslation('exams')
  const speech = useSpeech()
  const hasVoice = useHasVoice(language)
  const findDated = useDated(view.pack)
  const [isSpeaking, setSpeaking] = useState(false)
  useEffect(() => () => speech?.stop(), [speech])
  if (speech === null || !hasVoice) return null

  function toggle() {
    if (isSpeaking) speech?.stop()
    else
      speech?.say(spokenItem(view, { language, gap: t('tools.aloud.gap', { lng: language }), findDated }), () =>
        setSpeaking(false),
      )
    setSpeaking(!isSpeaking)
  }

  const Icon = isSpeaking ? Square : Volume2
  const name = t(isSpeaking ? 'tools.aloud.stop' : 'tools.aloud.read')
  return (
    <button className="tool" type="button" aria-label={name} title={name} onClick={toggle}>
      <Icon className="icon" aria-hidden="true" />
    </button>
  )
}
