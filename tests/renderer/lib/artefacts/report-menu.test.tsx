import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ArtefactView } from '../../../../src/renderer/lib/artefacts/artefact-view'
import { buildArtefact } from '../../../support/build-artefact'
import { expectAccessible } from '../../../support/expect-accessible'
import { renderWithApp } from '../../../support/render-with-app'

const show = () => renderWithApp(<ArtefactView artefact={buildArtefact('post')} pack="contoh" />)
const button = () => screen.getByRole('button', { name: 'Laporkan' })

describe('the report menu of a post', () => {
  it('opens the reasons that a platform offers, and says that nothing is sent', async () => {
    const { user, container } = await show()
    await user.click(button())
    expect(screen.getByRole('menu', { name: 'Mengapa unggahan ini dilaporkan' })).toBeInTheDocument()
    expect(screen.getAllByRole('menuitem')).toHaveLength(6)
    await expectAccessible(container)
    await user.click(screen.getByRole('menuitem', { name: 'Data pribadi orang lain' }))
    expect(screen.queryByRole('menu')).toBeNull()
    expect(screen.getByRole('status')).toHaveTextContent(/Data pribadi orang lain.*tidak ada yang dikirim/)
    expect(button()).toHaveFocus()
  })

  it('is gone through with the arrow keys, and closed with Escape', async () => {
    const { user } = await show()
    button().focus()
    await user.keyboard('{Enter}')
    const items = screen.getAllByRole('menuitem')
    expect(items[0]).toHaveFocus()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(items[2]).toHaveFocus()
    await user.keyboard('{ArrowUp}{End}')
    expect(items.at(-1)).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(items[0]).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('menu')).toBeNull()
    expect(button()).toHaveFocus()
    expect(button()).toHaveAttribute('aria-expanded', 'false')
  })
})
