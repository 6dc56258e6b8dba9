import { type ReactNode, useEffect, useState } from 'react'

type Component<P> = (props: P) => ReactNode

/** A screen in a file of its own. */
export interface OnDemand<P> {
  (props: P): ReactNode
  /** Loads the file, so that the screen is there at once when it is wanted. */
  load(): Promise<unknown>
}

/**
 * A screen whose file is loaded when it is first wanted, or before. Unlike React's own `lazy` it is shown as soon as it is there: a
 * boundary that has shown its fallback is held back for 300 ms by React, and a file from this machine takes a tenth of that. A file
 * that cannot be loaded is told by the boundary around the screen, and asked for again when that is tried again.
 */
export function onDemand<P extends object>(load: () => Promise<Component<P>>): OnDemand<P> {
  let loaded: Component<P> | null = null
  const fetch = async () => {
    loaded = await load()
    return loaded
  }
  function Screen(props: P) {
    const [Now, setNow] = useState<Component<P> | null>(() => loaded)
    useEffect(() => {
      if (Now !== null) return
      let isCurrent = true
      void fetch().then(
        (component) => {
          if (isCurrent) setNow(() => component)
        },
        (error: unknown) => {
          if (!isCurrent) return
          setNow(() => {
            throw error
          })
        },
      )
      return () => {
        isCurrent = false
      }
    }, [Now])
    return Now === null ? <div className="wait" /> : <Now {...props} />
  }
  return Object.assign(Screen, { load: fetch })
}
