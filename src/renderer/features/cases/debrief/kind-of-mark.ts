import type { PathNode } from '../../../../core/cases/path-graph'

/** Where the learner decided: as well as the best on offer or not, at a scene that the expert passes, too, or aside of it. */
export function kindOf({ lane, isSame }: PathNode): 'same' | 'apart' | 'aside-same' | 'aside-apart' {
  if (lane === 0) return isSame ? 'same' : 'apart'
  return isSame ? 'aside-same' : 'aside-apart'
}
