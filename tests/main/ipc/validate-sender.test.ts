import { expect, test } from 'vitest'
import { isTrustedSender } from '../../../src/main/ipc/validate-sender'
import { rendererAddress } from '../../../src/main/renderer-address'

const BUILT = rendererAddress(true, undefined)

test('only the top frame of the app’s own page is trusted', () => {
  const own = { url: 'app://bundle/index.html#/home', parent: null }
  expect(isTrustedSender(own, BUILT)).toBe(true)
  expect(isTrustedSender({ ...own, parent: own }, BUILT)).toBe(false)
  expect(isTrustedSender(null, BUILT)).toBe(false)
  const strangers = [
    'app://bundle.evil/index.html',
    'app://bundle@evil/',
    'https://bundle/',
    'about:blank',
    'http://localhost:5173/',
  ]
  expect(strangers.filter((url) => isTrustedSender({ url, parent: null }, BUILT))).toEqual([])
})

test('in development the page of the development server is, and only that', () => {
  const address = rendererAddress(false, 'http://localhost:5173')
  expect(isTrustedSender({ url: 'http://localhost:5173/#/home', parent: null }, address)).toBe(true)
  expect(isTrustedSender({ url: 'http://localhost:9999/', parent: null }, address)).toBe(false)
})
