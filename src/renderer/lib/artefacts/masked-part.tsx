import { EyeOff } from 'lucide-react'
import type { LocalizedText } from '../../../core/lib/localized-text'
import { RichText } from '../text/rich-text'

interface MaskedPartProps {
  readonly value: LocalizedText
  readonly pack: string | undefined
}

/** A picture that is not shown; the words say what it was and why it is hidden. */
export function MaskedPart({ value, pack }: MaskedPartProps) {
  return (
    <span className="masked">
      <EyeOff className="icon" aria-hidden="true" />
      <span>
        <RichText value={value} pack={pack} />
      </span>
    </span>
  )
}
