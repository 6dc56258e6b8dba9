import type { Artefact } from '../cases/artefact'
import { partsOf } from '../cases/artefact-parts'
import type { PackContent, Placed } from './pack-content'
import { type Problem, problem } from './problem'

interface Named {
  readonly id: string
  readonly path: string
  readonly where: string
}

/** An id stands for one thing: no item, case, lesson, stimulus or exam of a pack shares one with another of its kind. */
export function checkIds(content: PackContent): Problem[] {
  return [
    ...duplicates(content.items.map(named)),
    ...duplicates(content.cases.map(named)),
    ...duplicates(content.stimuli.map(named)),
    ...duplicates(content.blueprints.map(named)),
    ...duplicates(content.dated.map((entry, index) => ({ id: entry.id, path: 'dated.json', where: `${index}.id` }))),
    ...content.modules.flatMap(({ path, value }) => [
      ...duplicates(inList(path, 'lessons', value.lessons)),
      ...duplicates(inList(path, 'checks', value.checks)),
      ...duplicates(inList(path, 'glossary', value.glossary)),
      ...duplicates(inList(path, 'references', value.references)),
      ...duplicates(inList(path, 'objectives', value.objectives)),
    ]),
    ...content.cases.flatMap(({ path, value }) => [
      ...duplicates([...inList(path, 'scenes', value.scenes), ...inList(path, 'endings', value.endings)]),
      ...duplicates(inList(path, 'states', value.states)),
      ...value.scenes.flatMap((scene, index) => duplicates(inList(path, `scenes.${index}.choices`, scene.choices))),
    ]),
    ...content.items.flatMap(({ path, where, value }) => duplicates(inList(path, `${where}.options`, value.options))),
    ...content.artefacts.flatMap(({ path, value }) => inArtefact(path, '', value.artefact)),
    ...content.cases.flatMap(({ path, value }) =>
      Object.entries(value.artefacts).flatMap(([id, artefact]) => inArtefact(path, `artefacts.${id}`, artefact)),
    ),
    ...content.stimuli.flatMap(({ path, value }) =>
      value.artefact === undefined ? [] : inArtefact(path, 'artefact', value.artefact),
    ),
  ]
}

/** A task that points at a part of an exhibit must mean one part. */
function inArtefact(path: string, where: string, artefact: Artefact): Problem[] {
  return duplicates(partsOf(artefact).map((id) => ({ id, path, where })))
}

function named(placed: Placed<{ readonly id: string }>): Named {
  return { id: placed.value.id, path: placed.path, where: placed.where === '' ? 'id' : `${placed.where}.id` }
}

function inList(path: string, list: string, entries: readonly { readonly id: string }[]): Named[] {
  return entries.map((entry, index) => ({ id: entry.id, path, where: `${list}.${index}.id` }))
}

function duplicates(entries: readonly Named[]): Problem[] {
  const seen = new Set<string>()
  return entries.flatMap(({ id, path, where }) => {
    if (seen.has(id)) return [problem('duplicate-id', path, where, { id })]
    seen.add(id)
    return []
  })
}
