import type { FullScreen } from '../../contract/host'
import { useServices } from './services'

/** Null where this machine shows no page in full screen. */
export function useFullScreen(): FullScreen | null {
  return useServices().host.fullScreen
}
