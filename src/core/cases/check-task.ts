import { type Problem, problem } from '../packs/problem'
import type { Artefact } from './artefact'
import { cellsOf, partsOf } from './artefact-parts'
import type { Case, Scene } from './case'
import type { Task, TaskKind } from './task'

/** The kind of exhibit that a kind of task works on; any with parts can be marked, and steps are put in order beside any or none. */
const EXHIBITS: Readonly<Partial<Record<TaskKind, Artefact['type']>>> = {
  fill: 'form',
  ties: 'ecomap',
  sums: 'budget',
  place: 'risk-matrix',
}

/** A task fits the scene's exhibit, names parts that it has, and can come to each of its results. */
export function checkTask(path: string, story: Case, scene: Scene, where: string): Problem[] {
  const { task } = scene
  if (task === undefined) return []
  const artefact = scene.artefact === undefined ? undefined : story.artefacts[scene.artefact]
  const wanted = EXHIBITS[task.kind]
  const isUnfit = wanted === undefined ? task.kind === 'mark' && artefact === undefined : artefact?.type !== wanted
  if (isUnfit) return [problem('task-artefact', path, `${where}.task`, { kind: task.kind, wanted: wanted ?? 'mark' })]
  const parts = partIds(task)
  if (parts.length === 0) return [problem('task-empty', path, `${where}.task`)]
  if (task.kind === 'mark' && !Object.values(task.parts).some(({ isSign }) => isSign)) {
    return [problem('task-without-sign', path, `${where}.task.parts`)]
  }
  const known = artefact === undefined ? [] : artefact.type === 'budget' ? allPartsOf(artefact) : partsOf(artefact)
  return [
    ...(task.kind === 'order'
      ? parts
          .filter((id, index) => parts.indexOf(id) !== index)
          .map((id) => problem('duplicate-id', path, `${where}.task.steps`, { id }))
      : parts.filter((id) => !known.includes(id)).map((id) => problem('task-part', path, `${where}.task`, { id }))),
    ...checkAccepted(path, task, artefact, where),
    ...checkAttainable(path, task, scene, where),
  ]
}

function allPartsOf(budget: Extract<Artefact, { type: 'budget' }>): string[] {
  return [...partsOf(budget), ...cellsOf(budget)]
}

function partIds(task: Task): string[] {
  switch (task.kind) {
    case 'mark':
      return Object.keys(task.parts)
    case 'fill':
      return Object.keys(task.fields)
    case 'order':
      return task.steps.map(({ id }) => id)
    case 'ties':
      return Object.keys(task.ties)
    case 'sums':
      return Object.keys(task.cells)
    case 'place':
      return Object.keys(task.places)
  }
}

/** A field with options accepts options that it has. */
function checkAccepted(path: string, task: Task, artefact: Artefact | undefined, where: string): Problem[] {
  if (task.kind !== 'fill' || artefact?.type !== 'form') return []
  const fields = artefact.sections.flatMap((section) => section.fields)
  return fields.flatMap((field) => {
    if (field.kind !== 'field' || field.options === undefined) return []
    const options = field.options.map(({ id }) => id)
    return (task.fields[field.id]?.accepted ?? [])
      .filter((accepted) => !options.includes(accepted))
      .map((id) => problem('task-accepted', path, `${where}.task.fields.${field.id}.accepted`, { id, field: field.id }))
  })
}

/** A result that no outcome comes to would never be met. One may be met where those above it that have a condition are not on offer. */
function checkAttainable(path: string, task: Task, { choices }: Scene, where: string): Problem[] {
  const outcomes = outcomesOf(task)
  let ceiling = Number.POSITIVE_INFINITY
  return choices.flatMap((choice, index) => {
    if (choice.onlyByTime || choice.atLeast === undefined) return []
    const { atLeast } = choice
    const isMet = outcomes.some((outcome) => outcome >= atLeast - 1e-9 && outcome < ceiling - 1e-9)
    if (choice.if === undefined) ceiling = atLeast
    return isMet ? [] : [problem('result-unattainable', path, `${where}.choices.${index}`, { id: choice.id })]
  })
}

/** Every outcome that some answer has. */
function outcomesOf(task: Task): readonly number[] {
  const steps = (count: number) => Array.from({ length: count + 1 }, (_, right) => right / count)
  if (task.kind === 'order') return steps(task.steps.length - 1)
  if (task.kind !== 'mark') return steps(partIds(task).length)
  const all = Object.values(task.parts)
  const signs = all.filter(({ isSign }) => isSign).length
  const others = all.length - signs
  const wrongs = others === 0 ? [0] : steps(others)
  return steps(signs).flatMap((right) => wrongs.map((wrong) => Math.max(0, right - wrong)))
}
