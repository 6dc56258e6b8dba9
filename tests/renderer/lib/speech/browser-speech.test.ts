import { describe, expect, it } from 'vitest'
import { browserSpeech } from '../../../../src/renderer/lib/speech/browser-speech'

const voice = (lang: string, localService: boolean) => ({ lang, localService }) as SpeechSynthesisVoice

/** A browser's voices that say nothing; each utterance is ended by hand. */
function silentVoices(...all: SpeechSynthesisVoice[]) {
  const said: SpeechSynthesisUtterance[] = []
  const target = new EventTarget()
  const speech = browserSpeech(
    {
      getVoices: () => all,
      speak: (utterance) => said.push(utterance),
      cancel: () => undefined,
      addEventListener: target.addEventListener.bind(target),
      removeEventListener: target.removeEventListener.bind(target),
    },
    (text) => ({ text }) as SpeechSynthesisUtterance,
  )
  const end = (index: number) => (said[index] as { onend?: () => void } | undefined)?.onend?.()
  return { speech, said, end, target }
}

describe('the browser’s voices', () => {
  it('speak a language only where a voice works on the machine, under whichever tag it is found', () => {
    const { speech } = silentVoices(voice('en-GB', false), voice('in_ID', true), voice('jv-ID', true))
    expect(['id', 'en', 'jv'].map((language) => speech.hasVoice(language))).toEqual([true, false, true])
  })

  it('say everything in turn, leave out what they have no voice for, and tell the end once', () => {
    const { speech, said, end } = silentVoices(voice('id-ID', true))
    let ends = 0
    const sayings = ['Satu', 'Dua'].map((text) => ({ text, language: 'id' }))
    speech.say([...sayings, { text: 'Three', language: 'en' }], () => {
      ends += 1
    })
    expect(said.map(({ text, lang }) => [text, lang])).toEqual([
      ['Satu', 'id-ID'],
      ['Dua', 'id-ID'],
    ])
    end(1)
    end(1)
    expect(ends).toBe(1)
  })

  it('do not tell the end of what was stopped, or of what something else took the place of', () => {
    const { speech, end } = silentVoices(voice('id-ID', true))
    const ended: string[] = []
    const say = (text: string) => speech.say([{ text, language: 'id' }], () => ended.push(text))
    say('Satu')
    say('Dua')
    end(0)
    speech.stop()
    end(1)
    expect(ended).toEqual([])
  })

  it('are followed when they are found late', () => {
    const { speech, target } = silentVoices()
    let changes = 0
    const stop = speech.onVoices(() => {
      changes += 1
    })
    target.dispatchEvent(new Event('voiceschanged'))
    stop()
    target.dispatchEvent(new Event('voiceschanged'))
    expect(changes).toBe(1)
  })
})
