import { useTranslation } from 'react-i18next'
import { NotSaved } from '../../../lib/not-saved'
import { MarkSheet } from './mark-sheet'
import { MarkToolbar } from './mark-toolbar'
import { RemovedMarks } from './removed-marks'
import type { Marking } from './use-marking'
import './marks.css'

/** What marking shows over the text: the boxes where highlights are missing, the small toolbar, the sheet, the way back. */
export function MarkingParts({ marking }: { readonly marking: Marking }) {
  const { t } = useTranslation('learn')
  const { chosen, opened, error } = marking
  const pressed = chosen?.kind === 'mark' ? marking.find(chosen.id) : undefined
  const note = () => {
    if (chosen?.kind === 'text') void marking.add(chosen.stretches, true)
    else if (pressed !== undefined) marking.open(pressed)
  }
  return (
    <>
      <div className="mark-boxes" aria-hidden="true" ref={marking.layer} />
      {chosen !== null && (chosen.kind === 'text' || pressed !== undefined) && (
        <MarkToolbar
          chosen={chosen}
          onMark={() => chosen.kind === 'text' && void marking.add(chosen.stretches, false)}
          onNote={note}
          onRemove={() => pressed !== undefined && void marking.remove(pressed)}
          onClose={marking.closeTools}
        />
      )}
      <RemovedMarks removed={marking.removed} onUndo={(mark) => void marking.restore(mark)} />
      {marking.isFull && error === null && (
        <p className="mark-removed" role="alert">
          {t('marks.full')}
        </p>
      )}
      {error !== null && opened === null && <NotSaved error={error} onRetry={marking.retry} />}
      {opened !== null && (
        <MarkSheet
          key={opened.id}
          mark={opened}
          error={error}
          onSave={(text) => void marking.saveNote(opened, text)}
          onRemove={() => void marking.remove(opened)}
          onClose={marking.closeSheet}
        />
      )}
    </>
  )
}
