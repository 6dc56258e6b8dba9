import { describe, expect, it } from 'vitest'
import { enteredAt, openSceneClock, passSceneTime, timeLeft } from '../../../src/core/cases/scene-clock'

const MINUTE = 60_000
const at = (wall: number, mono = wall) => ({ wall, mono })

describe('the time of a scene', () => {
  it('begins when the log led into the scene, or the run began with it', () => {
    expect(enteredAt({ startedAt: 5 }, [])).toBe(5)
    expect(enteredAt({ startedAt: 5 }, [{ at: 7 }, { at: 9 }])).toBe(9)
  })

  it('goes on from there when the scene is opened again, the time that the app was closed included', () => {
    const again = openSceneClock(MINUTE, at(3 * MINUTE, 0))
    expect(timeLeft(again, 180)).toBe(MINUTE)
    expect(again.isAway).toBe(true)
  })

  it('is over, and not worse than over, after any time away', () => {
    const late = openSceneClock(0, at(1000 * MINUTE, 0))
    expect(timeLeft(late, 180)).toBe(0)
    expect(late.isAway).toBe(true)
  })

  it('counts nobody away who has only just come in', () => {
    expect(openSceneClock(MINUTE, at(MINUTE + 40)).isAway).toBe(false)
  })

  it('takes nothing for a clock that was set back while the app was closed', () => {
    expect(timeLeft(openSceneClock(10 * MINUTE, at(MINUTE)), 180)).toBe(180_000)
  })

  it('passes by the monotonic clock, whatever the wall clock is set to', () => {
    const begun = openSceneClock(0, at(0))
    const later = passSceneTime(begun, at(-5 * MINUTE, 20_000), false)
    expect(timeLeft(later, 180)).toBe(160_000)
    expect(later.isAway).toBe(false)
  })

  it('counts sleep as time away', () => {
    const slept = passSceneTime(openSceneClock(0, at(0)), at(4 * MINUTE, 1000), false)
    expect(timeLeft(slept, 180)).toBe(0)
    expect(slept.isAway).toBe(true)
  })

  it('stands still while it is held, asleep or not', () => {
    const held = passSceneTime(openSceneClock(0, at(0)), at(4 * MINUTE, 1000), true)
    expect(timeLeft(held, 180)).toBe(180_000)
    expect(timeLeft(passSceneTime(held, at(4 * MINUTE + 1000, 2000), false), 180)).toBe(179_000)
  })
})
