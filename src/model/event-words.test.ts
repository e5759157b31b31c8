import { expect, test } from 'vitest'
import { eventWords } from './event-words.ts'

test.each([
  ['AGREE', null, 'agrees or commits to', 'agree or commit to'],
  ['SANCTION', null, 'cuts ties or sanctions', 'cut ties or sanction'],
  ['SANCTION', 'discontinue', 'cuts ties or imposes sanctions', 'cut ties or impose sanctions'],
  ['REQUEST', 'meet', 'asks for talks or invites', 'ask for talks or invite'],
  ['AID', null, 'provides aid or material to', 'provide aid or material to'],
  ['MOBILIZE', null, 'readies forces', 'ready forces'],
  ['PROTEST', 'hunger', 'hunger-strikes', 'hunger-strike'],
] as const)('%s %s of one and of two', (type, mode, one, two) => {
  expect(eventWords(type, mode)).toBe(one)
  expect(eventWords(type, mode, 2)).toBe(two)
})
