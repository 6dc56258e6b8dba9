import { byCodeUnit, qualify } from '../lib/id'
import { checkItemIds, type PackContent, type Placed } from '../packs/pack-content'
import type { BankItem } from './bank-item'
import type { Item } from './item'

/** All items of the packs that an exam may draw from, by qualified id in code-unit order. */
export function bankOf(packs: readonly PackContent[]): BankItem[] {
  return packs
    .flatMap((content) => {
      const checks = checkItemIds(content)
      return content.items.filter((item) => !checks.has(item.value.id)).map((item) => toBankItem(item, content))
    })
    .sort((a, b) => byCodeUnit(a.id, b.id))
}

/** An item with its stimulus and references resolved. The pack has passed its check: what is named is there. */
export function toBankItem(placed: Placed<Item>, content: PackContent): BankItem {
  const { module, value: item } = placed
  const references = content.modules.find((entry) => entry.value.id === module)?.value.references ?? []
  return {
    id: qualify(content.manifest.id, item.id),
    pack: content.manifest.id,
    module,
    item,
    stimulus: content.stimuli.find((entry) => entry.value.id === item.stimulus)?.value ?? null,
    references: references.filter((reference) => item.references.includes(reference.id)),
  }
}
