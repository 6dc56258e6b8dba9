import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { listPacks } from '../../data/pack-repo'
import { paths, useNavigate } from '../lib/navigation'
import { useServices } from '../lib/services'

/** After the first run: waits for the built-in packs, then opens the first case that there is. */
export function StartFirstCase({ isReading }: { readonly isReading: boolean }) {
  const { t } = useTranslation('common')
  const { db } = useServices()
  const navigate = useNavigate()
  useEffect(() => {
    if (isReading) return
    void listPacks(db).then((packs) => {
      const cases = packs.flatMap((pack) =>
        pack.modules.flatMap((module) => module.cases.map((id) => paths.case(pack.id, module.id, id))),
      )
      navigate(cases[0] ?? paths.home, { replace: true })
    })
  }, [isReading, db, navigate])
  return (
    <main className="wait" id="isi">
      <p className="vh" role="status">
        {t('loading')}
      </p>
    </main>
  )
}
