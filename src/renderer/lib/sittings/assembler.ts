import type { AssemblyError } from '../../../core/exams/assemble-form'
import type { Blueprint } from '../../../core/exams/blueprint'
import type { Result } from '../../../core/lib/result'
import type { DrawError, DrawRequest } from '../../../data/draw-sitting'
import type { RestoreError, RestoreRequest } from '../../../data/restore-sitting'

/** Draws forms, away from the interface. */
export interface Assembler {
  /** Draws a form and writes its sitting; gives the session's id. */
  draw(request: DrawRequest): Promise<Result<string, DrawError>>
  /** For each blueprint what keeps it from being drawn from the packs that are here; nothing where it can be. */
  findLacks(blueprints: readonly Blueprint[]): Promise<readonly (readonly AssemblyError[])[]>
  /** Brings a sitting back from a file; gives how many lines its log lacked. */
  restore(request: RestoreRequest): Promise<Result<number, RestoreError>>
}

/**
 * Reading a whole bank keeps the store and a processor busy: what the screen itself reads, the history above all, goes first. In
 * milliseconds.
 */
const AFTER_SCREEN = 400

export const workerAssembler: Assembler = {
  draw: (request) => ask({ kind: 'draw', request }),
  findLacks: async (blueprints) => {
    await new Promise((resolve) => setTimeout(resolve, AFTER_SCREEN))
    return ask({ kind: 'lacks', blueprints })
  },
  restore: (request) => ask({ kind: 'restore', request }),
}

/** One worker a task: it ends with its work and frees the bank that it read. */
function ask<T>(task: { readonly kind: 'draw' | 'lacks' | 'restore' } & Record<string, unknown>): Promise<T> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../../workers/assembler.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<{ ok: true; value: T } | { ok: false; detail: string }>) => {
      worker.terminate()
      if (data.ok) resolve(data.value)
      else reject(new Error(data.detail))
    }
    worker.onerror = (event) => {
      worker.terminate()
      reject(new Error(event.message))
    }
    worker.postMessage(task)
  })
}
