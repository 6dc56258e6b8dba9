import type { PrintOutcome } from '../../contract/host'
import type { IpcInput } from '../../contract/ipc'
import { saveFile } from './file'
import type { Shell } from './shell'

/** The page as it is now, as a PDF; where it goes is asked afterwards, so that the dialog is not in the picture. */
export async function printPage({ title }: IpcInput<'page:print'>, shell: Shell): Promise<PrintOutcome> {
  const bytes = await shell.printToPdf()
  return saveFile({ name: title, mediaType: 'application/pdf', bytes }, shell)
}
