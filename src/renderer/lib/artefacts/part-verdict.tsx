import { RichText } from '../text/rich-text'
import { VerdictMark } from '../verdict/verdict-mark'
import { useVerdict } from './work-context'

interface PartVerdictLineProps {
  readonly part: string | undefined
  readonly pack: string | undefined
}

/** How it was with one part, in a mark and a word, and why. */
export function PartVerdictLine({ part, pack }: PartVerdictLineProps) {
  const verdict = useVerdict(part)
  if (verdict === null) return null
  return (
    <div className="part-verdict">
      <VerdictMark verdict={verdict.kind} />
      <p>
        <RichText value={verdict.reason} pack={pack} />
      </p>
    </div>
  )
}
