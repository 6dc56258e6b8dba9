import { basename } from 'node:path'
import type { FileToSave, PickOutcome, SaveOutcome } from '../../contract/host'
import type { IpcInput } from '../../contract/ipc'
import { readLimited } from '../read-file'
import { safeFileName } from '../safe-file-name'
import { writeFileWhole } from '../write-file'
import type { Shell } from './shell'

/** The ending that a saved file of each type gets when its name has none of its own. */
const ENDINGS: Readonly<Record<FileToSave['mediaType'], readonly [string, ...string[]]>> = {
  'application/json': ['json'],
  'application/pdf': ['pdf'],
  'application/zip': ['zip', 'siap', 'siapr'],
  'text/csv': ['csv'],
  'text/plain': ['txt', 'md', 'xml'],
}

export async function pickFile({ kind }: IpcInput<'file:pick'>, shell: Shell): Promise<PickOutcome> {
  const path = await shell.choosePath(kind)
  if (path === null) return { kind: 'cancelled' }
  const outcome = await readLimited(path)
  return outcome.kind === 'read' ? { kind: 'picked', file: outcome.file } : outcome
}

/** Asks where to, then writes whole: an older file of that name stays until the new one is safely on disk. */
export async function saveFile(file: FileToSave, shell: Shell): Promise<SaveOutcome> {
  const endings = ENDINGS[file.mediaType]
  const ending = endings.find((known) => file.name.toLowerCase().endsWith(`.${known}`)) ?? endings[0]
  const path = await shell.chooseTarget(safeFileName(file.name, ending), file.mediaType)
  if (path === null) return { kind: 'cancelled' }
  const failure = await writeFileWhole(path, file.bytes)
  return failure === null ? { kind: 'saved', name: basename(path) } : { kind: 'failed', reason: failure }
}
