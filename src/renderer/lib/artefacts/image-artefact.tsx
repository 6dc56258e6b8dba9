import { ImageOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { RichText } from '../text/rich-text'
import { usePlainText } from '../text/use-plain-text'
import type { ArtefactProps } from './artefact-props'
import { usePackImage } from './use-pack-image'

/** A picture of the pack. Where it cannot be shown, what it shows is told. */
export function ImageArtefact({ artefact, pack }: ArtefactProps<'image'>) {
  const { t } = useTranslation('artefacts')
  const plain = usePlainText(pack)
  const image = usePackImage(pack, artefact.file)
  return (
    <div className="art picture">
      {image.kind === 'ready' && <img src={image.value} alt={plain(artefact.alt)} />}
      {image.kind === 'loading' && <div className="picture-wait" />}
      {image.kind === 'failed' && (
        <p className="masked">
          <ImageOff className="icon" aria-hidden="true" />
          <span>
            {t('image-missing')} <RichText value={artefact.alt} pack={pack} />
          </span>
        </p>
      )}
      <p className="picture-title">
        <RichText value={artefact.title} pack={pack} />
      </p>
    </div>
  )
}
