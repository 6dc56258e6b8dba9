const DEFINITION = /^\[\^([a-z0-9-]+)\]:[ \t]+(.*)$/
const FENCE = /^ {0,3}(?:```|~~~)/

export interface NotedText {
  /** The text without what its notes say. */
  readonly body: string
  readonly notes: ReadonlyMap<string, string>
}

/** Takes `[^ID]: …` out of a text. A note is one paragraph: it runs to the next empty line. Code is left as it is. */
export function takeSideNotes(text: string): NotedText {
  const notes = new Map<string, string>()
  const body: string[] = []
  let open: string | null = null
  let isCode = false
  for (const line of text.split('\n')) {
    if (FENCE.test(line)) isCode = !isCode
    const [, id, words = ''] = (isCode ? null : DEFINITION.exec(line)) ?? []
    if (id !== undefined && !notes.has(id)) {
      open = id
      notes.set(id, words)
    } else if (open !== null && line.trim() !== '' && id === undefined && !isCode) {
      notes.set(open, `${notes.get(open) ?? ''} ${line.trim()}`)
    } else {
      open = null
      body.push(line)
    }
  }
  return { body: body.join('\n'), notes }
}
