import type { ReactNode } from 'react'
import type { LocalizedText } from '../../../core/lib/localized-text'
import { usePlainText } from '../text/use-plain-text'
import { MarkablePart } from './part-mark'

interface PartRowProps {
  readonly part: string | undefined
  readonly pack: string | undefined
  /** What the part says, for the name of its button. */
  readonly says: LocalizedText | string
  readonly children: ReactNode
}

/** A part of an exhibit with its mark beside it, or beneath it where there is little room. */
export function PartRow({ part, pack, says, children }: PartRowProps) {
  const plain = usePlainText(pack)
  const words = typeof says === 'string' ? says : plain(says)
  return (
    <div className="part-row">
      <div>{children}</div>
      <MarkablePart part={part} words={shorten(words)} pack={pack} />
    </div>
  )
}

const LONGEST = 90

function shorten(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST))}…`
}
