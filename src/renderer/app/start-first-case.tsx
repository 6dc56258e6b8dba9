import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { usePacks } from '../lib/content'
import { paths, useNavigate } from '../lib/navigation'

/** After the first run: waits for the built-in packs, then opens the first case that there is. */
export function StartFirstCase({ isReading }: { readonly isReading: boolean }) {
  const { t } = useTranslation('common')
  const packs = usePacks()
  const navigate = useNavigate()
  useEffect(() => {
    if (packs.kind !== 'ready') return
    const first = packs.value
      .flatMap((pack) => pack.modules.map((module) => ({ pack: pack.id, module: module.id, caseId: module.cases[0] })))
      .find((entry) => entry.caseId !== undefined)
    if (first?.caseId !== undefined) navigate(paths.case(first.pack, first.module, first.caseId), { replace: true })
    else if (!isReading) navigate(paths.home, { replace: true })
  }, [packs, isReading, navigate])
  return (
    <main className="wait" id="isi">
      <p className="vh" role="status">
        {t('loading')}
      </p>
    </main>
  )
}
