import { useEffect, useState } from 'react'
import { useFullScreen } from '../../../lib/full-screen'
import { useAbsences } from './use-absences'

export interface FocusMode {
  /** `refused`: the machine did not let the app fill the screen. `ended`: it was on, and is no longer. */
  readonly state: 'off' | 'on' | 'ended' | 'refused'
  /** Null where this machine shows no page in full screen. */
  readonly enter: (() => void) | null
  readonly leave: () => void
  /** The word on its end has been read. */
  readonly dismiss: () => void
}

/** The sitting fills the screen, and absences are noted, until Escape or whatever else ends full screen. */
export function useFocusMode(): FocusMode {
  const screen = useFullScreen()
  const [state, setState] = useState<FocusMode['state']>('off')
  useAbsences(state === 'on')

  useEffect(
    () =>
      screen?.onChange(() => {
        setState((before) => (before === 'on' && !screen.isOn() ? 'ended' : before))
      }),
    [screen],
  )
  // Only what was entered here is left with the sitting: full screen may have been chosen for all of the app.
  useEffect(() => (state === 'on' ? () => screen?.leave() : undefined), [screen, state])

  return {
    state,
    enter: screen === null ? null : () => void screen.enter().then((isOn) => setState(isOn ? 'on' : 'refused')),
    leave: () => screen?.leave(),
    dismiss: () => setState('off'),
  }
}
