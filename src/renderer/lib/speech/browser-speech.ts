import type { Saying, Speech } from './speech'

type Voices = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'>

/**
 * The browser's voices, but only those that work on the machine: others send the text away. How an utterance is made is handed
 * in, since it has no meaning without a browser.
 */
export function browserSpeech(
  voices: Voices,
  makeUtterance: (text: string) => SpeechSynthesisUtterance = (text) => new SpeechSynthesisUtterance(text),
): Speech {
  /** What is being said; held here since Chromium forgets to tell the end of an utterance that nothing holds. */
  let queue: readonly SpeechSynthesisUtterance[] = []
  const localVoice = (language: string) =>
    voices.getVoices().find((voice) => voice.localService && primaryTag(voice.lang) === primaryTag(language)) ?? null

  function utter({ text, language, rate = 1 }: Saying): SpeechSynthesisUtterance | null {
    const voice = localVoice(language)
    if (voice === null) return null
    return Object.assign(makeUtterance(text), { voice, lang: voice.lang, rate })
  }

  return {
    hasVoice: (language) => localVoice(language) !== null,
    onVoices: (listener) => {
      voices.addEventListener('voiceschanged', listener)
      return () => voices.removeEventListener('voiceschanged', listener)
    },
    say: (sayings, onEnd) => {
      const own = sayings.flatMap((saying) => utter(saying) ?? [])
      queue = own
      voices.cancel()
      const end = () => {
        if (queue !== own) return
        queue = []
        onEnd()
      }
      const last = own.at(-1)
      if (last === undefined) return end()
      last.onend = end
      for (const utterance of own) {
        utterance.onerror = end
        voices.speak(utterance)
      }
    },
    stop: () => {
      queue = []
      voices.cancel()
    },
  }
}

/** `id` of `id-ID`; Android writes `in_ID`, the code that Indonesian had before 1989. */
function primaryTag(tag: string): string {
  const [primary = ''] = tag.toLowerCase().split(/[-_]/)
  return primary === 'in' ? 'id' : primary
}
