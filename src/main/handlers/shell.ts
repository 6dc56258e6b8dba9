import type { FileKind, FileToSave } from '../../contract/host'

/**
 * What handlers need of the system, for the window that asked: the one seam to Electron, so that they run in plain
 * Node tests.
 */
export interface Shell {
  /** The path that the person chose to open, or null. */
  choosePath(kind: FileKind): Promise<string | null>
  /** The path that the person chose to save under, or null. */
  chooseTarget(name: string, mediaType: FileToSave['mediaType']): Promise<string | null>
  printToPdf(): Promise<Uint8Array>
  confirmLink(url: string): Promise<boolean>
  openExternal(url: string): Promise<void>
  /** Answers whether the window fills the screen once that is settled. */
  setFullScreen(on: boolean): Promise<boolean>
}
