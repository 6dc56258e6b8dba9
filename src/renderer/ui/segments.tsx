import { Check } from 'lucide-react'
import { useId } from 'react'

interface SegmentsProps<T extends string> {
  readonly legend: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string; readonly language?: string }[]
  readonly onChange: (value: T) => void
}

/** Two to four short choices in one line: radio buttons under their legend. */
export function Segments<T extends string>({ legend, value, options, onChange }: SegmentsProps<T>) {
  const name = useId()
  return (
    <fieldset className="setting">
      <legend>{legend}</legend>
      <div className="seg">
        {options.map((option) => (
          <label key={option.value} lang={option.language}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <Check className="icon" aria-hidden="true" />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
