import { useTranslation } from 'react-i18next'
import type { Rating } from '../../../core/cases/case'
import { AspectLabel } from '../../lib/aspect-label'
import { RichText } from '../../lib/text/rich-text'

const WORDS = { '-1': 'harmful', '0': 'neutral', '1': 'partly', '2': 'best' } as const

/** A choice by aspect: the panel's word, then its line of reasoning. */
export function ChoiceRatings({ pack, ratings }: { readonly pack: string; readonly ratings: readonly Rating[] }) {
  const { t } = useTranslation('cases')
  return (
    <ul className="whys">
      {ratings.map((rating) => (
        <li key={rating.aspect}>
          <AspectLabel aspect={rating.aspect} />
          <p>
            <b>{t(`ratings.${WORDS[`${rating.value}`]}`)}.</b> <RichText value={rating.reason} pack={pack} />
          </p>
        </li>
      ))}
    </ul>
  )
}
