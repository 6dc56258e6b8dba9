import { expect } from '@playwright/test'
import axe from 'axe-core'
import type { Page } from 'playwright'

/** The tags of WCAG 2.2 AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * Nothing that axe knows of, on a page of one frame. It runs in the page itself: a tool that opens a page of its own to gather what
 * it found takes twice the time.
 */
export async function expectAccessiblePage(page: Page, where: string): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const found = await page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') } // the source that was just run puts it there
    const { violations } = await axe.run({ runOnly: tags, resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  }, TAGS)
  expect(found, where).toEqual([])
}
