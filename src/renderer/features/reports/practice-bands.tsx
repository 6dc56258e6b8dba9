import { useTranslation } from 'react-i18next'
import { groupScores } from '../../../core/exams/report-groups'
import { ASPECTS } from '../../../core/items/aspect'
import { AspectLabel, DYES } from '../../lib/aspect-label'
import { GroupTable } from './group-table'
import type { ReportProps } from './report-props'

/** What practice came to, aspect by aspect and in total: no standard, hence no verdict. */
export function PracticeBands({ form, report }: ReportProps) {
  const { t } = useTranslation(['reports', 'readiness'])
  const groups = groupScores(form, report.items, ({ item }) => item.aspect)
  const rows = ASPECTS.flatMap((aspect) => {
    const group = groups.find(({ key }) => key === aspect)
    return group === undefined ? [] : [{ name: <AspectLabel aspect={aspect} />, dye: DYES[aspect], group }]
  })
  const [total] = groupScores(form, report.items, () => 'total')
  const whole = total === undefined ? [] : [{ name: <b>{t('readiness:bands.total')}</b>, group: total }]
  return (
    <div className="bands">
      <GroupTable caption={t('by-aspect.caption')} heading={t('by-aspect.name')} rows={[...rows, ...whole]} />
    </div>
  )
}
