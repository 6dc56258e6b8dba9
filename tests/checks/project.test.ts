import { expect, it } from 'vitest'
import { CHECKS } from '../../scripts/lib/check-list.mjs'

/** Types and lint run their own programs, once, in `npm run check`; the rest are functions and cheap to ask again. */
const OWN_CHECKS = CHECKS.filter(({ name }) => !/^(types|lint): /.test(name))

it.each(OWN_CHECKS)('this project has no problem: $name', ({ run }) => {
  expect(run()).toEqual([])
})
