import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { open, realpath, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export type WriteFailure = 'disk-full' | 'no-permission' | 'other'

const FAILURES: Readonly<Record<string, WriteFailure>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
}

/** Windows refuses to replace a file while a virus scanner or an indexer has it open: mostly for a moment only. */
const LOCKED = ['EPERM', 'EACCES', 'EBUSY']
const RETRY_AFTER = [20, 40, 80, 160, 320, 640]

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

type Rename = (from: string, to: string) => Promise<void>

/** Tries again for a good second. `rename` is a parameter so that a test can play the lock. */
export async function renameOverLock(from: string, to: string, move: Rename = rename): Promise<void> {
  for (const pause of RETRY_AFTER) {
    try {
      return await move(from, to)
    } catch (error) {
      if (!LOCKED.includes(codeOf(error))) throw error
      await wait(pause)
    }
  }
  return move(from, to)
}

/**
 * Writes beside the target and renames: whoever looks sees the old file or the new one, whole, even after a power cut.
 * Returns null when it is done.
 */
export async function writeFileWhole(path: string, bytes: Uint8Array): Promise<WriteFailure | null> {
  const target = await realpath(path).catch(() => path) // through a link, not over it
  const beside = join(dirname(target), `.${randomUUID()}.part`)
  try {
    const file = await open(beside, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await renameOverLock(beside, target)
    return null
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {})
    return FAILURES[codeOf(error)] ?? 'other'
  }
}

/** The same for the app's own small state, at the moment of closing, when nothing may be waited for. */
export function writeStateFile(path: string, text: string): void {
  const beside = `${path}.part`
  mkdirSync(dirname(path), { recursive: true })
  try {
    writeFileSync(beside, text)
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}
