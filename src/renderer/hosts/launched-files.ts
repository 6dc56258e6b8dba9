import { FILE_SIZE_LIMIT, type PickedFile } from '../../contract/host'

interface LaunchParams {
  readonly files: readonly { getFile(): Promise<File> }[]
}

/** Chromium's queue of files that the system opens with the installed app; TypeScript's library does not know it yet. */
export interface LaunchQueue {
  setConsumer(consumer: (params: LaunchParams) => void): void
}

/**
 * Hands on what the system opens with the installed browser app. The queue has room for one consumer and no way to
 * leave it, so stopping only makes it deaf.
 */
export function onLaunchedFiles(queue: LaunchQueue | undefined, listener: (file: PickedFile) => void): () => void {
  let isListening = true
  const handOn = async ({ files }: LaunchParams): Promise<void> => {
    for (const handle of files) {
      const file = await handle.getFile()
      // One byte over the limit is enough for the reader of packs to refuse the file as too large, and to say so.
      const bytes = new Uint8Array(await file.slice(0, FILE_SIZE_LIMIT + 1).arrayBuffer())
      if (isListening) listener({ name: file.name, bytes })
    }
  }
  queue?.setConsumer((params) => void handOn(params).catch(() => {})) // gone since: nothing to open
  return () => {
    isListening = false
  }
}
