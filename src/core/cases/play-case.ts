import type { Case, Choice, Condition, Next, Scene } from './case'

/** The flags that are set. */
export type Flags = ReadonlySet<string>

/** Whether every named flag is as the condition wants it. No condition always holds. */
export function holds(condition: Condition | undefined, flags: Flags): boolean {
  return Object.entries(condition ?? {}).every(([flag, wanted]) => flags.has(flag) === wanted)
}

/** The flags after a choice. */
export function flagsAfter(choice: Choice, flags: Flags): Flags {
  const after = new Set(flags)
  for (const [flag, set] of Object.entries(choice.flags)) {
    if (set) after.add(flag)
    else after.delete(flag)
  }
  return after
}

/** The choices on offer. */
export function choicesOf(scene: Scene, flags: Flags): readonly Choice[] {
  return scene.choices.filter((choice) => holds(choice.if, flags))
}

/** Where a choice leads under the flags that stand after it; null where no alternative holds (a fault of the case). */
export function targetOf(next: Next, flags: Flags): string | null {
  if (typeof next === 'string') return next
  return next.find((alternative) => holds(alternative.if, flags))?.target ?? null
}

export function findScene(story: Case, id: string): Scene | undefined {
  return story.scenes.find((scene) => scene.id === id)
}
