import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { MainPlace, SkipLink } from './main-place'
import { Link } from './navigation'

interface FocusFrameProps {
  readonly backTo: string
  /** Where back leads, for the button's name. */
  readonly backName: string
  readonly title: ReactNode
  readonly where?: ReactNode
  readonly tools?: ReactNode
  /** Stands at the lower edge of the bar. */
  readonly edge?: ReactNode
  readonly mainClass?: string
  readonly children: ReactNode
}

/** The frame of a screen that asks for attention: no places, one way back. */
export function FocusFrame({ backTo, backName, title, where, tools, edge, mainClass = '', children }: FocusFrameProps) {
  const { t } = useTranslation('common')
  return (
    <div className="frame focus">
      <SkipLink>{t('nav.skip')}</SkipLink>
      <header className="focusbar">
        <Link className="tool" to={backTo} aria-label={backName}>
          <ArrowLeft className="icon" aria-hidden="true" />
        </Link>
        <p className="where">
          <b>{title}</b>
          {where !== undefined && <span>{where}</span>}
        </p>
        {tools}
        {edge}
      </header>
      <MainPlace className={mainClass}>{children}</MainPlace>
    </div>
  )
}
