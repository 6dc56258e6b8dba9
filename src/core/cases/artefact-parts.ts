import type { Artefact, ArtefactOf } from './artefact'

/**
 * The names by which a task may point at parts of an exhibit: those that its author gave, and those that its kind of thing always has,
 * such as the headline of a campaign. The systems of an ecomap, the fields of a form and the risks of a matrix are parts, too.
 */
export function partsOf(artefact: Artefact): readonly string[] {
  switch (artefact.type) {
    case 'chat':
      return named(artefact.messages.map((message) => (message.kind === 'message' ? message : {})))
    case 'post':
      return ['body', ...named(artefact.comments)]
    case 'news':
      return ['headline', ...named(artefact.paragraphs)]
    case 'email':
      return [
        'from',
        ...named([...artefact.to, ...artefact.cc]),
        'subject',
        ...named([...artefact.paragraphs, ...artefact.attachments]),
      ]
    case 'call':
      return named(artefact.message)
    case 'file':
      return named([...artefact.cover, ...artefact.entries])
    case 'form':
      return named(artefact.sections.flatMap(({ fields }) => fields.filter((field) => field.kind === 'field')))
    case 'campaign':
      return [
        'address',
        'headline',
        'organiser',
        'figures',
        'body',
        ...named([...artefact.paragraphs, ...artefact.updates]),
      ]
    case 'budget':
      return named(artefact.rows.map((row) => (row.kind === 'group' ? {} : row)))
    case 'poster':
      return ['headline', 'picture', ...named(artefact.lines), 'organiser']
    case 'ecomap':
      return named(artefact.systems)
    case 'genogram':
      return named(artefact.persons)
    case 'risk-matrix':
      return named(artefact.risks)
    case 'timeline':
      return named(artefact.events)
    case 'table':
      return artefact.rows.flatMap((row) => ('id' in row ? [row.id] : []))
    case 'note':
    case 'image':
      return []
  }
}

/** The empty cells of a budget that can be worked out, `row.column` with the column counted from 0. */
export function cellsOf(budget: ArtefactOf<'budget'>): readonly string[] {
  return budget.rows.flatMap((row) =>
    row.kind === 'group' || row.id === undefined
      ? []
      : row.amounts.flatMap((amount, column) => (amount === null ? [`${row.id}.${column}`] : [])),
  )
}

function named(parts: readonly { readonly id?: string | undefined }[]): string[] {
  return parts.flatMap(({ id }) => (id === undefined ? [] : [id]))
}
