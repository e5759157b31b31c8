import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import { dataFrom } from '../src/resources/node.ts'

const reader = await createReader(dataFrom())

test.each([
  // What stands between tells of things for which it could stand, and does not.
  [
    'Chad recalled its ambassador from Sudan. The decision followed a raid on a village. It also expelled two Sudanese diplomats.',
    'TCD > SDN SANCTION',
  ],
  [
    'Greece thanked Malta for its help. The aircraft put out four fires, and it promised Malta two boats.',
    'GRC > MLT AGREE',
  ],
  // Who does something to those whom the clause names is none of them.
  [
    'Angola will deliver rails to Zambia, the Angolan minister, Rui Costa, said. It will supply Zambia with 85 locomotives.',
    'AGO > ZMB AGREE',
  ],
  [
    "Zambia and Malawi will repay Angola over 30 years, Zambia's finance minister, Amir Banda, said. Angola will deliver rails to Zambia, the Angolan minister, Rui Costa, said. It will supply Zambia and Malawi with 85 locomotives, he said.",
    'AGO > MWI+ZMB AGREE',
  ],
  // Who is named in another's title is not told of there: the nearest words for the United States would be "White House".
  [
    'The United States promised Chile 30 trucks in aid, a White House official said. It promised Peru ten boats, he said.',
    'USA > PER AGREE',
  ],
  // Who does something in a city may be of its state: the place is nobody to whom he does it.
  [
    'Kenya’s trade minister, Daniel Kiprop, said the guards had been bribed by a Somali trader. “Uganda must pay,” he told reporters in Nairobi.',
    'KEN > UGA REQUEST',
  ],
])('pronouns stand for whom a reader takes them for: %s', (text, wanted) => {
  const { actors, recipients, event } = reader.read(text, { date: '2024-02-19' }).claims.at(-1)!
  const ids = (parties: typeof actors) =>
    parties
      .map(({ id }) => id)
      .sort()
      .join('+')
  expect(`${ids(actors)} > ${ids(recipients)} ${event.type}`).toBe(wanted)
})

test.each([
  ['By its own admission, Iran supplied drones to Russia.', 'IRN'],
  ['In its reply, Iran accused Oman of spying.', 'IRN'],
  ['Chile shelled a Peruvian village. In its reply, Peru expelled the Chilean envoy.', 'PER'],
  ['Before its troops left, Chad handed the base to Niger.', 'TCD'],
  ['If it attacks Oman, Iran will face British sanctions.', 'IRN'],
  ['In their joint statement, Peru and Chile condemned Bolivia.', 'PER+CHL'],
  // Whoever was told of before may be meant by what is no such phrase.
  ['Ukraine owed money for gas. When it refused to pay, Russia closed the pipeline.', 'UKR'],
])('a pronoun in front of the subject stands for it, or for whom the text told before: %s', (text, wanted) => {
  const { mentions } = reader.document(text, { date: '2024-02-19' })
  const pronoun = mentions.find(({ form }) => form === 'pronoun' || form === 'possessive')!
  expect(pronoun.actors.map(({ id }) => id).join('+')).toBe(wanted)
})
