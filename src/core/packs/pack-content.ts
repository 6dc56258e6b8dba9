import type { Artefact } from '../cases/artefact'
import type { Case } from '../cases/case'
import type { Blueprint } from '../exams/blueprint'
import type { Item } from '../items/item'
import type { Stimulus } from '../items/stimulus'
import type { Module } from '../modules/module'
import type { DatedEntry, PackManifest, Topics } from './pack'

/** One thing of a module and the file that it came from. */
export interface Placed<T> {
  readonly module: string
  readonly path: string
  /** The place inside the file, for problems: empty when it is the whole file. */
  readonly where: string
  readonly value: T
}

/** All that a pack holds, parsed. Every part has passed its schema; what belongs together may still dangle. */
export interface PackContent {
  readonly manifest: PackManifest
  readonly topics: Topics
  readonly dated: readonly DatedEntry[]
  readonly modules: readonly Placed<Module>[]
  readonly lessons: readonly Placed<LessonText>[]
  readonly cases: readonly Placed<Case>[]
  readonly artefacts: readonly Placed<ModuleArtefact>[]
  readonly items: readonly Placed<Item>[]
  readonly stimuli: readonly Placed<Stimulus>[]
  readonly blueprints: readonly Placed<Blueprint>[]
  readonly media: readonly string[]
}

export interface LessonText {
  readonly id: string
  readonly language: string
  readonly markdown: string
}

export interface ModuleArtefact {
  readonly id: string
  readonly artefact: Artefact
}

/** Ids of the items that some check of the pack asks: they are not in the bank. */
export function checkItemIds(content: PackContent): ReadonlySet<string> {
  return new Set(content.modules.flatMap((module) => module.value.checks.flatMap((check) => check.items)))
}
