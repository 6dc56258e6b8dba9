import { useTranslation } from 'react-i18next'
import { usePreferencesStore } from '../../lib/preferences-store'
import { useHasVoice } from '../../lib/speech/speech-context'
import { useFormat } from '../../lib/use-format'
import { Segments } from '../../ui/segments'
import { Sheet } from '../../ui/sheet'
import type { Editions } from './use-editions'

const SIZES = ['100', '125', '150', '200'] as const
const WIDTHS = ['narrow', 'normal', 'wide'] as const
const SPACINGS = ['normal', 'wide'] as const

interface ReaderSheetProps {
  readonly editions: Editions
  onClose(): void
}

/** How lessons are read: size, width, spacing and language, each at once and for every lesson. */
export function ReaderSheet({ editions: { main, choice }, onClose }: ReaderSheetProps) {
  const { t } = useTranslation(['learn', 'settings', 'common'])
  const format = useFormat()
  const { readerSize, readerWidth, readerLanguages, spacing, change } = usePreferencesStore()
  const hasVoice = useHasVoice(main.language)
  const nameOf = (language: string) =>
    language === 'id' || language === 'en' ? t(`reader.language.${language}`) : language
  return (
    <Sheet title={t('reader.open')} closeName={t('common:close')} onClose={onClose}>
      <Segments
        legend={t('reader.size')}
        value={readerSize}
        options={SIZES.map((value) => ({ value, label: format.percent(Number(value) / 100) }))}
        onChange={(value) => change({ readerSize: value })}
      />
      <Segments
        legend={t('reader.width')}
        value={readerWidth}
        options={WIDTHS.map((value) => ({ value, label: t(`reader.widths.${value}`) }))}
        onChange={(value) => change({ readerWidth: value })}
      />
      <Segments
        legend={t('settings:appearance.spacing')}
        value={spacing}
        options={SPACINGS.map((value) => ({ value, label: t(`settings:appearance.spacings.${value}`) }))}
        onChange={(value) => change({ spacing: value })}
      />
      {choice !== null && (
        <Segments
          legend={t('reader.languages')}
          value={readerLanguages}
          options={[
            { value: 'own', label: nameOf(choice.own), language: choice.own },
            { value: 'other', label: nameOf(choice.other), language: choice.other },
            { value: 'both', label: t('reader.language.both') },
          ]}
          onChange={(value) => change({ readerLanguages: value })}
        />
      )}
      <section className="setting">
        <h3>{t('aloud.title')}</h3>
        <p className="small muted">{t(hasVoice ? 'aloud.available' : 'aloud.none')}</p>
      </section>
    </Sheet>
  )
}
