import { describe, expect, it } from 'vitest'
import { checkLocales } from '../../scripts/checks/locales.mjs'

type Texts = Readonly<Record<string, unknown>>

const ENGLISH: Texts = {
  title: 'Exam',
  answered: { count_one: '{{count}} answer', count_other: '{{count}} answers' },
  errors: { 'time-over': 'The time is over.', 'not-found': 'Not found.' },
  rules: 'Read <b>all</b> of it, {{name}}.',
}

const INDONESIAN: Texts = {
  title: 'Ujian',
  answered: { count_other: '{{count}} jawaban' },
  errors: { 'time-over': 'Waktu habis.', 'not-found': 'Tidak ditemukan.' },
  rules: 'Bacalah <b>semuanya</b>, {{name}}.',
}

const SCREEN = `
  const { t } = useTranslation('exams')
  const label = [t('title'), t('answered.count', { count }), t(\`errors.\${error.kind}\`)]
  const rules = <Trans ns="exams" i18nKey="rules" components={{ b: <b /> }} />`

interface Change {
  readonly en?: Texts
  readonly id?: Texts
  readonly source?: string
}

function check({ en = {}, id = {}, source = '' }: Change): string[] {
  const locales = {
    'locales/en/exams.json': JSON.stringify({ ...ENGLISH, ...en }),
    'locales/id/exams.json': JSON.stringify({ ...INDONESIAN, ...id }),
  }
  return checkFiles(locales, SCREEN + source)
}

function checkFiles(locales: Readonly<Record<string, string>>, source: string): string[] {
  return checkLocales(new Map(Object.entries(locales)), new Map([['src/renderer/features/exams/exam.tsx', source]]))
}

describe('the texts of all languages', () => {
  it('pass when they agree with each other and with the sources', () => {
    expect(check({})).toEqual([])
  })

  it.each<[string, Change, string]>([
    ['a key that one language lacks', { id: { errors: { 'time-over': 'Waktu habis.' } } }, 'errors.not-found: missing'],
    ['a plural form that is missing', { en: { answered: { count_other: '{{count}} answers' } } }, 'count_one: missing'],
    [
      'a plural form that the language lacks',
      { id: { answered: { count_one: 'x {{count}}', count_other: '{{count}}' } } },
      'no form "one"',
    ],
    ['a placeholder that differs', { id: { rules: 'Bacalah <b>semuanya</b>, {{nama}}.' } }, 'placeholders differ'],
    ['a tag that differs', { id: { rules: 'Bacalah semuanya, {{name}}.' } }, 'tags differ'],
    ['an empty text', { id: { title: ' ' } }, 'title: empty'],
    ['a key that is not kebab-case', { en: { timeOver: 'x' }, id: { timeOver: 'x' } }, 'timeOver: not kebab-case'],
    ['something that is not a text', { en: { title: 3 } }, 'title: not a text'],
    ['an exclamation mark in Indonesian', { id: { title: 'Selamat!' } }, 'title: exclamation mark'],
    ['a key that nobody uses', { en: { spare: 'x' }, id: { spare: 'x' } }, 'spare: no source asks for it'],
    ['a text that is missing', { source: "\nt('subtitle')" }, 'subtitle: no text in exams'],
    [
      'a missing text of a second t',
      { source: "\nconst { t: tExams } = useTranslation('exams')\ntExams('lead')" },
      'lead: no text',
    ],
    ['a missing text in one branch', { source: "\nt(isLate ? 'title' : 'subtitle')" }, 'subtitle: no text'],
    ['a prefix without any text', { source: '\nt(`hints.${kind}`)' }, 'hints.…: no text'],
    ['a missing text in markup', { source: '\nconst x = <Trans i18nKey="lead" />' }, 'lead: no text'],
    ['a missing text of another namespace', { source: "\nt('common:close')" }, 'common:close: no text'],
  ])('refuse %s', (_name, change, problem) => {
    expect(check(change)).toContainEqual(expect.stringContaining(problem))
  })

  it('refuse a namespace that one language lacks', () => {
    expect(checkFiles({ 'locales/en/exams.json': '{}', 'locales/id/cases.json': '{}' }, '')).toEqual([
      expect.stringContaining('locales/id/exams.json: missing'),
      expect.stringContaining('locales/en/cases.json: missing'),
    ])
  })

  it('refuse a file that does not parse, and one in the wrong place', () => {
    const problems = checkFiles({ 'locales/en/exams.json': '{', 'locales/notes.txt': '' }, '')
    expect(problems).toContainEqual(expect.stringContaining('locales/en/exams.json: does not parse'))
    expect(problems).toContainEqual(expect.stringContaining('locales/notes.txt: not at locales/'))
  })

  it.each([
    ["t('exams:spare')", 'a full key anywhere'],
    ["const KEYS = { late: 'spare' }\nt(KEYS[state])", 'a table of keys in a file of the namespace'],
    ["t(isLate ? 'title' : 'spare')", 'either branch of a condition'],
    ['function name(t: TFunction<"exams">) { return t(`sp${x}`) }', 'a template'],
  ])('count %s as used: %s', (source) => {
    expect(check({ en: { spare: 'x' }, id: { spare: 'x' }, source: `\n${source}` })).toEqual([])
  })

  it('do not count a key as used by a file of another namespace', () => {
    const problems = checkFiles(
      { 'locales/en/cases.json': '{"title":"x"}', 'locales/id/cases.json': '{"title":"x"}' },
      "useTranslation('exams'); const x = 'title'",
    )
    expect(problems).toEqual([expect.stringContaining('cases.json: title: no source asks for it')])
  })

  it('do not count a like-sounding string in a file that translates nothing', () => {
    const problems = checkFiles(
      { 'locales/en/common.json': '{"close":"x"}', 'locales/id/common.json': '{"close":"x"}' },
      "export const state = 'close'",
    )
    expect(problems).toEqual([expect.stringContaining('common.json: close: no source asks for it')])
  })
})
