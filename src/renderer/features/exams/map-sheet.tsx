import { useTranslation } from 'react-i18next'
import { Sheet } from '../../ui/sheet'
import { type MapProps, QuestionMap } from './question-map'

/** The map where it has no room beside the item. */
export function MapSheet({ onClose, ...map }: MapProps & { readonly onClose: () => void }) {
  const { t } = useTranslation(['exams', 'common'])
  return (
    <Sheet title={t('map.title')} closeName={t('common:close')} onClose={onClose}>
      <div className="map map-alone">
        <QuestionMap {...map} />
      </div>
    </Sheet>
  )
}
