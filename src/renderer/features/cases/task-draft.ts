import { type Task, TIE_KINDS } from '../../../core/cases/task'
import { formatNumber, parseNumber } from '../../../core/items/parse-number'
import type { Response } from '../../../core/items/response'
import { gapsOf, idsOf, pairsOf, ratingsOf } from '../../../core/items/response-shape'
import type { Language } from '../../../core/lib/localized-text'
import type { ArtefactWork, PartVerdict } from '../../lib/artefacts/artefact-work'

/** What a learner has done with a task so far, as it stands on the screen. */
export interface TaskDraft {
  /** Parts that are marked, or steps in their order. */
  readonly ids: readonly string[]
  /** By part what was typed or chosen. */
  readonly values: Readonly<Record<string, string>>
}

export const EMPTY_DRAFT: TaskDraft = { ids: [], values: {} }

/** What the draft comes to when it is handed in; null where nothing was given. What cannot be read as a number is not given. */
export function responseOf(task: Task, { ids, values }: TaskDraft, language: Language): Response | null {
  const filled = Object.entries(values).filter(([, value]) => value.trim() !== '')
  switch (task.kind) {
    case 'mark':
    case 'order':
      return ids.length === 0 ? null : [...ids]
    case 'fill':
      return filled.length === 0 ? null : Object.fromEntries(filled)
    case 'ties':
    case 'place':
      return filled.length === 0 ? null : filled
    case 'sums': {
      const read = filled.flatMap(([cell, typed]) => {
        const reading = parseNumber(typed, language)
        return reading.kind === 'read' ? [[cell, reading.value] as const] : []
      })
      return read.length === 0 ? null : Object.fromEntries(read)
    }
  }
}

/** The draft as it stood when this was handed in. */
export function draftOf(task: Task, response: Response | null, language: Language): TaskDraft {
  switch (task.kind) {
    case 'mark':
    case 'order':
      return { ids: idsOf(response), values: {} }
    case 'fill':
      return { ids: [], values: gapsOf(response) }
    case 'ties':
    case 'place':
      return { ids: [], values: Object.fromEntries(pairsOf(response)) }
    case 'sums': {
      const typed = Object.entries(ratingsOf(response)).map(([cell, sum]) => [cell, formatNumber(sum, language)])
      return { ids: [], values: Object.fromEntries(typed) }
    }
  }
}

/** How many parts are still open; signs may be few, so that nothing is open once one is marked. */
export function openParts(task: Task, response: Response | null): number {
  switch (task.kind) {
    case 'mark':
    case 'order':
      return 0
    case 'fill':
      return Object.keys(task.fields).length - Object.keys(gapsOf(response)).length
    case 'ties':
      return Object.keys(task.ties).length - pairsOf(response).length
    case 'place':
      return Object.keys(task.places).length - pairsOf(response).length
    case 'sums':
      return Object.keys(task.cells).length - Object.keys(ratingsOf(response)).length
  }
}

interface WorkTerms {
  readonly verdicts: Readonly<Record<string, PartVerdict>> | null
  change(draft: TaskDraft): void
}

/** The task as work with its exhibit. Steps are put in order beside it: there the exhibit is only looked at. */
export function workOf(task: Task, draft: TaskDraft, { verdicts, change }: WorkTerms): ArtefactWork | undefined {
  const { values } = draft
  const changeValues = { change: (next: Readonly<Record<string, string>>) => change({ ...draft, values: next }) }
  switch (task.kind) {
    case 'mark': {
      const changeMarks = (ids: readonly string[]) => change({ ...draft, ids })
      return { kind: 'mark', parts: Object.keys(task.parts), marked: draft.ids, change: changeMarks, verdicts }
    }
    case 'fill':
      return { kind: 'fill', values, ...changeValues, verdicts }
    case 'ties': {
      const ties = Object.fromEntries(
        Object.entries(values).flatMap(([id, value]) => {
          const tie = TIE_KINDS.find((known) => known === value)
          return tie === undefined ? [] : [[id, tie]]
        }),
      )
      return { kind: 'ties', systems: Object.keys(task.ties), ties, ...changeValues, verdicts }
    }
    case 'sums':
      return { kind: 'sums', cells: Object.keys(task.cells), values, ...changeValues, verdicts }
    case 'place':
      return { kind: 'place', risks: Object.keys(task.places), places: values, ...changeValues, verdicts }
    case 'order':
      return undefined
  }
}
