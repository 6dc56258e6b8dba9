import { isLocalizedText } from '../lib/localized-text'
import type { Case, Scene } from './case'

/**
 * Two words a second is slow reading: about half as fast as a practised reader goes, which is what it takes to read in a second
 * language, with a screen reader that speaks clearly, or aloud to oneself.
 */
const SLOW_WORDS_PER_SECOND = 2

/** Reading takes one part of the time, weighing the ways another, and the third is to spare. */
const TIMES_SLOW_READING = 3

/**
 * The least seconds that a scene with a time limit gives: three times what slow reading of all that stands in it takes. Additions count
 * whether or not they stand, the exhibit counts whole, and the longest language counts, since one limit serves all of them.
 */
export function secondsWanted(story: Case, scene: Scene): number {
  const artefact = scene.artefact === undefined ? undefined : story.artefacts[scene.artefact]
  const { when, title, body, quote, additions, ask, task } = scene
  const choices = task === undefined ? scene.choices.filter((choice) => !choice.onlyByTime) : []
  const steps = task?.kind === 'order' ? task.steps : []
  const read = [
    ...[when, title, body, quote?.body, ask],
    ...additions.map((addition) => addition.body),
    ...[...choices, ...steps].map(({ text }) => text),
  ]
  const words: Record<string, number> = {}
  const count = (part: unknown): void => {
    if (isLocalizedText(part)) {
      for (const [language, text] of Object.entries(part)) words[language] = (words[language] ?? 0) + wordsIn(text)
    } else if (typeof part === 'object' && part !== null) for (const inner of Object.values(part)) count(inner)
  }
  count([read, artefact])
  return Math.ceil((TIMES_SLOW_READING * Math.max(0, ...Object.values(words))) / SLOW_WORDS_PER_SECOND)
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}
