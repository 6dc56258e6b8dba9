import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'

/** Where the person is. One object for the whole app: frames come and go with the places that they hold. */
interface Arrival {
  place: string | null
}

const ArrivalContext = createContext<Arrival | null>(null)

export function ArrivalProvider({ children }: { readonly children: ReactNode }) {
  const [arrival] = useState<Arrival>(() => ({ place: null }))
  return <ArrivalContext value={arrival}>{children}</ArrivalContext>
}

/**
 * The content of a screen. A new place begins at its top, with the focus in it unless the screen has already put it somewhere
 * of its own; the very first place leaves the focus at the page's beginning.
 */
export function MainPlace({ className = '', children }: { readonly className?: string; readonly children: ReactNode }) {
  const [location] = useLocation()
  const arrival = useContext(ArrivalContext)
  const element = useRef<HTMLElement>(null)
  useEffect(() => {
    if (arrival === null || arrival.place === location) return
    const isFirst = arrival.place === null
    arrival.place = location
    if (isFirst) return
    window.scrollTo(0, 0)
    if (element.current?.contains(document.activeElement) !== true) element.current?.focus({ preventScroll: true })
  }, [arrival, location])
  return (
    <main className={`main ${className}`.trim()} id="isi" tabIndex={-1} ref={element}>
      {children}
    </main>
  )
}

/** Goes to the content without following an address: addresses after `#` are places of the app. */
export function SkipLink({ children }: { readonly children: ReactNode }) {
  return (
    <a
      className="skip"
      href="#isi"
      onClick={(event) => {
        event.preventDefault()
        document.getElementById('isi')?.focus()
      }}
    >
      {children}
    </a>
  )
}
