import { basename, extname, resolve } from 'node:path'
import { FILE_ENDINGS, type PickedFile } from '../contract/host'
import type { ReadOutcome } from './read-file'

const OPENABLE: readonly string[] = [...FILE_ENDINGS.pack, ...FILE_ENDINGS.result].map((ending) => `.${ending}`)

/** Whether the system may hand this file to the app: packs and result files, by their endings. */
export function isOpenable(path: string): boolean {
  return OPENABLE.includes(extname(path).toLowerCase())
}

/** The files among the words of a command line, which on Windows and Linux is how a double click arrives. */
export function filesInArguments(words: readonly string[], folder: string): string[] {
  return words.filter((word) => !word.startsWith('-') && isOpenable(word)).map((word) => resolve(folder, word))
}

export type OpenRefusal = Exclude<ReadOutcome, { kind: 'read' }>['kind']

interface OpenedFilesOptions {
  readonly read: (path: string) => Promise<ReadOutcome>
  /** Tells the page that something waits. */
  readonly announce: () => void
  /** Tells the person why a file is not opened. */
  readonly refuse: (name: string, reason: OpenRefusal) => void
}

export interface OpenedFiles {
  add(paths: readonly string[]): Promise<void>
  /** Gives what waits, each file once. */
  take(): PickedFile[]
}

/** Files that were opened from outside and wait until the page asks for them: it may not be there yet. */
export function createOpenedFiles({ read, announce, refuse }: OpenedFilesOptions): OpenedFiles {
  let waiting: PickedFile[] = []
  return {
    add: async (paths) => {
      for (const path of paths) {
        const outcome = await read(path)
        if (outcome.kind === 'read') waiting.push(outcome.file)
        else refuse(basename(path), outcome.kind)
      }
      if (waiting.length > 0) announce()
    },
    take: () => {
      const taken = waiting
      waiting = []
      return taken
    },
  }
}
