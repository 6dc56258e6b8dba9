import { useExam } from './exam-context'
import { LeaveDialog } from './leave-dialog'
import { MapSheet } from './map-sheet'
import { ShortcutsDialog } from './shortcuts-dialog'
import { SubmitDialog } from './submit-dialog'

export type ExamDialog = 'submit' | 'shortcuts' | 'map' | 'leave'

interface ExamDialogsProps {
  readonly open: ExamDialog | null
  readonly onOpen: (dialog: ExamDialog | null) => void
  readonly onGo: (item: string) => void
}

/** What can stand before the sitting; one at a time. */
export function ExamDialogs({ open, onOpen, onGo }: ExamDialogsProps) {
  const current = useExam((exam) => exam.shown.current)
  const close = () => onOpen(null)
  switch (open) {
    case 'submit':
      return <SubmitDialog onGo={onGo} onClose={close} />
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />
    case 'map':
      return <MapSheet current={current} onGo={onGo} onSubmit={() => onOpen('submit')} onClose={close} />
    case 'leave':
      return <LeaveDialog onClose={close} />
    case null:
      return null
  }
}
