import type { LinkOutcome } from '../../contract/host'
import type { IpcInput } from '../../contract/ipc'
import type { Shell } from './shell'

/** Only https, and no name before an `@`, which makes one address look like another. */
function safeLink(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, username, password, href } = new URL(url)
  return protocol === 'https:' && username === '' && password === '' ? href : null
}

/** Opens a link in the person's browser, after a question that shows where it leads. */
export async function openLink({ url }: IpcInput<'link:open'>, shell: Shell): Promise<LinkOutcome> {
  const link = safeLink(url)
  if (link === null) return { kind: 'refused' }
  if (!(await shell.confirmLink(link))) return { kind: 'declined' }
  try {
    await shell.openExternal(link)
    return { kind: 'opened' }
  } catch {
    return { kind: 'failed' } // no browser, or the system will not
  }
}
