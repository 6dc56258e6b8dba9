import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTextSources } from './text-context'
import './side-note.css'

interface SideNoteProps {
  readonly id: string
  readonly children: ReactNode
}

/** A side note: in the margin where the page has one, else pressed open where it stands. The style sheet tells which. */
export function SideNote({ id, children }: SideNoteProps) {
  const { notes, language } = useTextSources()
  const { t } = useTranslation('learn', language === undefined ? {} : { lng: language })
  const place = notes.indexOf(id)
  const [isOpen, setOpen] = useState(false)
  const panel = useId()
  const letter = letterOf(place)
  return (
    <>
      <sup className="note-letter">{letter}</sup>
      <sup className="note-mark">
        <button
          type="button"
          className="ref-mark"
          aria-label={t('text.side-note-mark', { letter })}
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => setOpen(!isOpen)}
        >
          {letter}
        </button>
      </sup>
      <span id={panel} className={isOpen ? 'side-note open' : 'side-note'}>
        <b>{letter}</b> {children}
      </span>
    </>
  )
}

/** Letters, since references have the numbers. */
function letterOf(place: number): string {
  return place < 0 || place > 25 ? '*' : String.fromCharCode(97 + place)
}
