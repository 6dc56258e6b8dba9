import { checkItemIds, type PackContent } from '../packs/pack-content'
import { type Problem, problem } from '../packs/problem'
import { matches } from './quota'

/**
 * A blueprint that draws from its own pack alone must be one that the pack can fill, unless it says that its bank is still
 * growing. What draws from others too is judged when all of them are there.
 */
export function checkBlueprints(content: PackContent): Problem[] {
  const checks = checkItemIds(content)
  const bank = content.items.filter((item) => !checks.has(item.value.id)).map((item) => item.value)
  return content.blueprints.flatMap(({ path, value }) => {
    if (!value.pool.includes(content.manifest.id)) {
      return [problem('blueprint-pool', path, 'pool', { id: content.manifest.id })]
    }
    if (value.pool.length > 1 || value.growing) return []
    return value.quotas.flatMap((quota, index) => {
      const wanted = 'count' in quota ? quota.count : quota.min
      const available = bank.filter((item) => matches(item, quota.where)).length
      return available < wanted ? [problem('blueprint-shortage', path, `quotas.${index}`, { wanted, available })] : []
    })
  })
}
