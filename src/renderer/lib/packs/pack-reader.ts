import type { ReadPackReply, ReadPackRequest } from '../../../formats/pack-archive/read-pack'

/** Reads and checks an archive away from the interface. */
export type PackReader = (bytes: Uint8Array<ArrayBuffer>, today: string) => Promise<ReadPackReply>

/** One worker a pack: it ends with its work and frees what unpacking took. */
export function readPackInWorker(bytes: Uint8Array<ArrayBuffer>, today: string): Promise<ReadPackReply> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../../workers/read-pack.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = (event: MessageEvent<ReadPackReply>) => {
      worker.terminate()
      resolve(event.data)
    }
    worker.onerror = (event) => {
      worker.terminate()
      reject(new Error(event.message))
    }
    const request: ReadPackRequest = { bytes, today }
    worker.postMessage(request, [bytes.buffer])
  })
}
