import { useTranslation } from 'react-i18next'
import { groupScores } from '../../../core/exams/report-groups'
import { LEVELS, levelOf } from '../../../core/items/aspect'
import { usePacks } from '../../lib/content'
import { RichText } from '../../lib/text/rich-text'
import { GroupTable } from './group-table'
import type { ReportProps } from './report-props'

/** The same points by difficulty and by topic. */
export function ResultGroups({ form, report, session }: ReportProps) {
  const { t } = useTranslation(['reports', 'common'])
  const packs = usePacks()
  const byLevel = groupScores(form, report.items, ({ item }) => levelOf(item.angoff))
  const levels = LEVELS.flatMap((level) => {
    const group = byLevel.find(({ key }) => key === level)
    return group === undefined ? [] : [{ name: t(`common:levels.${level}`), group }]
  })
  const topicTitles = (packs.kind === 'ready' ? packs.value : [])
    .filter((pack) => pack.id === session.pack || session.blueprint.pool.includes(pack.id))
    .map((pack) => ({ pack: pack.id, topics: pack.topics }))
  const topics = groupScores(form, report.items, ({ item }) => item.topic).map((group) => {
    const known = topicTitles.find(({ topics: titles }) => titles[group.key] !== undefined)
    const title = known?.topics[group.key]
    return { name: title === undefined ? group.key : <RichText value={title} pack={known?.pack} />, group }
  })
  return (
    <>
      <GroupTable caption={t('by-level.caption')} heading={t('by-level.name')} rows={levels} />
      <GroupTable caption={t('by-topic.caption')} heading={t('by-topic.name')} rows={topics} />
      <p className="muted report-small">{t('small.levels')}</p>
    </>
  )
}
