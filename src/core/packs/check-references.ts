import type { Case } from '../cases/case'
import type { Item } from '../items/item'
import type { Module } from '../modules/module'
import type { PackContent, Placed } from './pack-content'
import { type Problem, problem } from './problem'

interface Names {
  readonly topics: ReadonlySet<string>
  readonly dated: ReadonlySet<string>
  readonly stimuli: ReadonlySet<string>
  readonly items: ReadonlySet<string>
  readonly media: ReadonlySet<string>
  /** `module/id` of the references of each module. */
  readonly references: ReadonlySet<string>
}

/** Every id that is named somewhere is the id of something that is there. */
export function checkReferences(content: PackContent): Problem[] {
  const names: Names = {
    topics: new Set(Object.keys(content.topics)),
    dated: new Set(content.dated.map((entry) => entry.id)),
    stimuli: new Set(content.stimuli.map((entry) => entry.value.id)),
    items: new Set(content.items.map((entry) => entry.value.id)),
    media: new Set(content.media),
    references: new Set(
      content.modules.flatMap((module) => module.value.references.map((entry) => `${module.value.id}/${entry.id}`)),
    ),
  }
  return [
    ...checkModuleOrder(content),
    ...content.modules.flatMap((module) => checkModule(module, content, names)),
    ...content.items.flatMap((item) => checkItemNames(item, names)),
    ...content.cases.flatMap((placed) => checkCaseNames(placed, names)),
    ...content.artefacts.flatMap(({ path, value }) =>
      value.artefact.type === 'image'
        ? missing([value.artefact.file], { there: names.media, what: 'file' }, path, () => 'file')
        : [],
    ),
    ...content.stimuli.flatMap(({ path, value }) =>
      value.artefact?.type === 'image'
        ? missing([value.artefact.file], { there: names.media, what: 'file' }, path, () => 'artefact.file')
        : [],
    ),
  ]
}

function checkModuleOrder(content: PackContent): Problem[] {
  const there = new Set(content.modules.map((module) => module.value.id))
  const listed = new Set(content.manifest.modules)
  return [
    ...missing(content.manifest.modules, { there: there, what: 'module' }, 'pack.json', (index) => `modules.${index}`),
    ...content.modules
      .filter((module) => !listed.has(module.value.id))
      .map((module) => problem('unused-file', module.path, '', { id: module.value.id })),
  ]
}

function checkModule(placed: Placed<Module>, content: PackContent, names: Names): Problem[] {
  const { path, value } = placed
  const own = <T>(list: readonly Placed<T>[]) => list.filter((entry) => entry.module === value.id)
  const lessons = new Set(value.lessons.map((lesson) => lesson.id))
  const cases = new Set(own(content.cases).map((entry) => entry.value.id))
  const listedCases = new Set(value.cases)
  return [
    ...missing(value.cases, { there: cases, what: 'case' }, path, (index) => `cases.${index}`),
    ...own(content.cases)
      .filter((entry) => !listedCases.has(entry.value.id))
      .map((entry) => problem('unused-file', entry.path, '', { id: entry.value.id })),
    ...own(content.lessons)
      .filter((lesson) => !lessons.has(lesson.value.id))
      .map((lesson) => problem('unused-file', lesson.path, '', { id: lesson.value.id })),
    ...missing(
      value.sensitive?.services ?? [],
      { there: names.dated, what: 'dated' },
      path,
      (i) => `sensitive.services.${i}`,
    ),
    ...value.checks.flatMap((check, index) => [
      ...missing([check.lesson], { there: lessons, what: 'lesson' }, path, () => `checks.${index}.lesson`),
      ...missing(check.items, { there: names.items, what: 'item' }, path, (item) => `checks.${index}.items.${item}`),
    ]),
    ...twice(value, path),
  ]
}

/** An item that two checks ask is counted twice. */
function twice(module: Module, path: string): Problem[] {
  const seen = new Set<string>()
  return module.checks.flatMap((check, index) =>
    check.items.flatMap((item) => {
      if (seen.has(item)) return [problem('item-in-two-checks', path, `checks.${index}.items`, { id: item })]
      seen.add(item)
      return []
    }),
  )
}

function checkItemNames({ module, path, where, value }: Placed<Item>, names: Names): Problem[] {
  return [
    ...missing([value.topic], { there: names.topics, what: 'topic' }, path, () => `${where}.topic`),
    ...missing(value.enemies, { there: names.items, what: 'item' }, path, (index) => `${where}.enemies.${index}`),
    ...missing(
      value.stimulus === null ? [] : [value.stimulus],
      { there: names.stimuli, what: 'stimulus' },
      path,
      () => `${where}.stimulus`,
    ),
    ...missingReferences(value.references, { module: module, names: names }, path, `${where}.references`),
  ]
}

function checkCaseNames({ module, path, value }: Placed<Case>, names: Names): Problem[] {
  const artefacts = new Set(Object.keys(value.artefacts))
  const states = new Set(value.states.map((state) => state.id))
  return [
    ...Object.entries(value.artefacts).flatMap(([id, artefact]) =>
      artefact.type === 'image'
        ? missing([artefact.file], { there: names.media, what: 'file' }, path, () => `artefacts.${id}.file`)
        : [],
    ),
    ...value.scenes.flatMap((scene, s) => [
      ...missing(
        scene.artefact === undefined ? [] : [scene.artefact],
        { there: artefacts, what: 'artefact' },
        path,
        () => `scenes.${s}.artefact`,
      ),
      ...scene.choices.flatMap((choice, c) => {
        const where = `scenes.${s}.choices.${c}`
        const changed = choice.consequence.changes.map((change) => change.state)
        return [
          ...missing(
            changed,
            { there: states, what: 'state' },
            path,
            (index) => `${where}.consequence.changes.${index}.state`,
          ),
          ...missingReferences(
            choice.principle.references,
            { module: module, names: names },
            path,
            `${where}.principle.references`,
          ),
        ]
      }),
    ]),
  ]
}

interface InModule {
  readonly module: string
  readonly names: Names
}

function missingReferences(
  ids: readonly string[],
  { module, names }: InModule,
  path: string,
  where: string,
): Problem[] {
  return ids.flatMap((id, index) =>
    names.references.has(`${module}/${id}`)
      ? []
      : [problem('dangling-reference', path, `${where}.${index}`, { what: 'reference', id })],
  )
}

interface Among {
  readonly there: ReadonlySet<string>
  /** What kind of thing it is, for the message. */
  readonly what: string
}

function missing(
  ids: readonly string[],
  { there, what }: Among,
  path: string,
  where: (index: number) => string,
): Problem[] {
  return ids.flatMap((id, index) =>
    there.has(id) ? [] : [problem('dangling-reference', path, where(index), { what, id })],
  )
}
