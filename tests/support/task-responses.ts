import type { Artefact } from '../../src/core/cases/artefact'
import type { Scene } from '../../src/core/cases/case'
import type { World } from '../../src/core/cases/condition'
import { resultOf } from '../../src/core/cases/score-task'
import type { Task } from '../../src/core/cases/task'
import type { Response } from '../../src/core/items/response'

/** What can be given to a task so that it comes to this result; null where nothing does. */
export function responseFor(
  scene: Scene,
  world: World,
  { choice, artefact }: { readonly choice: string; readonly artefact: Artefact | undefined },
): Response | null {
  if (scene.task === undefined) return null
  return candidates(scene.task, artefact).find((given) => resultOf(scene, world, given)?.id === choice) ?? null
}

/** Answers from all right to all wrong, a part at a time. */
function candidates(task: Task, artefact: Artefact | undefined): readonly Response[] {
  switch (task.kind) {
    case 'mark': {
      const ids = Object.keys(task.parts)
      const signs = ids.filter((id) => task.parts[id]?.isSign)
      const others = ids.filter((id) => !task.parts[id]?.isSign)
      return countdown(signs.length)
        .flatMap((right) =>
          [0, ...countdown(others.length)].map((wrong) => [...signs.slice(0, right), ...others.slice(0, wrong)]),
        )
        .filter((marked) => marked.length > 0)
    }
    case 'order': {
      const ids = task.steps.map(({ id }) => id)
      return ids
        .map((_, turned) => [...ids.slice(0, turned).reverse(), ...ids.slice(turned)])
        .concat([[...ids].reverse()])
    }
    case 'fill':
      return degrade(Object.keys(task.fields)).map((parts) =>
        Object.fromEntries(
          parts.map(([id, isRight]) => {
            const accepted = task.fields[id]?.accepted ?? []
            return [id, (isRight ? accepted[0] : wrongEntry(artefact, id, accepted)) ?? '']
          }),
        ),
      )
    case 'ties':
      return degrade(Object.keys(task.ties)).map((parts) =>
        parts.map(([id, isRight]): [string, string] => {
          const tie = task.ties[id]?.tie ?? 'strong'
          return [id, isRight ? tie : tie === 'strong' ? 'tenuous' : 'strong']
        }),
      )
    case 'place':
      return degrade(Object.keys(task.places)).map((parts) =>
        parts.map(([id, isRight]): [string, string] => {
          const cell = task.places[id]?.cell ?? 'low-low'
          return [id, isRight ? cell : cell === 'low-low' ? 'high-high' : 'low-low']
        }),
      )
    case 'sums':
      return degrade(Object.keys(task.cells)).map((parts) =>
        Object.fromEntries(
          parts.map(([id, isRight]) => {
            const { value, tolerance } = task.cells[id] ?? { value: 0, tolerance: 0 }
            return [id, isRight ? value : value + tolerance + 1000]
          }),
        ),
      )
  }
}

function wrongEntry(artefact: Artefact | undefined, id: string, accepted: readonly string[]): string | undefined {
  const fields = artefact?.type === 'form' ? artefact.sections.flatMap((section) => section.fields) : []
  const field = fields.find((own) => own.kind === 'field' && own.id === id)
  if (field?.kind !== 'field' || field.options === undefined) return 'bukan ini'
  return field.options.find((option) => !accepted.includes(option.id))?.id
}

/** All right, then the last one wrong, and so on. */
function degrade(ids: readonly string[]): (readonly [string, boolean])[][] {
  return [ids.length, ...countdown(ids.length).map((right) => right - 1)].map((right) =>
    ids.map((id, index) => [id, index < right] as const),
  )
}

function countdown(from: number): number[] {
  return Array.from({ length: from + 1 }, (_, index) => from - index).filter((count) => count > 0)
}
