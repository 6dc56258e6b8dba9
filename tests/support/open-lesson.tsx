import { screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { LessonScreen } from '../../src/renderer/features/learn/lesson-screen'
import { text } from './build-item'
import { installPack } from './install-pack'
import { type AppView, type AppWorld, buildWorld, renderWithApp } from './render-with-app'
import { packWithCase } from './sample-case'

export const LESSON_ID = [
  'Anak memberi [asen](term:asen) menurut {dated:uu-anak}.{ref:buku}',
  '## Tiga ciri',
  'Disengaja, berulang, timpang.[^tepi]',
  '[^tepi]: Menurut seorang peneliti.{ref:buku}',
  '> [!caution] Jangan sebarkan.',
  '{check:cek}',
  '## Di layar',
  '{artefact:tabel}',
  'Satu pesan cukup.',
].join('\n\n')

export const LESSON_EN = [
  'Children give [assent](term:asen) under {dated:uu-anak}.{ref:buku}',
  '## Three features',
  'Intended, repeated, unequal.[^tepi]',
  '[^tepi]: According to a researcher.{ref:buku}',
  '> [!caution] Do not share.',
  '{check:cek}',
  '## On a screen',
  '{artefact:tabel}',
  'One message is enough.',
  'And one more paragraph.',
].join('\n\n')

const EXHIBIT = {
  type: 'table',
  title: text('Ciri yang sama'),
  head: [text('Ciri'), text('Di layar')],
  rows: [[text('Berulang'), text('oleh orang lain')]],
}

/** Installs a pack whose first lesson uses all that a lesson may hold; other texts may be given. */
export async function installLesson(world: AppWorld, id = LESSON_ID, en = LESSON_EN): Promise<void> {
  await installPack(world.db, {
    ...packWithCase(),
    'modules/dasar/lessons/pertama.id.md': id,
    'modules/dasar/lessons/pertama.en.md': en,
    'modules/dasar/artefacts/tabel.json': EXHIBIT,
  })
}

interface OpenOptions {
  readonly world?: AppWorld
  readonly language?: 'id' | 'en'
  readonly within?: (screen: ReactNode) => ReactNode
}

/** Opens that lesson as the app does. */
export async function openLesson({
  world,
  language = 'id',
  within = (own) => own,
}: OpenOptions = {}): Promise<AppView> {
  const own = world ?? (await buildWorld())
  if (world === undefined) await installLesson(own)
  const view = await renderWithApp(within(<LessonScreen pack="contoh" module="dasar" lesson="pertama" />), {
    world: own,
    language,
  })
  await screen.findByRole('heading', { level: 1 })
  await screen.findByRole('figure')
  await screen.findAllByRole('radio')
  return view
}
