import type { AppDatabase } from '../../src/data/db'
import { drawSitting, findLacks } from '../../src/data/draw-sitting'
import { restoreSitting } from '../../src/data/restore-sitting'
import { bankFingerprint, contentHash } from '../../src/formats/content-hash'
import type { Assembler } from '../../src/renderer/lib/sittings/assembler'

/** What the worker does, without a worker. */
export function directAssembler(db: AppDatabase): Assembler {
  return {
    draw: (request) => drawSitting(db, request, { contentHash, bankFingerprint }),
    findLacks: (blueprints) => findLacks(db, blueprints),
    restore: (request) => restoreSitting(db, request, { contentHash }),
  }
}
