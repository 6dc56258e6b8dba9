import { Info } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FILE_ENDINGS } from '../../contract/host'
import { useServices } from '../lib/services'
import './bars.css'

const KINDS = ['pack', 'result'] as const

function kindOf(name: string): (typeof KINDS)[number] {
  return FILE_ENDINGS.result.some((ending) => name.toLowerCase().endsWith(`.${ending}`)) ? 'result' : 'pack'
}

/**
 * Files opened from outside, which no screen takes yet: named, with what was done (nothing) and what to do. Stands in
 * the app only: until somebody is at work in it the host keeps the files, so that none is lost to a first run.
 */
export function OpenedFiles() {
  const { t, i18n } = useTranslation('common')
  const { host } = useServices()
  const [names, setNames] = useState<readonly string[]>([])
  useEffect(
    () => host.onFileOpened(({ name }) => setNames((before) => [...before.filter((known) => known !== name), name])),
    [host],
  )
  const list = new Intl.ListFormat(i18n.language)
  const close = () => {
    setNames([])
    document.getElementById('isi')?.focus() // the button that was pressed is gone
  }
  // The region is there before its words are: screen readers tell only what changes inside one that they know.
  return (
    <div className="opened-files-place" role="status">
      {names.length > 0 && (
        <div className="opened-files">
          <Info className="icon" aria-hidden="true" />
          <div>
            <p className="opened-files-title">{t('opened-files.title')}</p>
            {KINDS.map((kind) => {
              const ofKind = names.filter((name) => kindOf(name) === kind)
              return ofKind.length > 0 && <p key={kind}>{t(`opened-files.${kind}`, { names: list.format(ofKind) })}</p>
            })}
            <p>{t('opened-files.mend')}</p>
          </div>
          <button className="btn btn-line" type="button" onClick={close}>
            {t('close')}
          </button>
        </div>
      )}
    </div>
  )
}
