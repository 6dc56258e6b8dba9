import { useTranslation } from 'react-i18next'
import type { Module } from '../../../core/modules/module'
import type { ModuleProgress, UnitState } from '../../../core/progress/module-progress'
import { readCase } from '../../../data/pack-repo'
import { paths } from '../../lib/navigation'
import { useServices } from '../../lib/services'
import { RichText } from '../../lib/text/rich-text'
import { useFormat } from '../../lib/use-format'
import { useLiveQuery } from '../../lib/use-live-query'
import { ContentsRow } from './contents-row'

interface ModuleContentsProps {
  readonly pack: string
  readonly module: Module
  readonly progress: ModuleProgress | undefined
}

/** Lessons with their checks, then the cases, in order, each with how far it is in a mark and a word. */
export function ModuleContents({ pack, module, progress }: ModuleContentsProps) {
  const { t } = useTranslation('learn')
  const format = useFormat()
  const { db } = useServices()
  const cases = useLiveQuery(
    async () => Promise.all(module.cases.map((id) => readCase(db, pack, id))),
    [db, pack, module.cases],
  )
  const stateOf = (kind: string, id: string): UnitState | null =>
    progress?.units.find((unit) => unit.kind === kind && unit.id === id)?.state ?? null
  const stories = cases.kind === 'ready' ? cases.value.flatMap((story) => story ?? []) : []
  return (
    <ol className="contents">
      {module.lessons.map((lesson, index) => (
        <ContentsRow
          key={lesson.id}
          kind="lesson"
          to={paths.lesson(pack, module.id, lesson.id)}
          heading={<RichText value={lesson.title} pack={pack} />}
          about={t('module.lesson-about', { number: index + 1, minutes: format.minutes(lesson.minutes) })}
          state={stateOf('lesson', lesson.id)}
        >
          {module.checks
            .filter((check) => check.lesson === lesson.id)
            .map((check) => (
              <CheckLine key={check.id} count={check.items.length} state={stateOf('check', check.id)} />
            ))}
        </ContentsRow>
      ))}
      {stories.map((story) => (
        <ContentsRow
          key={story.id}
          kind="case"
          to={paths.case(pack, module.id, story.id)}
          heading={<RichText value={story.title} pack={pack} />}
          about={t('module.case-about', { minutes: format.minutes(story.minutes) })}
          state={stateOf('case', story.id)}
        >
          <p>
            <RichText value={story.promise} pack={pack} />
          </p>
        </ContentsRow>
      ))}
    </ol>
  )
}

function CheckLine({ count, state }: { readonly count: number; readonly state: UnitState | null }) {
  const { t } = useTranslation('learn')
  return <p>{t(`module.check-line.${state ?? 'none'}`, { count })}</p>
}
