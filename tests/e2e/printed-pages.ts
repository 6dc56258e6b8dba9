import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { ensurePdfToText } from '../../scripts/lib/find-pdftotext.mjs'

const tool = ensurePdfToText()

/**
 * What a page prints, each sheet as its text: in the order of reading, or laid out as on paper. The file stays in the folder, to be
 * looked at.
 */
export async function printedPages(page: Page, folder: string, order: 'raw' | 'layout'): Promise<string[]> {
  if (!('path' in tool)) throw new Error(tool.message)
  const file = join(folder, 'printed.pdf')
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }))
  const text = execFileSync(tool.path, [`-${order}`, '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' })
  return text.split('\f').slice(0, -1)
}
