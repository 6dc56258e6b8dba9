import { EventEmitter } from 'node:events'
import { record, state, strict, toElectron } from './shared.mjs'

class IpcMain extends EventEmitter {
  handle = (channel, handler) => {
    if (state.invokable.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    state.invokable.set(channel, handler)
  }
  removeHandler = (channel) => void state.invokable.delete(channel)
}
export const ipcMain = strict('ipcMain', new IpcMain())

function senderFrame(frame) {
  if (frame === null) return null
  return { url: toElectron(frame.url()), parent: senderFrame(frame.parentFrame()) }
}

async function invoke(event, channel, args) {
  const handler = state.invokable.get(channel)
  if (handler === undefined) return { error: `Error: No handler registered for '${channel}'` }
  try {
    return { value: structuredClone(await handler(event, ...args)) }
  } catch (error) {
    return { error: String(error) }
  }
}

/** What the page's side of the double sends over Playwright's binding. */
export async function onPageMessage({ page, frame }, kind, channel, args) {
  const window = [...state.windows.values()].find((candidate) => candidate.page === page)
  if (window === undefined) return { error: 'no window' }
  const event = { sender: window.webContents, senderFrame: senderFrame(frame), processId: 1, frameId: 1 }
  if (kind === 'invoke') return invoke(event, channel, args)
  if (kind === 'send') ipcMain.emit(channel, event, ...args)
  if (kind === 'open') window.webContents.__askToOpen(toElectron(args[0]))
  if (kind === 'preload-error') {
    record(kind, args[0])
    window.webContents.emit(kind, event, '', new Error(args[0]))
  }
  return {}
}
