import { Calculator, Maximize } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { usePreferencesStore } from '../../../lib/preferences-store'
import { useHasVoice } from '../../../lib/speech/speech-context'
import { Segments } from '../../../ui/segments'
import { Sheet } from '../../../ui/sheet'
import { SingleKeysTick } from '../single-keys-tick'
import type { FocusMode } from './use-focus-mode'

const LANGUAGES = ['id', 'en'] as const
const SIZES = ['normal', 'large', 'larger'] as const
const SPACINGS = ['normal', 'wide'] as const
const THEMES = ['system', 'light', 'dark'] as const

interface DisplaySheetProps {
  readonly focus: FocusMode
  /** Null where the sitting has none. */
  readonly onCalculator: (() => void) | null
  readonly onClose: () => void
}

/** How the sitting looks and what it asks; on a phone also the tools that its bar has no room for. */
export function DisplaySheet({ focus, onCalculator, onClose }: DisplaySheetProps) {
  const { t, i18n } = useTranslation(['exams', 'settings', 'common'])
  const { textSize, spacing, theme, askConfidence, change } = usePreferencesStore()
  return (
    <Sheet title={t('tools.display.title')} closeName={t('common:close')} onClose={onClose}>
      {onCalculator !== null && (
        <p className="only-s">
          <button className="btn btn-line display-tool" type="button" onClick={onCalculator}>
            <Calculator className="icon" aria-hidden="true" /> {t('tools.calculator.title')}
          </button>
        </p>
      )}
      <div className="only-s">
        <Segments
          legend={t('settings:appearance.language')}
          value={i18n.language === 'en' ? 'en' : 'id'}
          options={LANGUAGES.map((value) => ({ value, label: t(`tools.language.${value}`), language: value }))}
          onChange={(language) => change({ language })}
        />
      </div>
      <Segments
        legend={t('settings:appearance.text-size')}
        value={textSize}
        options={SIZES.map((value) => ({ value, label: t(`settings:appearance.sizes.${value}`) }))}
        onChange={(value) => change({ textSize: value })}
      />
      <Segments
        legend={t('tools.display.spacing')}
        value={spacing}
        options={SPACINGS.map((value) => ({ value, label: t(`tools.display.spacings.${value}`) }))}
        onChange={(value) => change({ spacing: value })}
      />
      <Segments
        legend={t('settings:appearance.theme')}
        value={theme}
        options={THEMES.map((value) => ({ value, label: t(`settings:appearance.themes.${value}`) }))}
        onChange={(value) => change({ theme: value })}
      />
      <div className="setting">
        <label className="tick">
          <input
            type="checkbox"
            checked={askConfidence}
            onChange={(event) => change({ askConfidence: event.target.checked })}
          />
          <span>{t('tools.display.ask-confidence')}</span>
        </label>
        <SingleKeysTick />
      </div>
      <FocusSetting focus={focus} onEntered={onClose} />
      <AloudSetting />
    </Sheet>
  )
}

function FocusSetting({ focus, onEntered }: { readonly focus: FocusMode; readonly onEntered: () => void }) {
  const { t } = useTranslation('exams')
  const { state, enter, leave } = focus
  const isOn = state === 'on'
  return (
    <section className="setting">
      <h3>{t('tools.focus.title')}</h3>
      <p className="small muted">{t('tools.focus.explain')}</p>
      {enter === null && <p className="small">{t('tools.focus.impossible')}</p>}
      {enter !== null && (
        <button
          className="btn btn-line display-tool"
          type="button"
          onClick={() => {
            if (isOn) leave()
            else enter()
            onEntered()
          }}
        >
          <Maximize className="icon" aria-hidden="true" /> {t(isOn ? 'tools.focus.leave' : 'tools.focus.enter')}
        </button>
      )}
    </section>
  )
}

/** Why there is no button that reads aloud, in the language that the app speaks. */
function AloudSetting() {
  const { t, i18n } = useTranslation('exams')
  const hasVoice = useHasVoice(i18n.language)
  return (
    <section className="setting">
      <h3>{t('tools.aloud.title')}</h3>
      <p className="small muted">{t(hasVoice ? 'tools.aloud.available' : 'tools.aloud.no-voice')}</p>
    </section>
  )
}
