import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeWindow } from '../../src/main/window-bounds'

const LAPTOP = { x: 0, y: 24, width: 1366, height: 720 }
const SECOND = { x: 1366, y: 0, width: 1920, height: 1080 }
const left = (x: number, y: number, width: number, height: number) => ({ x, y, width, height, isMaximized: false })

test('the first window stands in the middle of the first display, and fits on a small one', () => {
  expect(placeWindow(undefined, [SECOND])).toEqual({ x: 1736, y: 140, width: 1180, height: 800 })
  expect(placeWindow(undefined, [LAPTOP])).toEqual({ x: 93, y: 24, width: 1180, height: 720 })
})

test('a window that is wholly visible opens where it was left, on whichever display', () => {
  const place = { x: 1500, y: 100, width: 900, height: 700 }
  expect(placeWindow({ ...place, isMaximized: false }, [LAPTOP, SECOND])).toEqual(place)
})

test('a window whose display is gone comes to the middle of the first, one that hangs out is moved in', () => {
  expect(placeWindow(left(1500, 100, 900, 700), [LAPTOP])).toEqual({ x: 233, y: 34, width: 900, height: 700 })
  expect(placeWindow(left(1000, 500, 900, 700), [LAPTOP])).toEqual({ x: 466, y: 44, width: 900, height: 700 })
})

test('wherever it was left, the window opens inside one display and stays large enough to use', () => {
  const area = fc.record({
    x: fc.integer({ min: -4000, max: 4000 }),
    y: fc.integer({ min: -4000, max: 4000 }),
    width: fc.integer({ min: 640, max: 4000 }),
    height: fc.integer({ min: 480, max: 3000 }),
  })
  const size = fc.integer({ min: 1, max: 32_767 })
  const position = fc.integer({ min: -32_768, max: 32_767 })
  const state = fc.record({ x: position, y: position, width: size, height: size, isMaximized: fc.boolean() })
  fc.assert(
    fc.property(state, area, fc.array(area, { maxLength: 3 }), (before, first, more) => {
      const place = placeWindow(before, [first, ...more])
      const isInside = [first, ...more].some(
        (display) =>
          place.x >= display.x &&
          place.y >= display.y &&
          place.x + place.width <= display.x + display.width &&
          place.y + place.height <= display.y + display.height,
      )
      expect(isInside).toBe(true)
      expect(place.width).toBeGreaterThanOrEqual(360)
      expect(place.height).toBeGreaterThanOrEqual(480)
    }),
  )
})
