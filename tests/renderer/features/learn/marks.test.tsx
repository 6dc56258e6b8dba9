import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { listLessonMarks } from '../../../../src/data/lesson-mark-repo'
import { HighlightPainterContext } from '../../../../src/renderer/lib/highlight-painter'
import { usePreferencesStore } from '../../../../src/renderer/lib/preferences-store'
import { expectAccessible } from '../../../support/expect-accessible'
import { installLesson, LESSON_ID, openLesson } from '../../../support/open-lesson'
import { type AppWorld, buildWorld } from '../../../support/render-with-app'
import { resetPreferences } from '../../../support/reset-preferences'

const PLACE = { profileId: 'ani', pack: 'contoh', module: 'dasar', lesson: 'pertama' }

let painted: readonly string[] = []
const painter = {
  paint: (ranges: readonly Range[]) => {
    painted = ranges.map(String)
  },
}
const open = (world?: AppWorld) =>
  openLesson({
    ...(world === undefined ? {} : { world }),
    within: (own: ReactNode) => <HighlightPainterContext value={painter}>{own}</HighlightPainterContext>,
  })

/** The text of the lesson that holds some words. */
function textWith(words: string): Text {
  const walker = document.createTreeWalker(document.querySelector('.lesson') as Element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if ((node as Text).data.includes(words)) return node as Text
  }
  throw new Error(`“${words}” is not in the lesson`)
}

/** Selects from the beginning of some words to the end of others. */
function select(from: string, to = from): void {
  const [first, last] = [textWith(from), textWith(to)]
  const range = document.createRange()
  range.setStart(first, first.data.indexOf(from))
  range.setEnd(last, last.data.indexOf(to) + to.length)
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  document.dispatchEvent(new Event('selectionchange'))
}

/** A press in the middle of some words. */
function press(words: string): void {
  const text = textWith(words)
  document.getSelection()?.collapse(text, text.data.indexOf(words) + 1)
  fireEvent.click(text.parentElement as Element)
}

const kept = (world: AppWorld) => listLessonMarks(world.db, PLACE)
const list = () => within(screen.getByRole('region', { name: 'Tandaan saya' }))

beforeEach(() => {
  resetPreferences()
  painted = []
  document.getSelection()?.removeAllRanges()
  Element.prototype.scrollIntoView = vi.fn()
})

describe('marking in a lesson', () => {
  it('marks the selected words from the small toolbar, paints them, and lists them at the side', async () => {
    const { user, world, container } = await open()
    expect(list().getByText(/Pilih teks untuk menandainya/)).toBeInTheDocument()
    select('berulang')
    const tools = within(await screen.findByRole('toolbar', { name: 'Alat tandaan' }))
    await expectAccessible(container)
    await user.click(tools.getByRole('button', { name: 'Tandai' }))
    await waitFor(() => expect(painted).toEqual(['berulang']))
    expect(await list().findByRole('button', { name: 'berulang' })).toBeInTheDocument()
    expect(await kept(world)).toMatchObject([{ block: 2, start: 11, end: 19, quote: 'berulang', language: 'id' }])
    expect(screen.queryByRole('toolbar')).toBeNull()
  })

  it('puts the toolbar away by Escape, wherever the focus is', async () => {
    const { user, world } = await open()
    select('berulang')
    expect(await screen.findByRole('toolbar')).toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('toolbar')).toBeNull()
    expect(await kept(world)).toEqual([])
  })

  it('keeps the toolbar at the selected words when the window turns', async () => {
    const place = vi.spyOn(Range.prototype, 'getBoundingClientRect')
    place.mockReturnValue({ left: 0, bottom: 40 } as DOMRect)
    await open()
    select('berulang')
    const tools = await screen.findByRole('toolbar')
    expect(tools.style.top).toBe('40px')
    place.mockReturnValue({ left: 0, bottom: 90 } as DOMRect)
    fireEvent(window, new Event('resize'))
    await waitFor(() => expect(tools.style.top).toBe('90px'))
  })

  it('makes one mark for each block of a selection, and leaves out numbers, notes, exhibits and checks', async () => {
    const { user, world } = await open()
    select('timpang', 'Jangan sebarkan.')
    await user.click(await screen.findByRole('button', { name: 'Tandai' }))
    await waitFor(async () =>
      expect((await kept(world)).map(({ quote }) => quote)).toEqual(['timpang.', 'Jangan sebarkan.']),
    )
  })

  it('keeps a note at a mark and changes it', async () => {
    const { user, world, container } = await open()
    select('berulang')
    await user.click(await screen.findByRole('button', { name: 'Tandai dan catat' }))
    await user.type(await screen.findByRole('textbox', { name: 'Catatan' }), 'Penting')
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: 'Simpan catatan' }))
    await waitFor(async () => expect(await kept(world)).toMatchObject([{ note: 'Penting' }]))
    await user.click(await list().findByRole('button', { name: /berulang\s*Penting/ }))
    expect(screen.getByRole('textbox', { name: 'Catatan' })).toHaveValue('Penting')
  })

  it('takes a mark away from where it is pressed, and brings it back', async () => {
    const { user, world } = await open()
    select('berulang')
    await user.click(await screen.findByRole('button', { name: 'Tandai' }))
    await waitFor(() => expect(painted).toEqual(['berulang']))
    press('berulang')
    await user.click(await screen.findByRole('button', { name: 'Hapus tandaan' }))
    const undo = await screen.findByRole('button', { name: 'Urungkan' })
    expect(undo).toHaveFocus()
    expect(await kept(world)).toEqual([])
    await user.click(undo)
    await waitFor(() => expect(painted).toEqual(['berulang']))
    expect(screen.getByRole('heading', { name: 'Tandaan saya' })).toHaveFocus()
  })

  it('marks by keyboard the paragraph that is read, unless single letters are turned off', async () => {
    const { user, world } = await open()
    await user.keyboard('m')
    expect(await screen.findByRole('heading', { name: 'Tandaan' })).toBeInTheDocument()
    expect(await kept(world)).toMatchObject([
      { block: 0, start: 0, quote: expect.stringMatching(/^Anak memberi asen/) },
    ])
    await user.click(screen.getByRole('button', { name: 'Tutup' }))
    usePreferencesStore.setState({ singleKeys: false })
    await user.keyboard('m')
    expect(screen.queryByRole('heading', { name: 'Tandaan' })).toBeNull()
    await user.click(list().getByRole('button', { name: 'Tandai paragraf ini' }))
    await waitFor(async () => expect(await kept(world)).toHaveLength(2))
  })
})

