import { useTranslation } from 'react-i18next'
import type { LessonMark } from '../../../../core/progress/lesson-mark'
import { useFirstFocus } from '../../../lib/use-first-focus'
import { Notice } from '../../../ui/notice'
import { shortened } from './mark-list'

interface RemovedMarksProps {
  readonly removed: readonly LessonMark[]
  onUndo(mark: LessonMark): void
}

/** Says what was taken away, with the way back: the latest first to hand. */
export function RemovedMarks({ removed, onUndo }: RemovedMarksProps) {
  const latest = removed.at(-1)
  return (
    <div className={latest === undefined ? undefined : 'mark-removed'} role="status">
      {latest !== undefined && <RemovedMark key={latest.id} mark={latest} onUndo={() => onUndo(latest)} />}
    </div>
  )
}

/** The focus comes here from the button that took it away. */
function RemovedMark({ mark, onUndo }: { readonly mark: LessonMark; readonly onUndo: () => void }) {
  const { t } = useTranslation(['learn', 'common'])
  const button = useFirstFocus<HTMLButtonElement>('stays')
  return (
    <Notice>
      <p>{t('marks.removed', { quote: shortened(mark.quote) })}</p>
      <p className="acts">
        <button className="btn btn-line" type="button" ref={button} onClick={onUndo}>
          {t('common:undo')}
        </button>
      </p>
    </Notice>
  )
}
