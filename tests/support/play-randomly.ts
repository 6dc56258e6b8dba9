import type { Case } from '../../src/core/cases/case'
import type { CaseEvent } from '../../src/core/cases/case-run'
import { foldRun } from '../../src/core/cases/fold-run'
import { waysOf } from '../../src/core/cases/play-case'
import { decisionsAside } from '../../src/core/cases/standing-lines'

export type LogLine = Pick<CaseEvent, 'seq' | 'what'>

export function lines(...whats: CaseEvent['what'][]): LogLine[] {
  return whats.map((what, seq) => ({ seq, what }))
}

/** A log as some player would write it: each number decides what is done next, going back and letting time run out included. */
export function playRandomly(story: Case, draws: readonly number[]): LogLine[] {
  const log: LogLine[] = []
  for (const draw of draws) {
    const folded = foldRun(story, log)
    if (!folded.ok) throw new Error(JSON.stringify(folded.error))
    const { place, world, decisions } = folded.value
    const what = ((): CaseEvent['what'] | null => {
      if (place.kind === 'ending') return null
      if (draw % 7 === 0 && decisions.length > 0) return { type: 'rewound', to: draw % decisions.length }
      if (draw % 5 === 0 && decisionsAside(log, 'study') > 0) return { type: 'restored' }
      if (place.kind === 'consequence') return { type: 'went-on' }
      const offered = waysOf(place.scene, world)
      const choice = offered[draw % offered.length]
      if (choice === undefined) return null
      return { type: 'chose', scene: place.scene.id, choice: choice.id, ...(choice.onlyByTime ? { byTime: true } : {}) }
    })()
    if (what === null) break
    log.push({ seq: log.length, what })
  }
  return log
}
