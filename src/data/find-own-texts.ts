import type { Case, Choice, Ending, Scene } from '../core/cases/case'
import type { CaseEvent, CaseRun } from '../core/cases/case-run'
import { foldRun } from '../core/cases/fold-run'
import type { FindDocument, FindPlace } from '../core/find/find-document'
import type { BankItem } from '../core/items/bank-item'
import type { LocalizedText } from '../core/lib/localized-text'
import { lessonMarkSchema } from '../core/progress/lesson-mark'
import { listCaseRuns, readCaseEvents, readPlayedCase } from './case-run-repo'
import { listCheckAnswers } from './check-repo'
import type { AppDatabase } from './db'
import { datedOf, type TextReader } from './find-pack-texts'
import { listJournal } from './journal-repo'
import { listPacks } from './pack-repo'
import type { PackRow } from './rows'
import { listSessions, readSnapshots } from './session-repo'
import { listEndedIds } from './sitting-end-repo'
import { validRows } from './valid-rows'

/**
 * What one learner may find beyond the packs: their notes, scenes that they have been in, items that they have answered. Never an item
 * of a sitting that has not been handed in, and never one that they have not met.
 */
export async function ownTexts(db: AppDatabase, reader: TextReader, profileId: string): Promise<FindDocument[]> {
  const packs: Packs = new Map((await listPacks(db)).map((row) => [row.id, row]))
  const learner = { profileId, packs, reader }
  return [...(await notesOf(db, profileId)), ...(await scenesOf(db, learner)), ...(await itemsOf(db, learner))]
}

type Packs = ReadonlyMap<string, PackRow>

interface Learner {
  readonly profileId: string
  readonly packs: Packs
  readonly reader: TextReader
}

async function notesOf(db: AppDatabase, profileId: string): Promise<FindDocument[]> {
  const entries = (await listJournal(db, profileId)).filter((entry) => entry.removedAt === null)
  const rows = await db.lessonMarks
    .where('[profileId+pack+module+lesson]')
    .between([profileId, '', '', ''], [profileId, '\uffff', '\uffff', '\uffff'])
    .toArray()
  const marks = (await validRows(db, db.lessonMarks, rows, lessonMarkSchema)).filter(
    (mark) => mark.removedAt === null && mark.note !== '',
  )
  return [
    ...entries.flatMap(({ id, question, text, runId }) =>
      ['id', 'en'].map((language) =>
        noteOf(`note ${id}`, {
          language,
          title: question[language] ?? '',
          body: text,
          place: { to: 'debrief', runId },
        }),
      ),
    ),
    ...marks.flatMap(({ id, quote, note, pack, module, lesson, block }) =>
      ['id', 'en'].map((language) =>
        noteOf(`mark ${id}`, {
          language,
          title: quote,
          body: note,
          place: { to: 'lesson', pack, module, lesson, block },
        }),
      ),
    ),
  ]
}

/** Nobody knows which language a note is in: it is read by the rules of both. */
function noteOf(thing: string, words: Pick<FindDocument, 'language' | 'title' | 'body' | 'place'>): FindDocument {
  return { kind: 'note', thing, part: 0, heading: '', ...words }
}

async function scenesOf(db: AppDatabase, { profileId, packs, reader }: Learner): Promise<FindDocument[]> {
  const found = new Map<string, FindDocument>()
  for (const run of await listCaseRuns(db, profileId)) {
    const story = await readPlayedCase(db, run)
    if (story === null) continue
    const seen = seenIn(story, run, await readCaseEvents(db, profileId, run.id))
    const dated = datedOf(packs.get(run.pack))
    for (const { id, title, texts } of seen) {
      for (const language of packs.get(run.pack)?.manifest.languages ?? []) {
        const thing = `case ${run.pack}/${run.module}/${run.caseId}`
        found.set(`${thing} ${id} ${language}`, {
          kind: 'case',
          thing,
          part: 1,
          language,
          title: reader.words(story.title[language] ?? '', dated),
          heading: reader.words(title[language] ?? '', dated),
          body: texts.map((text) => reader.words(text[language] ?? '', dated)).join(' '),
          place: { to: 'case', pack: run.pack, module: run.module, caseId: run.caseId },
        })
      }
    }
  }
  return [...found.values()]
}

interface SeenPart {
  readonly id: string
  readonly title: LocalizedText
  readonly texts: readonly LocalizedText[]
}

/** The scenes that a run has decided in, each with what its choice brought about, and where the run stands now. */
function seenIn(story: Case, { mode }: CaseRun, events: readonly CaseEvent[]): SeenPart[] {
  const parts = events.flatMap(({ what }) => {
    const scene = what.type === 'chose' ? story.scenes.find(({ id }) => id === what.scene) : undefined
    if (what.type !== 'chose' || scene === undefined) return []
    return [
      sceneWords(
        scene,
        scene.choices.find(({ id }) => id === what.choice),
      ),
    ]
  })
  const folded = foldRun(story, events, mode)
  if (!folded.ok) return parts
  const { place } = folded.value
  if (place.kind === 'scene') return [...parts, sceneWords(place.scene, undefined)]
  return place.kind === 'ending' ? [...parts, endingWords(place.ending)] : parts
}

function sceneWords(scene: Scene, choice: Choice | undefined): SeenPart {
  const after = choice === undefined ? [] : [choice.text, choice.consequence.body]
  return { id: `${scene.id} ${choice?.id ?? ''}`, title: scene.title, texts: [scene.body, scene.ask, ...after] }
}

function endingWords({ id, title, body }: Ending): SeenPart {
  return { id, title, texts: [body] }
}

async function itemsOf(db: AppDatabase, { profileId, packs, reader }: Learner): Promise<FindDocument[]> {
  const places = new Map<string, FindPlace>()
  for (const { hash, pack, module, check } of await listCheckAnswers(db, profileId)) {
    const lesson = packs
      .get(pack)
      ?.modules.find((entry) => entry.id === module)
      ?.checks.find((entry) => entry.id === check)?.lesson
    if (lesson !== undefined) places.set(hash, { to: 'lesson', pack, module, lesson, block: null })
  }
  const sessions = await listSessions(db, profileId)
  const over = await listEndedIds(db, profileId)
  const open = new Set(sessions.filter(({ id }) => !over.has(id)).flatMap(({ form }) => form.map(({ id }) => id)))
  // Newest first: an item opens in the latest report that has it. One that is being asked again is not shown meanwhile.
  for (const { id, form } of sessions.filter((session) => over.has(session.id))) {
    for (const item of form) {
      if (!open.has(item.id) && !places.has(item.hash)) places.set(item.hash, { to: 'report', sessionId: id })
    }
  }
  const snapshots = await readSnapshots(db, [...places.keys()])
  return [...snapshots].flatMap(([hash, entry]) => {
    const place = places.get(hash)
    const dated = datedOf(packs.get(entry.pack))
    return place === undefined ? [] : itemTexts(entry, place, (markdown) => reader.words(markdown, dated))
  })
}

/** The question, its situation and its options; neither key nor reasons, which the report shows where it may. */
function itemTexts(
  { id, item, stimulus }: BankItem,
  place: FindPlace,
  words: (text: string) => string,
): FindDocument[] {
  return Object.keys(item.stem).map((language) => ({
    kind: 'item',
    thing: `item ${id}`,
    part: 0,
    language,
    title: words(item.stem[language] ?? ''),
    heading: '',
    body: [stimulus?.body, ...item.options.map(({ text }) => text)]
      .map((text) => words(text?.[language] ?? ''))
      .join(' '),
    place,
  }))
}
