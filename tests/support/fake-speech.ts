import type { Saying, Speech } from '../../src/renderer/lib/speech/speech'

export interface FakeSpeech extends Speech {
  /** Everything that was to be said, in order. */
  readonly said: (readonly Saying[])[]
  readonly isSpeaking: boolean
  /** Comes to the end of what is being said. */
  end(): void
}

/** A voice for some languages that says nothing; each end is told by hand. */
export function fakeSpeech(...languages: readonly string[]): FakeSpeech {
  const said: (readonly Saying[])[] = []
  let onEnd: (() => void) | null = null
  return {
    said,
    get isSpeaking() {
      return onEnd !== null
    },
    hasVoice: (language) => languages.includes(language),
    onVoices: () => () => undefined,
    say: (sayings, end) => {
      said.push(sayings)
      onEnd = end
    },
    stop: () => {
      onEnd = null
    },
    end: () => {
      const end = onEnd
      onEnd = null
      end?.()
    },
  }
}