describe('marks when the lesson is opened again', () => {
  async function markedWorld(): Promise<AppWorld> {
    const world = await buildWorld()
    await installLesson(world)
    const first = await open(world)
    for (const words of ['berulang', 'Jangan sebarkan']) {
      select(words)
      await first.user.click(await screen.findByRole('button', { name: 'Tandai' }))
      await waitFor(() => expect(screen.queryByRole('toolbar')).toBeNull())
    }
    first.unmount()
    return world
  }

  it('are where they were, also after the text before them has changed', async () => {
    const world = await markedWorld()
    await installLesson(
      world,
      LESSON_ID.replace('## Tiga', 'Satu paragraf baru.\n\n## Tiga').replace('Disengaja', 'Sengaja'),
    )
    await open(world)
    await waitFor(() => expect(painted).toEqual(['berulang', 'Jangan sebarkan']))
  })

  it('say so when their words are gone, and are not lost', async () => {
    const world = await markedWorld()
    await installLesson(world, LESSON_ID.replace('berulang', 'terus-menerus'))
    await open(world)
    await waitFor(() => expect(painted).toEqual(['Jangan sebarkan']))
    const entries = list().getAllByRole('button')
    expect(entries.map((entry) => entry.textContent)).toEqual([
      'Jangan sebarkan',
      'berulangTidak ada lagi dalam teks',
      'Tandai paragraf ini',
    ])
  })

  it('of the other language are listed as such, and painted beside it when both are shown', async () => {
    const world = await markedWorld()
    usePreferencesStore.setState({ readerLanguages: 'other' })
    const view = await open(world)
    expect(await list().findAllByText('Di edisi bahasa lain')).toHaveLength(2)
    expect(painted).toEqual([])
    usePreferencesStore.setState({ readerLanguages: 'both' })
    await waitFor(() => expect(painted).toEqual(['berulang', 'Jangan sebarkan']))
    view.unmount()
  })
})

it('paints boxes of its own where the browser has no highlights', async () => {
  const box = { left: 10, top: 20, width: 30, height: 8 } as DOMRect
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([box] as unknown as DOMRectList)
  const { user, container } = await openLesson({
    within: (own) => <HighlightPainterContext value={null}>{own}</HighlightPainterContext>,
  })
  await user.keyboard('m')
  await waitFor(() => expect(container.querySelector<HTMLElement>('.mark-boxes i')?.style.width).toBe('30px'))
})
