/** The one place that writes to the console: bugs, with where they came from. Nothing leaves the machine. */
export function logError(error: unknown, where: string): void {
  console.error(where, error)
}
