import type { AppInfo } from '../../contract/host'
import type { IpcInput, IpcOutput } from '../../contract/ipc'
import type { ShellLanguage } from '../translate'

export function getInfo(version: string, platform: string): AppInfo {
  return { version, edition: 'desktop', platform }
}

/** The app speaks this language from now on: so do menu and dialogs. */
export async function setLanguage(
  { language }: IpcInput<'app:set-language'>,
  apply: (language: ShellLanguage) => Promise<void>,
): Promise<IpcOutput<'app:set-language'>> {
  await apply(language)
  return null
}
