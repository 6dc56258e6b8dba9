import type { Blueprint } from '../core/exams/blueprint'
import type { PackContent } from '../core/packs/pack-content'

/** A blueprint by `pack/id`; null where no given pack holds it. */
export function findBlueprint(packs: readonly PackContent[], qualified: string): Blueprint | null {
  const [pack, id] = qualified.split('/')
  const content = packs.find((entry) => entry.manifest.id === pack)
  return content?.blueprints.find((entry) => entry.value.id === id)?.value ?? null
}
