import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { logError } from './logger'
import { writeStateFile } from './write-file'

const size = z.int().min(1).max(32_767)
const position = z.int().min(-32_768).max(32_767)

const windowStateSchema = z.object({
  x: position,
  y: position,
  width: size,
  height: size,
  isMaximized: z.boolean(),
})
export type WindowState = z.infer<typeof windowStateSchema>

/** What the shell remembers between runs. A part that does not make sense is forgotten, and the rest kept. */
const shellStateSchema = z.object({
  window: windowStateSchema.optional().catch(undefined),
  language: z.enum(['id', 'en']).optional().catch(undefined),
})
export type ShellState = z.infer<typeof shellStateSchema>

/** A missing or broken file is a first run: nothing in it is worth a question. */
function readShellState(path: string): ShellState {
  try {
    return shellStateSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return {}
  }
}

export interface ShellStateStore {
  get(): ShellState
  update(change: ShellState): void
}

/** Opens the state kept in this file. A disk that takes nothing costs the person a window position, not the app. */
export function openShellState(path: string): ShellStateStore {
  let state = readShellState(path)
  return {
    get: () => state,
    update: (change) => {
      state = { ...state, ...change }
      try {
        writeStateFile(path, `${JSON.stringify(state)}\n`)
      } catch (error) {
        logError('window state not saved', error)
      }
    },
  }
}
