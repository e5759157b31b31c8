import { expect, test } from 'vitest'
import { doneBetween, STORY } from './support/told.ts'

test.each([
  // A state's allies, creditors and rivals are others than itself: who they are is not said.
  ["Ukraine's allies pledged 3 billion dollars to Kyiv.", ['ukraine-s-allies > UKR AGREE']],
  ['US allies in Asia condemned North Korea.', ['us-allies-in-asia > PRK ACCUSE']],
  ["Moscow's partners refused to sanction Iran.", ['moscow-s-partners > IRN REJECT']],
  ['A close ally of Moscow, Serbia refused to sanction Iran.', ['SRB > IRN REJECT']],
  // Who stands beside them by name is who they are.
  ["Washington's closest ally in the Gulf, Bahrain, condemned Iran.", ['BHR > IRN ACCUSE']],
  ["The Syrian president's allies, Russia and Iran, condemned Israel.", ['IRN+RUS > ISR ACCUSE']],
  ['A Turkish ally, Qatar sent 20 million dollars to Fiji.', ['QAT > FJI AID']],
  ["Britain's former colony Belize asked London for help.", ['BLZ > GBR REQUEST']],
  // Where a state stands before those whom another has, they are that state's and act for it.
  ["Assad's Russian allies bombed Idlib.", ['RUS > SYR ASSAULT']],
  ['The Peruvian minister met her Chinese counterpart in Lima.', ['CHN+PER > CHN+PER CONSULT']],
  // Of what they promise a story keeps to whom.
  [`${STORY}Peru's partners promised 40 million dollars to Chad.`, ['- > TCD AGREE']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
