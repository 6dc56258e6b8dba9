import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArtefactOf } from '../../../core/cases/artefact'
import { TEXT_LIMIT } from '../../../core/items/response'
import { RichText } from '../text/rich-text'
import { usePlainText } from '../text/use-plain-text'
import { PartVerdictLine } from './part-verdict'
import { useWork } from './work-context'
import './work.css'

type Field = Extract<ArtefactOf<'form'>['sections'][number]['fields'][number], { kind: 'field' }>

interface FormOpenFieldProps {
  readonly field: Field
  readonly pack: string | undefined
}

/** A field that the learner fills in, by choosing or by writing; blank where there is nothing to do with the form. */
export function FormOpenField({ field, pack }: FormOpenFieldProps) {
  const { t } = useTranslation('artefacts')
  const id = useId()
  const work = useWork('fill')
  const hintId = field.hint === undefined ? undefined : `${id}hint`
  const isOpen = work !== null && work.verdicts === null
  return (
    <div className={isOpen ? 'form-line form-open' : 'form-line'}>
      <dt>
        {isOpen ? (
          <label htmlFor={id}>
            <RichText value={field.label} pack={pack} />
          </label>
        ) : (
          <RichText value={field.label} pack={pack} />
        )}
        {field.hint !== undefined && (
          <small id={hintId}>
            <RichText value={field.hint} pack={pack} />
          </small>
        )}
      </dt>
      <dd>
        {isOpen ? (
          <Entry
            field={field}
            pack={pack}
            names={{ id, 'aria-describedby': hintId }}
            value={work.values[field.id] ?? ''}
            onChange={(value) => work.change({ ...work.values, [field.id]: value })}
          />
        ) : (
          (given(field, work?.values[field.id], pack) ?? (
            <span className={work === null ? 'vh' : 'muted'}>{t(work === null ? 'left-blank' : 'work.left-open')}</span>
          ))
        )}
        <PartVerdictLine part={field.id} pack={pack} />
      </dd>
    </div>
  )
}

/** What was given, in words; null where nothing was. */
function given(field: Field, value: string | undefined, pack: string | undefined) {
  if (value === undefined || value.trim() === '') return null
  if (field.options === undefined) return value
  const option = field.options.find((one) => one.id === value)
  return option === undefined ? null : <RichText value={option.text} pack={pack} />
}

interface EntryProps extends FormOpenFieldProps {
  readonly names: { readonly id: string; readonly 'aria-describedby': string | undefined }
  readonly value: string
  onChange(value: string): void
}

function Entry({ field, pack, names, value, onChange }: EntryProps) {
  const { t } = useTranslation('artefacts')
  const plain = usePlainText(pack)
  const common = { ...names, className: 'input work-input', value }
  if (field.options !== undefined) {
    return (
      <select {...common} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('work.choose')}</option>
        {field.options.map((option) => (
          <option key={option.id} value={option.id}>
            {plain(option.text)}
          </option>
        ))}
      </select>
    )
  }
  const typed = { ...common, maxLength: TEXT_LIMIT, autoComplete: 'off' }
  return field.isLong ? (
    <textarea {...typed} rows={3} onChange={(event) => onChange(event.target.value)} />
  ) : (
    <input {...typed} type="text" onChange={(event) => onChange(event.target.value)} />
  )
}
