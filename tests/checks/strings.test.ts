import { describe, expect, it } from 'vitest'
import { checkStrings } from '../../scripts/checks/strings.mjs'

function check(markup: string): string[] {
  return checkStrings(new Map([['src/renderer/ui/card.tsx', `export const card = ${markup}`]]))
}

describe('visible texts', () => {
  it.each([
    ['children', '<p>Hello</p>'],
    ['children beside markup', '<p><b>{name}</b> and more</p>'],
    ['a string in braces', "<p>{'Hello'}</p>"],
    ['a template', '<p>{`${count} answers`}</p>'],
    ['one side of a condition', "<p>{isLate ? t('late') : 'in time'}</p>"],
    ['what follows an and', "<p>{isLate && 'late'}</p>"],
    ['a sum', "<p>{count + ' answers'}</p>"],
    ['a fragment', '<>Hello</>'],
    ['a title', '<p title="Hello" />'],
    ['an alternative text', '<img alt="A lake" />'],
    ['an accessible name', '<button aria-label="Close" />'],
    ['an accessible description', "<button aria-description={'Closes it'} />"],
    ['a placeholder', '<input placeholder={`Name`} />'],
    ['a label', '<Field label={isShort ? "Name" : t("name")} />'],
    ['the window title', "(document.title = 'Exam')"],
  ])('are refused as %s', (_name, markup) => {
    expect(check(markup)).toEqual([
      expect.stringMatching(/^src\/renderer\/ui\/card\.tsx:1: ".+" is written in the code/),
    ])
  })

  it.each([
    ['the name of the app', '<h1>SiapPeksos</h1>'],
    ['the name beside a translated text', '(document.title = `${title} · SiapPeksos`)'],
    ['signs and digits', '<p>· 3&nbsp;/ 4 → &middot;</p>'],
    ['an empty alternative text', '<img alt="" />'],
    ['a translated text', "<p title={t('title')}>{t('text')}</p>"],
    ['attributes that nobody sees', '<p className="card" id="exam" data-kind="late" />'],
    ['a comparison', "<p>{kind === 'late' ? a : b}</p>"],
    ['a comment', '<p>{/* for the reader of the code */}</p>'],
  ])('pass as %s', (_name, markup) => {
    expect(check(markup)).toEqual([])
  })
})
