import { useTranslation } from 'react-i18next'
import type { ArtefactOf } from '../../../core/cases/artefact'
import { RichText } from '../text/rich-text'
import type { ArtefactProps } from './artefact-props'
import { FormOpenField } from './form-open-field'
import './form.css'

/** A form as somebody filled it in: a list of labels and values. Its open fields are filled in where a task asks for it. */
export function FormArtefact({ artefact, pack }: ArtefactProps<'form'>) {
  return (
    <div className="art paper-form">
      {artefact.organisation !== undefined && (
        <p className="form-org">
          <RichText value={artefact.organisation} pack={pack} />
        </p>
      )}
      <p className="form-title">
        <RichText value={artefact.title} pack={pack} />
      </p>
      {artefact.sections.map((section, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
        <div className="form-part" key={index}>
          {section.heading !== undefined && (
            <p className="form-h">
              <RichText value={section.heading} pack={pack} />
            </p>
          )}
          <dl>
            {section.fields.map((field, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
              <FormField key={place} field={field} pack={pack} />
            ))}
          </dl>
        </div>
      ))}
    </div>
  )
}

interface FormFieldProps {
  readonly field: ArtefactOf<'form'>['sections'][number]['fields'][number]
  readonly pack: string | undefined
}

function FormField({ field, pack }: FormFieldProps) {
  const { t } = useTranslation('artefacts')
  switch (field.kind) {
    case 'tick':
      return (
        <div className="form-tick">
          <dt>
            <RichText value={field.label} pack={pack} />
          </dt>
          <dd>
            <span className={field.ticked ? 'box ticked' : 'box'} aria-hidden="true" />
            <span className="vh">{t(field.ticked ? 'ticked' : 'not-ticked')}</span>
          </dd>
        </div>
      )
    case 'field':
      return <FormOpenField field={field} pack={pack} />
    case 'line':
      return (
        <div className="form-line">
          <dt>
            <RichText value={field.label} pack={pack} />
          </dt>
          <dd>
            {field.value === undefined ? (
              <span className="vh">{t('left-blank')}</span>
            ) : (
              <RichText value={field.value} pack={pack} />
            )}
          </dd>
        </div>
      )
  }
}
