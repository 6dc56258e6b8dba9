/** The main process's only way to say something outside a window: one line on standard error. */
export function logError(what: string, error: unknown): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${what}: ${detail}\n`)
}
