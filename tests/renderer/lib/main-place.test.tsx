import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { Link, Route, Router, Switch } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { ArrivalProvider, MainPlace } from '../../../src/renderer/lib/main-place'

function TwoFrames() {
  return (
    <Switch>
      <Route path="/ujian">
        <MainPlace>
          <Link href="/laporan">Ke laporan</Link>
        </MainPlace>
      </Route>
      <Route>
        <section>
          <MainPlace>
            <h1>Laporan</h1>
          </MainPlace>
        </section>
      </Route>
    </Switch>
  )
}

it('leaves the focus alone at the first place, and puts it in the content of the next, also under another frame', async () => {
  const { hook } = memoryLocation({ path: '/ujian' })
  render(
    <Router hook={hook}>
      <ArrivalProvider>
        <TwoFrames />
      </ArrivalProvider>
    </Router>,
  )
  expect(document.body).toHaveFocus()
  await userEvent.click(screen.getByRole('link'))
  expect(await screen.findByRole('heading', { name: 'Laporan' })).toBeInTheDocument()
  expect(screen.getByRole('main')).toHaveFocus()
})
