// The browser half of `npm start`: the app on a fixed port of this machine.
import { serve } from '../serve.mjs'
import { openInBrowser } from './open-in-browser.mjs'
import { APP_NAME } from './project.mjs'

const ANSWER_LIMIT = 2_000

/** Whether what holds the port is this app, started before. */
async function isOurs(url) {
  try {
    const response = await fetch(`${url}.well-known/app`, { signal: AbortSignal.timeout(ANSWER_LIMIT) })
    return (await response.text()) === APP_NAME
  } catch {
    return false
  }
}

/**
 * Serves the folder, or finds that the app is being served already; then opens the address in the browser.
 * @param {{ root: string, port: number, text: typeof import('./start-messages.mjs').MESSAGES.en, mayOpen: boolean,
 *   say?: (line: string) => void, open?: (url: string) => void }} options
 * @returns {Promise<{ code: number, server: import('node:http').Server | null }>} the server keeps the process alive
 */
export async function startBrowserEdition({ root, port, text, mayOpen, say = console.log, open = openInBrowser }) {
  const url = `http://127.0.0.1:${port}/`
  let server = null
  try {
    server = await serve({ root, port, app: APP_NAME })
    say(text.serving(url))
  } catch (error) {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
    if (!(await isOurs(url))) {
      say(text.portTaken(port))
      return { code: 1, server }
    }
    say(text.alreadyRunning(url))
  }
  if (mayOpen) open(url)
  return { code: 0, server }
}
