import { expect, test } from 'vitest'
import { done } from '../../../test/support/told.ts'

test.each([
  ['The Biden administration eased restrictions on Peru.', 'USA CONCEDE PER'],
  ['The Putin government banned imports from Peru.', 'RUS SANCTION PER'],
])('a government is of the state of him by whose name it is called: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})

test('a government that is called by no known name is of no state', () => {
  expect(done('The Quizzaldo administration eased restrictions on Peru.').some((one) => /^[A-Z]{3} /.test(one))).toBe(
    false,
  )
})
