import { GraduationCap, House, Languages, LibraryBig, Search, SlidersHorizontal } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { MainPlace, SkipLink } from '../lib/main-place'
import { Link, paths } from '../lib/navigation'
import { usePreferencesStore } from '../lib/preferences-store'
import { useProfile } from '../lib/services'
import { BrandMark } from '../ui/kawung'

const PLACES = [
  { key: 'home', path: paths.home, icon: House },
  { key: 'library', path: paths.library, icon: LibraryBig },
  { key: 'find', path: paths.find, icon: Search },
  { key: 'exams', path: paths.exams, icon: GraduationCap },
  { key: 'settings', path: paths.settings, icon: SlidersHorizontal },
] as const

/** The frame around the five places: brand, places, language, who is at work. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t, i18n } = useTranslation(['common', 'profiles'])
  const [location] = useLocation()
  const profile = useProfile()
  const change = usePreferencesStore((store) => store.change)
  const isIn = (path: string) => (path === paths.home ? location === path : location.startsWith(path))
  return (
    <div className="frame">
      <SkipLink>{t('nav.skip')}</SkipLink>
      <header className="head">
        <div className="brand">
          <Link to={paths.home}>
            <BrandMark />
            <span>SiapPeksos</span>
          </Link>
        </div>
        <nav className="nav" aria-label={t('nav.label')}>
          <ul>
            {PLACES.map(({ key, path, icon: Icon }) => (
              <li key={key}>
                <Link to={path} aria-current={isIn(path) ? 'page' : undefined}>
                  <Icon className="icon" aria-hidden="true" />
                  <span>{t(`nav.${key}`)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="tools">
          <button
            className="tool"
            type="button"
            aria-label={t('nav.language')}
            onClick={() => change({ language: i18n.language === 'id' ? 'en' : 'id' })}
          >
            <Languages className="icon" aria-hidden="true" />
            <span aria-hidden="true">{i18n.language.toUpperCase()}</span>
          </button>
          <Link className="tool tool-who" to={paths.settings} aria-label={t('profiles:open', { name: profile.name })}>
            <span className="initial" aria-hidden="true">
              {[...profile.name][0]?.toUpperCase()}
            </span>
            <b>{profile.name}</b>
          </Link>
        </div>
      </header>
      <MainPlace>{children}</MainPlace>
    </div>
  )
}
