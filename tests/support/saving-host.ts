import type { FileToSave, Host, SaveOutcome } from '../../src/contract/host'
import { type FakeHost, fakeHost } from './fake-host'

export interface SavingHost extends FakeHost {
  /** What was given to be saved, in order. */
  readonly saved: FileToSave[]
}

/** A host that keeps what it is given to save, and answers as it is told. */
export function savingHost(outcome: SaveOutcome, overrides: Partial<Host> = {}): SavingHost {
  const saved: FileToSave[] = []
  const saveFile = (file: FileToSave): Promise<SaveOutcome> => {
    saved.push(file)
    return Promise.resolve(outcome)
  }
  return { ...fakeHost({ saveFile, ...overrides }), saved }
}

export function savedText({ bytes }: FileToSave): string {
  return new TextDecoder().decode(bytes)
}
