import type { Page } from 'playwright'

export interface FakeVoice {
  readonly name: string
  readonly lang: string
  /** Whether it speaks on the machine itself. */
  readonly localService: boolean
}

interface Spoken {
  readonly text: string
  readonly voice: string | null
}

declare global {
  interface Window {
    /** What the test hears and decides. */
    testVoices: {
      voices: readonly FakeVoice[]
      said: Spoken[]
      end(): void
      change(voices: readonly FakeVoice[]): void
    }
  }
}

/** Runs in the page before the app: speech with voices that a test hands over, since a browser without a head has none. */
export function fakeVoices(): void {
  class Utterance {
    voice: FakeVoice | null = null
    onend: (() => void) | null = null
    readonly text: string
    constructor(text: string) {
      this.text = text
    }
  }
  class Speech extends EventTarget {
    queue: Utterance[] = []
    getVoices = () => window.testVoices.voices
    speak(utterance: Utterance) {
      this.queue.push(utterance)
      window.testVoices.said.push({ text: utterance.text, voice: utterance.voice?.name ?? null })
    }
    cancel() {
      this.queue = []
    }
  }
  const speech = new Speech()
  Object.defineProperty(window, 'speechSynthesis', { value: speech })
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
  window.testVoices = {
    voices: [],
    said: [],
    end: () => {
      const [...queue] = speech.queue
      for (const utterance of queue) utterance.onend?.()
    },
    change: (voices) => {
      window.testVoices.voices = voices
      speech.dispatchEvent(new Event('voiceschanged'))
    },
  }
}

/** The machine finds other voices, as it may do long after a page was opened. */
export function setVoices(page: Page, voices: readonly FakeVoice[]): Promise<void> {
  return page.evaluate((found) => window.testVoices.change(found), voices)
}

/** The voice comes to the end of what it was given to say. */
export function letVoiceEnd(page: Page): Promise<void> {
  return page.evaluate(() => window.testVoices.end())
}

export function said(page: Page): Promise<Spoken[]> {
  return page.evaluate(() => window.testVoices.said)
}
