import axe from 'axe-core'
import { expect } from 'vitest'

/**
 * No violation that can be seen without layout: happy-dom draws nothing, so that contrast and sizes are looked at by the browser
 * tests.
 */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false }, region: { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([])
}
