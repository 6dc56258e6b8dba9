import { useEffect } from 'react'
import type { MenuCommand } from '../../contract/host'
import { paths, useNavigate } from '../lib/navigation'
import { useServices } from '../lib/services'

const PLACES: Partial<Record<MenuCommand, string>> = {
  'go-home': paths.home,
  'go-library': paths.library,
  'go-exams': paths.exams,
  'go-settings': paths.settings,
  'show-about': paths.settings,
}

/** What the desktop's menu asks for. */
export function HostCommands() {
  const { host } = useServices()
  const navigate = useNavigate()
  useEffect(
    () =>
      host.onCommand((command) => {
        const place = PLACES[command]
        if (place !== undefined) navigate(place)
        if (command === 'print') void host.print(document.title)
      }),
    [host, navigate],
  )
  return null
}
