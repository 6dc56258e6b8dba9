import { writeArchive } from '../../formats/pack-archive/write-archive'
import { loadPack } from '../load-pack'
import type { Options } from '../options'
import { done, type Outcome, wrongCall, wrongInput } from '../outcome'
import { readFolder } from '../read-pack'

/** `siap pack build FOLDER -o FILE.siap`: checks the source and writes its archive, unsigned. */
export async function packBuild(options: Options, paths: readonly string[]): Promise<Outcome> {
  const [folder] = paths
  if (folder === undefined || paths.length > 1) return wrongCall('PACK')
  if (options.output === null) return wrongCall('-o')
  const loaded = await loadPack(folder, options.strict)
  if (!loaded.ok) return wrongInput(loaded.error)
  const files = await readFolder(folder).catch(() => null)
  if (files === null) return wrongCall(folder) // an archive cannot be built from an archive
  if (!files.ok) return wrongInput(files.error)
  return done(await writeArchive(files.value), loaded.value.advice)
}
