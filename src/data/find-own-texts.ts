import type { FindDocument } from '../core/find/find-document'
import { seenScenes } from '../core/find/seen-scenes'
import { lessonMarkSchema } from '../core/progress/lesson-mark'
import { listCaseRuns, readCaseEvents, readPlayedCase } from './case-run-repo'
import type { AppDatabase } from './db'
import { datedOf, type TextReader } from './find-pack-texts'
import { listJournal } from './journal-repo'
import { listPacks } from './pack-repo'
import { validRows } from './valid-rows'

/** What one learner may find beyond the packs, but for what they met in exams: their notes, and scenes that they have been in. */
export async function ownTexts(db: AppDatabase, reader: TextReader, profileId: string): Promise<FindDocument[]> {
  return [...(await notesOf(db, profileId)), ...(await scenesOf(db, reader, profileId))]
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
      noteIn(`note ${id}`, (language) => ({
        title: question[language] ?? '',
        body: text,
        place: { to: 'debrief', runId },
      })),
    ),
    ...marks.flatMap(({ id, quote, note, pack, module, lesson, block }) =>
      noteIn(`mark ${id}`, () => ({
        title: quote,
        body: note,
        place: { to: 'lesson', pack, module, lesson, block },
      })),
    ),
  ]
}

/** Nobody knows which language a note is in: it is read by the rules of both. */
export function noteIn(
  thing: string,
  words: (language: string) => Pick<FindDocument, 'title' | 'body' | 'place'>,
): FindDocument[] {
  return ['id', 'en'].map((language) => ({ kind: 'note', thing, part: 0, language, heading: '', ...words(language) }))
}

async function scenesOf(db: AppDatabase, reader: TextReader, profileId: string): Promise<FindDocument[]> {
  const packs = new Map((await listPacks(db)).map((row) => [row.id, row]))
  const found = new Map<string, FindDocument>()
  for (const run of await listCaseRuns(db, profileId)) {
    const story = await readPlayedCase(db, run)
    if (story === null) continue
    const seen = seenScenes(story, await readCaseEvents(db, profileId, run.id), run.mode)
    const dated = datedOf(packs.get(run.pack))
    const thing = `case ${run.pack}/${run.module}/${run.caseId}`
    for (const { id, title, texts } of seen) {
      for (const language of packs.get(run.pack)?.manifest.languages ?? []) {
        found.set(`${thing} ${id} ${language}`, {
          kind: 'case',
          thing,
          part: 1,
          language,
          title: reader.words(story.title[language] ?? '', dated),
          heading: reader.words(title(language), dated),
          body: texts(language)
            .map((text) => reader.words(text, dated))
            .join(' '),
          place: { to: 'case', pack: run.pack, module: run.module, caseId: run.caseId },
        })
      }
    }
  }
  return [...found.values()]
}
