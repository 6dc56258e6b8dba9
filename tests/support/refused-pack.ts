import { problem } from '../../src/core/packs/problem'
import type { BuiltInError } from '../../src/renderer/lib/packs/install-built-in'

/** A pack that came with the app and failed its check, with three faults; two of them at the same place. */
export const REFUSED = {
  kind: 'refused',
  file: 'packs/lain-1.0.0.siap',
  problems: [
    problem('dead-end', 'modules/dasar/cases/kasus.json', 'scenes[2]', { id: 'malam', flags: 'berjanji' }),
    problem('unknown-field', 'pack.json', '', { field: 'lisensi' }),
    problem('unknown-field', 'pack.json', '', { field: 'judul' }),
  ],
} as const satisfies BuiltInError
