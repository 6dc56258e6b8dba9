import { Redo2 } from 'lucide-react'

interface SetAsideNoteProps {
  readonly words: string
  /** What the button brings back. */
  readonly act: string
  readonly isSaving: boolean
  onRestore(): void
}

/** What going back or beginning again has set aside, and the way to have it again. */
export function SetAsideNote({ words, act, isSaving, onRestore }: SetAsideNoteProps) {
  return (
    <div className="set-aside" role="status">
      <p>{words}</p>
      <button type="button" className="btn btn-quiet" disabled={isSaving} onClick={onRestore}>
        <Redo2 className="icon" aria-hidden="true" /> {act}
      </button>
    </div>
  )
}
