import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ShortcutsDialog } from '../../lib/keys/shortcuts-dialog'
import { usePreferencesStore } from '../../lib/preferences-store'
import { Segments } from '../../ui/segments'

const LANGUAGES = [
  { value: 'id', label: 'Bahasa Indonesia', language: 'id' },
  { value: 'en', label: 'English', language: 'en' },
] as const
const THEMES = ['system', 'light', 'dark'] as const
const SIZES = ['normal', 'large', 'larger'] as const
const SPACINGS = ['normal', 'wide'] as const
const SWITCH = ['on', 'off'] as const

/** Language, theme, text size, spacing and what single letters do; each takes effect at once. */
export function Appearance() {
  const { t, i18n } = useTranslation('settings')
  const [showsKeys, setShowsKeys] = useState(false)
  const { theme, textSize, spacing, singleKeys, change } = usePreferencesStore()
  return (
    <div>
      <Segments
        legend={t('appearance.language')}
        value={i18n.language === 'en' ? 'en' : 'id'}
        options={LANGUAGES}
        onChange={(language) => change({ language })}
      />
      <Segments
        legend={t('appearance.theme')}
        value={theme}
        options={THEMES.map((value) => ({ value, label: t(`appearance.themes.${value}`) }))}
        onChange={(value) => change({ theme: value })}
      />
      <Segments
        legend={t('appearance.text-size')}
        value={textSize}
        options={SIZES.map((value) => ({ value, label: t(`appearance.sizes.${value}`) }))}
        onChange={(value) => change({ textSize: value })}
      />
      <Segments
        legend={t('appearance.spacing')}
        value={spacing}
        options={SPACINGS.map((value) => ({ value, label: t(`appearance.spacings.${value}`) }))}
        onChange={(value) => change({ spacing: value })}
      />
      <Segments
        legend={t('appearance.single-keys')}
        value={singleKeys ? 'on' : 'off'}
        options={SWITCH.map((value) => ({ value, label: t(`appearance.switch.${value}`) }))}
        onChange={(value) => change({ singleKeys: value === 'on' })}
      />
      <p className="muted small">{t('appearance.single-keys-explain')}</p>
      <p className="acts">
        <button className="btn btn-line" type="button" onClick={() => setShowsKeys(true)}>
          {t('appearance.show-keys')}
        </button>
      </p>
      {showsKeys && <ShortcutsDialog onClose={() => setShowsKeys(false)} />}
    </div>
  )
}
