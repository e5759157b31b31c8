import { expect, test } from 'vitest'
import { done, told } from '../../../../test/support/told.ts'

test.each([
  ['Six Samoan soldiers died in the raid.', '- ASSAULT WSM'],
  ['The Samoan army suffered heavy casualties.', '- ASSAULT WSM'],
  ['Samoa lost six soldiers in the ambush.', '- ASSAULT WSM'],
  ['The air strike killed six Samoan soldiers.', '- ASSAULT WSM'],
  ['Rockets hit a Samoan base on Monday.', '- ASSAULT WSM'],
  ['The bombing, which killed six Samoan soldiers, was condemned.', '- ASSAULT WSM'],
  ['The Samoan base was the target of a rocket attack.', '- ASSAULT WSM'],
  ['Fiji condemned the raid that killed six Samoan soldiers.', '- ASSAULT WSM'],
  ['Fiji carried out a raid in Tonga that killed six Samoan soldiers.', 'FJI ASSAULT WSM'],
])('what someone suffers is told though nobody is said to have done it: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})

test.each(['Six Samoan soldiers died in the flood.', 'The fire destroyed the plan.', 'A storm hit a Samoan village.'])(
  'what nobody does is no deed: %s',
  (text) => {
    expect(done(text)).toEqual([])
  },
)

test.each([
  'Will Samoa release the Tongan sailors?',
  'What do you admire about the Tongan king?',
  'Samoa helps women who have been raped by soldiers.',
])('what is asked, and what is said of anyone, is not told: %s', (text) => {
  expect(done(text).filter((claim) => !claim.includes('AID'))).toEqual([])
})

test('what a question takes for granted is told', () => {
  expect(done('Are the two Tongan sailors whom Samoa seized safe?')).toContain('WSM COERCE TON')
})

test('what a law lays down is told though the clause does not say whose law it is', () => {
  expect(done('The new policy prohibits all flights to Samoa.')).toEqual(['- SANCTION WSM'])
  expect(told('The bill would bar Samoa from using the port.')).toEqual(['- SANCTION WSM planned'])
})

test('what befalls people in another state is told, and a crime at home is not', () => {
  expect(done('A Tongan tourist was shot in Samoa on Friday.')).toEqual(['- ASSAULT TON-CVL'])
  expect(done('A Tongan shopkeeper was shot in Tonga on Friday.')).toEqual([])
})
