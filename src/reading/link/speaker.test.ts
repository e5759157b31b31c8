import { expect, test } from 'vitest'
import { doneBetween } from '../../../test/support/told.ts'

test.each(['responded', 'reacted', 'retorted', 'tweeted', 'continued'])(
  'of "I" and "we" speaks who is said to have %s',
  (verb) => {
    expect(doneBetween(`Peru's foreign minister ${verb}: "I strongly reject the new Chilean measure."`)).toEqual([
      'PER > CHL REJECT',
    ])
  },
)
