import { spawn } from 'node:child_process'

function command(url, platform) {
  if (platform === 'darwin') return ['open', url]
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url]
  return ['xdg-open', url]
}

/** Opens the address in the person's browser where there is one; a machine without says nothing. */
export function openInBrowser(url, platform = process.platform) {
  const [name, ...args] = command(url, platform)
  const child = spawn(name, args, { stdio: 'ignore', detached: true })
  child.on('error', () => {}) // the address has been printed
  child.unref()
}
