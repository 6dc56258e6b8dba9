import { createContext, useContext, useSyncExternalStore } from 'react'
import { browserSpeech } from './browser-speech'
import type { Speech } from './speech'

/** Voices of this machine, null where there is no speech at all; tests put their own in its place. */
export const SpeechContext = createContext<Speech | null>(
  'speechSynthesis' in globalThis ? browserSpeech(globalThis.speechSynthesis) : null,
)

export function useSpeech(): Speech | null {
  return useContext(SpeechContext)
}

/** Whether something can be read aloud in a language without leaving the machine; follows voices that are found late. */
export function useHasVoice(language: string): boolean {
  const speech = useSpeech()
  return useSyncExternalStore(speech?.onVoices ?? neverChanges, () => speech?.hasVoice(language) ?? false)
}

function neverChanges(): () => void {
  return () => undefined
}
