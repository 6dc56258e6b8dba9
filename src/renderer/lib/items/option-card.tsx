import type { InputHTMLAttributes, ReactNode } from 'react'
import type { OptionView } from '../../../core/exams/item-view'
import { RichText } from '../text/rich-text'
import type { OptionMark } from './interaction-props'
import { OptionFeedback } from './option-feedback'
import { optionLetter } from './option-letter'

interface OptionCardProps {
  readonly option: OptionView
  readonly pack: string
  /** In the order shown, from 0: gives the letter. */
  readonly index: number
  readonly input: InputHTMLAttributes<HTMLInputElement>
  readonly feedback: ReactNode
  readonly mark: OptionMark | undefined
}

/** An option to choose: the input, its letter, its text, and below it what is said of it. */
export function OptionCard({ option, pack, index, input, feedback, mark }: OptionCardProps) {
  const isStruck = mark !== undefined && mark.struck !== null
  return (
    <div className={isStruck ? 'opt opt-struck' : 'opt'}>
      <label>
        <input value={option.id} {...input} />
        <span className="key" aria-hidden="true">
          {optionLetter(index)}
        </span>
        <span className="say">
          <RichText value={option.text} pack={pack} />
        </span>
        {isStruck && <span className="vh"> {mark.struck}</span>}
      </label>
      {mark?.beside}
      <OptionFeedback>{feedback}</OptionFeedback>
    </div>
  )
}
