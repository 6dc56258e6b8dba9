/** What can be found. */
export const FIND_KINDS = ['lesson', 'case', 'term', 'reference', 'item', 'note'] as const
export type FindKind = (typeof FIND_KINDS)[number]

interface InModule {
  readonly pack: string
  readonly module: string
}

/** Where a thing that was found is looked at. */
export type FindPlace =
  /** `block`: the index of the block that the section begins with; null for the top. */
  | ({ readonly to: 'lesson'; readonly lesson: string; readonly block: number | null } & InModule)
  | ({ readonly to: 'case'; readonly caseId: string } & InModule)
  | ({ readonly to: 'term'; readonly term: string } & InModule)
  | ({ readonly to: 'reference'; readonly reference: string } & InModule)
  | { readonly to: 'report'; readonly sessionId: string }
  | { readonly to: 'debrief'; readonly runId: string }

/** One text that can be found: a section of a lesson, a scene, a term …, in one language. */
export interface FindDocument {
  readonly kind: FindKind
  /** What it is a part or a translation of: of one thing only the best is shown. */
  readonly thing: string
  /** Which part of the thing, the same in each language. */
  readonly part: number
  /** Whose rules its words follow; `und` for what is of no one language. */
  readonly language: string
  readonly title: string
  /** Heading of the part; empty where it has none. */
  readonly heading: string
  readonly body: string
  readonly place: FindPlace
}
