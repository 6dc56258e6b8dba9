import { useTranslation } from 'react-i18next'
import type { CounterCourse } from '../../../../core/cases/debrief'
import { RichText } from '../../../lib/text/rich-text'

interface CounterCoursesProps {
  readonly pack: string
  readonly courses: readonly CounterCourse[]
}

/** How trust, risk and the like went over the run: from end to end what it says there, decision by decision, and the same in words. */
export function CounterCourses({ pack, courses }: CounterCoursesProps) {
  const { t } = useTranslation('debrief')
  return (
    <dl className="courses">
      {courses.map(({ counter, values }) => {
        const share = (value: number) => (value - counter.min) / (counter.max - counter.min)
        const [first = counter.initial] = values
        const last = values.at(-1) ?? first
        return (
          <div key={counter.id}>
            <dt>
              <RichText value={counter.label} pack={pack} />
            </dt>
            <dd>
              <span className="course" aria-hidden="true">
                <span className="course-ends">
                  <span>{counter.high !== undefined && <RichText value={counter.high} pack={pack} />}</span>
                  <span>{counter.low !== undefined && <RichText value={counter.low} pack={pack} />}</span>
                </span>
                {values.map((value, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a value is its place on the way
                  <span key={index} className="course-step">
                    <i style={{ height: `${share(value) * 100}%` }} />
                    <b>{index === 0 ? '' : index}</b>
                  </span>
                ))}
              </span>
              <span className="num">{t('course', { first, last, min: counter.min, max: counter.max })}</span>
              <span className="vh">{t('course-steps', { values: values.join(', ') })}</span>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
