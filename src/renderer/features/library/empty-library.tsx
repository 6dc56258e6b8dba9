import { useTranslation } from 'react-i18next'
import type { BuiltInError } from '../../lib/packs/install-built-in'
import { Motif } from '../../ui/kawung'
import { BuiltInProblems } from './built-in-problems'

/** No module at all: the built-in ones could not be read. */
export function EmptyLibrary({ errors }: { readonly errors: readonly BuiltInError[] }) {
  const { t } = useTranslation('library')
  return (
    <div className="spread">
      <div className="spread-margin" />
      <div className="spread-page stack-wide">
        <div className="void">
          <span className="motif" aria-hidden="true">
            <Motif />
          </span>
          <h1>{t('empty.title')}</h1>
          <p>{t('empty.body')}</p>
          <p className="acts">
            <button className="btn btn-main" type="button" onClick={() => location.reload()}>
              {t('empty.reload')}
            </button>
          </p>
        </div>
        {errors.length > 0 && <BuiltInProblems errors={errors} />}
      </div>
    </div>
  )
}
