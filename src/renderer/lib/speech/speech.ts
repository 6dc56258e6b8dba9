/** One thing to say after the other, each in its language. */
export interface Saying {
  readonly text: string
  readonly language: string
  /** How fast: 1 is the voice's own speed, and what is meant where nothing is said. */
  readonly rate?: number
}

/** A voice of this machine: nothing that is read aloud leaves it. */
export interface Speech {
  /** Whether a voice of the machine's own speaks a language. */
  hasVoice(language: string): boolean
  /** Voices may be found only after a while. Returns what ends the listening. */
  onVoices(listener: () => void): () => void
  /** Says all of it in turn, instead of what was being said; `onEnd` is called once, unless it is stopped before. */
  say(sayings: readonly Saying[], onEnd: () => void): void
  stop(): void
}
