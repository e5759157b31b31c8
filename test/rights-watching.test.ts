import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // A body that watches and judges tells of attacks on others.
  ['The OPCW blamed Samoa for the attack.', ['OPCW > WSM ACCUSE', 'WSM > - ASSAULT']],
  ['The UN blamed Samoa for the raid on a village.', ['UNO > WSM ACCUSE', 'WSM > - ASSAULT']],
  // But it is what is its own that was attacked, and a state that blames another as a rule was itself.
  ['The African Union blamed Samoa for the attack on its convoy.', ['AU > WSM ACCUSE', 'WSM > AU ASSAULT']],
  ['Fiji blamed Samoa for the attack.', ['FJI > WSM ACCUSE', 'WSM > FJI ASSAULT']],
  // To vow to go to law is a threat; to look into a matter is none.
  ['Bolivia vowed to sue Samoa.', ['BOL > WSM THREATEN']],
  ['Bolivia vowed to take Samoa to court.', ['BOL > WSM THREATEN']],
  ['Bolivia promised to investigate Samoa.', ['BOL > WSM AGREE']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
