import { useTranslation } from 'react-i18next'
import { splitCloze, splitStem } from '../../../core/items/split-stem'
import { RichText } from '../text/rich-text'
import { BestWorstTable } from './best-worst-table'
import { CheckboxOptions } from './checkbox-options'
import { ClozeText } from './cloze-text'
import type { InteractionProps, ViewOf } from './interaction-props'
import { ItemSituation } from './item-situation'
import './items.css'
import './items-arranged.css'
import './items-typed.css'
import { MatchPairs } from './match-pairs'
import { NumberField } from './number-field'
import { OrderedOptions } from './ordered-options'
import { RadioOptions } from './radio-options'
import { RatingRows } from './rating-rows'
import { ShortTextField } from './short-text-field'

/** One item as it is asked: its stimulus, its situation, its question, and what answers it. Controlled; knows no key. */
export function ItemInteraction(props: InteractionProps) {
  const { view } = props
  const { t } = useTranslation('items')
  const { situation, question } = view.type === 'cloze' ? splitCloze(view.stem) : splitStem(view.stem)
  return (
    <div className="interaction">
      <ItemSituation stimulus={view.stimulus} situation={situation} pack={view.pack} />
      <fieldset className="asks">
        <legend className="stem">
          {view.type === 'cloze' ? t('cloze.ask') : <RichText value={question} pack={view.pack} />}
        </legend>
        <Answering key={view.id} {...props} />
      </fieldset>
    </div>
  )
}

/** A new type or mode does not compile until it is drawn here. */
function Answering({ view, ...rest }: InteractionProps) {
  switch (view.type) {
    case 'single-choice':
    case 'true-false':
      return <RadioOptions view={view} {...rest} />
    case 'multiple-choice':
      return <CheckboxOptions view={view} {...rest} />
    case 'order':
      return <OrderedOptions view={view} {...rest} />
    case 'match':
      return <MatchPairs view={view} {...rest} />
    case 'judgement':
      return <Judging view={view} {...rest} />
    case 'cloze':
      return <ClozeText view={view} {...rest} />
    case 'numeric':
      return <NumberField view={view} {...rest} />
    case 'short-text':
      return <ShortTextField view={view} {...rest} />
  }
}

function Judging({ view, ...rest }: InteractionProps<ViewOf<'judgement'>>) {
  switch (view.mode) {
    case 'pick':
      return <RadioOptions view={view} {...rest} />
    case 'rank':
      return <OrderedOptions view={view} {...rest} />
    case 'rate':
      return <RatingRows view={view} {...rest} />
    case 'best-worst':
      return <BestWorstTable view={view} {...rest} />
  }
}
