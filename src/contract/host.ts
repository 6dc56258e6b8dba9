/**
 * What the renderer asks of the machine it runs on. Two implementations: over typed IPC (desktop) and over web APIs
 * (browser). Whatever needs neither does not belong here.
 */
export interface Host {
  readonly edition: 'desktop' | 'browser'
  /** Whether the host itself asks before a link leaves the app; else the interface asks first. */
  readonly asksBeforeLink: boolean
  appInfo(): Promise<AppInfo>
  pickFile(kind: FileKind): Promise<PickOutcome>
  saveFile(file: FileToSave): Promise<SaveOutcome>
  /** The current page as paper: a print dialog in the browser, a PDF of one's choice on the desktop. */
  print(title: string): Promise<PrintOutcome>
  /** Opens an https address outside the app; anything else is refused. */
  openLink(url: string): Promise<LinkOutcome>
  /** Tells the shell (menu, dialogs) which language to speak. */
  setLanguage(language: 'id' | 'en'): Promise<void>
  /** Commands from the application menu. Returns the way to stop listening. */
  onCommand(listener: (command: MenuCommand) => void): () => void
  /** Files opened from outside (double click, second instance, installed browser app). */
  onFileOpened(listener: (file: PickedFile) => void): () => void
  /** Called when a newer version of the app waits; `apply` loads it. Only the browser edition does this. */
  onUpdateReady(listener: (apply: () => void) => void): () => void
  /** Null where no page may fill the screen, as on iPhones. */
  readonly fullScreen: FullScreen | null
}

/** The app on the whole screen. Whoever enters it here can end it with Escape. */
export interface FullScreen {
  isOn(): boolean
  /** False where the machine does not allow it. */
  enter(): Promise<boolean>
  leave(): void
  /** Called whenever it begins or ends, by whatever means. Returns what ends the listening. */
  onChange(listener: () => void): () => void
}

export interface AppInfo {
  readonly version: string
  readonly edition: 'desktop' | 'browser'
  readonly platform: string
}

export type FileKind = 'pack' | 'result' | 'backup'

/** The largest file that is read from outside: the limit for a pack. Checked before reading. */
export const FILE_SIZE_LIMIT = 100 * 1024 * 1024

/** The endings that a file of each kind may have, without the dot. */
export const FILE_ENDINGS = {
  pack: ['siap'],
  result: ['siapr'],
  backup: ['json', 'zip'],
} as const satisfies Record<FileKind, readonly string[]>

export interface PickedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface FileToSave {
  readonly name: string
  readonly mediaType: 'application/json' | 'application/pdf' | 'application/zip' | 'text/csv' | 'text/plain'
  readonly bytes: Uint8Array
}

export type PickOutcome =
  | { readonly kind: 'picked'; readonly file: PickedFile }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'unreadable'; readonly name: string }

/** `handed-over`: the browser took the file and does not say what became of it. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'handed-over' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: 'disk-full' | 'no-permission' | 'other' }

export type PrintOutcome = SaveOutcome

export type LinkOutcome =
  | { readonly kind: 'opened' }
  | { readonly kind: 'declined' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed' }

export type MenuCommand =
  | 'go-home'
  | 'go-library'
  | 'go-exams'
  | 'go-settings'
  | 'print'
  | 'show-shortcuts'
  | 'show-about'
