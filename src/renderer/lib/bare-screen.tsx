import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FocusFrame } from './focus-frame'
import { MissingPlace } from './missing-place'
import { paths } from './navigation'
import { PlainPage } from './plain-page'
import { ReadFailed } from './read-failed'
import { useDocumentTitle } from './use-document-title'

/** A screen of its own that has nothing to show, with the way home. */
export function BareScreen({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('common')
  return (
    <FocusFrame backTo={paths.home} backName={t('not-found.home')} title="SiapPeksos">
      {children}
    </FocusFrame>
  )
}

/** What the address names is not on this machine. */
export function MissingScreen() {
  return (
    <BareScreen>
      <MissingPlace />
    </BareScreen>
  )
}

/** What the address names is there, perhaps, and could not be read. */
export function FailedScreen({ detail }: { readonly detail: string }) {
  const { t } = useTranslation('common')
  useDocumentTitle(t('read-failed.screen'))
  return (
    <BareScreen>
      <PlainPage title={t('read-failed.screen')}>
        <ReadFailed detail={detail} />
      </PlainPage>
    </BareScreen>
  )
}
