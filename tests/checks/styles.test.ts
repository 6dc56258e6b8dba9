import { describe, expect, it } from 'vitest'
import { checkStyles } from '../../scripts/checks/styles.mjs'

const EXAMS = 'src/renderer/features/exams/exam.css'
const CASES = 'src/renderer/features/cases/scene.css'

describe('class names', () => {
  it('may not be styled by two features, each for itself', () => {
    const files = new Map([
      [EXAMS, '/* .note { } */\n.report, .note > p { margin: 0 }'],
      [CASES, '@media print {\n  .report h2 { color: red }\n}\n.scene .note { margin: 1px }'],
    ])
    expect(checkStyles(files)).toEqual(['.report is styled by cases and exams: give it a name for each, or share it'])
  })

  it('may be added to where they are shared, and used often within one feature', () => {
    const files = new Map([
      ['src/renderer/ui/styles/row.css', '.row { display: flex }'],
      [EXAMS, '.row .clock { margin: 0 }\n.exam { margin: 0 }'],
      ['src/renderer/features/exams/map.css', '.exam .cell { margin: 0 }'],
      [CASES, '.row > .scene { margin: 0 }'],
    ])
    expect(checkStyles(files)).toEqual([])
  })
})
