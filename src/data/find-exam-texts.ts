import { type Session, sessionEventSchema } from '../core/exams/session'
import { artefactWords } from '../core/find/artefact-words'
import type { FindDocument, FindPlace } from '../core/find/find-document'
import type { BankItem } from '../core/items/bank-item'
import { listCheckAnswers } from './check-repo'
import type { AppDatabase } from './db'
import { noteIn } from './find-own-texts'
import { datedOf, type TextReader } from './find-pack-texts'
import { listPacks } from './pack-repo'
import { listSessions, readSnapshots } from './session-repo'
import { listEndedIds } from './sitting-end-repo'
import { validRows } from './valid-rows'

/**
 * Items that a learner has answered, and the notes that they wrote on them. Never of a sitting that has not been handed in, never one that
 * they have not met, and none that is being asked again meanwhile.
 */
export async function examTexts(db: AppDatabase, reader: TextReader, profileId: string): Promise<FindDocument[]> {
  const packs = new Map((await listPacks(db)).map((row) => [row.id, row]))
  const { over, asked } = await sittingsOf(db, profileId)
  const places = new Map<string, FindPlace>()
  for (const { hash, pack, module, check } of await listCheckAnswers(db, profileId)) {
    const lesson = packs
      .get(pack)
      ?.modules.find((entry) => entry.id === module)
      ?.checks.find((entry) => entry.id === check)?.lesson
    if (lesson !== undefined) places.set(hash, { to: 'lesson', pack, module, lesson, block: null })
  }
  // Newest first: an item opens in the latest report that has it.
  for (const { id, form } of over) {
    for (const { hash } of form) if (!places.has(hash)) places.set(hash, { to: 'report', sessionId: id })
  }
  const snapshots = new Map(
    [...(await readSnapshots(db, [...places.keys()]))].filter(([, entry]) => !asked.has(entry.id)),
  )
  const wordsOf = (pack: string) => (markdown: string) => reader.words(markdown, datedOf(packs.get(pack)))
  const items = [...snapshots].flatMap(([hash, entry]) => {
    const place = places.get(hash)
    return place === undefined ? [] : itemTexts(entry, place, wordsOf(entry.pack))
  })
  const notes: FindDocument[] = []
  for (const session of over) {
    for (const { item, text } of await notesIn(db, session)) {
      const entry = snapshots.get(session.form.find(({ id }) => id === item)?.hash ?? '')
      if (entry === undefined) continue
      const title = (language: string) => wordsOf(entry.pack)(entry.item.stem[language] ?? '')
      const place = { to: 'report', sessionId: session.id } as const
      notes.push(...noteIn(`note ${session.id} ${item}`, (language) => ({ title: title(language), body: text, place })))
    }
  }
  return [...items, ...notes]
}

/** A learner's sittings that are over, newest first, and the ids of all items that one which is not still asks. */
async function sittingsOf(db: AppDatabase, profileId: string) {
  const sessions = await listSessions(db, profileId)
  const ended = await listEndedIds(db, profileId)
  const open = sessions.filter(({ id }) => !ended.has(id))
  return {
    over: sessions.filter(({ id }) => ended.has(id)),
    asked: new Set(open.flatMap(({ form }) => form.map(({ id }) => id))),
  }
}

/** What a candidate's notes said when they handed in; all other lines of the log are left unread. */
async function notesIn(db: AppDatabase, { id, profileId }: Session) {
  const rows = await db.sessionEvents
    .where('[profileId+sessionId+seq]')
    .between([profileId, id, Number.NEGATIVE_INFINITY], [profileId, id, Number.POSITIVE_INFINITY])
    .toArray()
  const noted = rows.filter((row) => row.what?.type === 'noted')
  const notes = new Map<string, string>()
  for (const { what } of await validRows(db, db.sessionEvents, noted, sessionEventSchema)) {
    if (what.type === 'noted') notes.set(what.item, what.text)
  }
  return [...notes].flatMap(([item, text]) => (text === '' ? [] : [{ item, text }]))
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
    body: [
      stimulus?.body?.[language] ?? '',
      ...(stimulus?.artefact === undefined ? [] : artefactWords(stimulus.artefact, language)),
      ...item.options.map(({ text }) => text[language] ?? ''),
    ]
      .map(words)
      .join(' '),
    place,
  }))
}
