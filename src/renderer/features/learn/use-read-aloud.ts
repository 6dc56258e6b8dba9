import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { blockLines } from '../../../formats/markdown/plain-text'
import { useDated } from '../../lib/content'
import { usePreferencesStore } from '../../lib/preferences-store'
import type { Saying } from '../../lib/speech/speech'
import { useSpeech } from '../../lib/speech/speech-context'
import type { Edition } from './use-editions'

interface Part {
  readonly block: number
  readonly lines: readonly string[]
}

export interface ReadingAloud {
  readonly isPlaying: boolean
  /** Of the parts that can be read, which is being read, from 0. */
  readonly place: number
  readonly count: number
  /** The block of the text that is being read. */
  readonly block: number | undefined
  play(): void
  pause(): void
  /** To another part, on which the reading goes on if it was going. */
  goTo(place: number): void
}

/** Reads a lesson block by block, from a block on. A pause begins its block again: voices cannot be told to go on in the middle. */
export function useReadAloud(pack: string, edition: Edition, from: number): ReadingAloud {
  const speech = useSpeech()
  const dated = useDated(pack)
  const rate = Number(usePreferencesStore((preferences) => preferences.aloudRate))
  const parts = useMemo<Part[]>(() => {
    const datedValue = (id: string) => {
      const entry = dated(id)
      return entry === 'loading' ? undefined : entry?.value
    }
    return edition.blocks.flatMap((block, index) => {
      const lines = blockLines(block, datedValue)
      return lines.length > 0 ? [{ block: index, lines }] : []
    })
  }, [edition, dated])
  const [place, setPlace] = useState(() =>
    Math.max(
      0,
      parts.findIndex(({ block }) => block >= from),
    ),
  )
  const [isPlaying, setPlaying] = useState(true)
  const shown = Math.min(place, Math.max(0, parts.length - 1))
  const current = parts[shown]
  const count = parts.length

  const end = useRef(() => {})
  end.current = () => {
    if (shown + 1 < count) setPlace(shown + 1)
    else setPlaying(false)
  }
  useEffect(() => {
    if (!isPlaying || current === undefined) return
    const sayings = current.lines.map<Saying>((text) => ({ text, language: edition.language, rate }))
    speech?.say(sayings, () => end.current())
    return () => speech?.stop()
  }, [speech, isPlaying, current, edition.language, rate])

  const goTo = useCallback((wanted: number) => setPlace(Math.min(Math.max(0, wanted), count - 1)), [count])
  return {
    isPlaying,
    place: shown,
    count,
    block: current?.block,
    play: () => setPlaying(true),
    pause: () => setPlaying(false),
    goTo,
  }
}
