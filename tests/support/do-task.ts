import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import type { Artefact } from '../../src/core/cases/artefact'
import { partsOf } from '../../src/core/cases/artefact-parts'
import type { Task } from '../../src/core/cases/task'
import type { Response } from '../../src/core/items/response'
import { gapsOf, idsOf, pairsOf, ratingsOf } from '../../src/core/items/response-shape'

interface TaskOnScreen {
  readonly task: Task
  readonly artefact: Artefact | undefined
}

/** Gives this response to the task on the screen as a learner would; parts stand on it in the order of their exhibit. In Indonesian. */
export async function doTask(user: UserEvent, { task, artefact }: TaskOnScreen, response: Response): Promise<void> {
  if (task.kind === 'order') {
    await putInOrder(user, idsOf(response))
    return
  }
  const parts = artefact === undefined ? [] : partsOf(artefact)
  const exhibit = within(screen.getByRole('figure'))
  if (task.kind === 'mark') {
    const markable = parts.filter((part) => Object.hasOwn(task.parts, part))
    for (const id of idsOf(response)) {
      const button = exhibit.getAllByRole('button', { name: /^(Tandai|Ditandai): / })[markable.indexOf(id)]
      if (button !== undefined) await user.click(button)
    }
    return
  }
  const values = valuesOf(task, response)
  const order = task.kind === 'sums' ? Object.keys(task.cells) : parts.filter((part) => Object.hasOwn(values, part))
  const entries = [...screen.getByRole('figure').querySelectorAll<HTMLElement>('select, input, textarea')]
  for (const [index, part] of order.entries()) {
    const entry = entries[index]
    const value = values[part]
    if (entry === undefined || value === undefined) continue
    if (entry.tagName === 'SELECT') await user.selectOptions(entry, value)
    else await user.type(entry, value)
  }
}

function valuesOf(task: Task, response: Response): Readonly<Record<string, string>> {
  if (task.kind === 'fill') return gapsOf(response)
  if (task.kind === 'sums') {
    return Object.fromEntries(Object.entries(ratingsOf(response)).map(([cell, sum]) => [cell, String(sum)]))
  }
  return Object.fromEntries(pairsOf(response))
}

/** Moves each step up until it stands where it should. */
async function putInOrder(user: UserEvent, ids: readonly string[]): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Urutan ini jawaban saya' }))
  const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')]
  for (const [place, id] of ids.entries()) {
    for (let at = rows().findIndex((row) => row.dataset.row === id); at > place; at -= 1) {
      const row = rows()[at]
      if (row !== undefined) await user.click(within(row).getByRole('button', { name: /^Naikkan: / }))
    }
  }
}
