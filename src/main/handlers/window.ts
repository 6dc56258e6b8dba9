import type { IpcInput, IpcOutput } from '../../contract/ipc'
import type { Shell } from './shell'

/** The window fills the screen, which no permission of the page's allows: it may wish for this one thing and no more. */
export function setFullScreen(
  { on }: IpcInput<'window:set-full-screen'>,
  shell: Shell,
): Promise<IpcOutput<'window:set-full-screen'>> {
  return shell.setFullScreen(on)
}
