import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import { dataFrom } from '../src/resources/node.ts'
import { STORY } from './support/told.ts'

const reader = await createReader(dataFrom())

function claims(text: string): string[] {
  const side = (parties: readonly { id: string }[]) => parties.map(({ id }) => id).join('+') || '-'
  return reader
    .read(text, {})
    .claims.map(({ actors, recipients, event }) => `${side(actors)} > ${side(recipients)} ${event.type}`)
}

test.each([
  // A state's own law, work and politics.
  'Peruvian police arrested a Peruvian teacher.',
  'The Kenyan parliament criticised the Kenyan government.',
  'The Norwegian government advised Norwegian citizens to stay at home.',
  'Peruvian farmers protested on Friday.',
  'The president of Kenya resigned on Friday.',
  // Somebody of whom nothing tells for whom he stands.
  'Norwegian police arrested a second man on Monday.',
  'The spokesman accused India of theft.',
  'Several foreign ministers in Cairo denounced Turkey.',
  // A firm or newspaper of nowhere in particular.
  'An oil company accused Kenya of theft.',
  'The Kenyan minister promised Wikinews a visit.',
  // Done to nobody, where nothing tells of another state.
  'The Kenyan prime minister called for more vaccinations.',
  'The governor of Lima declared a state of emergency.',
  'The Norwegian government refused to lower the price of fish.',
  // What those who want an office say of one another is a campaign.
  'Kenyan presidential candidate Ann Lee accused Ivo Berg, a Kenyan presidential candidate, of theft.',
  // Nor whom it arrests where no other state looks on.
  'The Peruvian authorities arrested a Peruvian teacher.',
])('no relation, save where nothing else is told: %s', (text) => {
  expect(claims(text)).toHaveLength(1)
  expect(claims(STORY + text)).toEqual([])
})

test.each(['A fire killed five Chilean cooks in Lima.', 'A hotel fire in Santiago killed five Peruvian cooks.'])(
  'an accident is nobody’s deed: %s',
  (text) => {
    expect(claims(text)).toEqual([])
  },
)

test('fire that was opened is', () => {
  expect(claims('Peruvian fire killed five Chilean soldiers.')).toEqual(['PER > CHL ASSAULT'])
  expect(claims('Fire from the hills killed five Chilean soldiers.')).toEqual(['- > CHL ASSAULT'])
})

test.each([
  ['Peruvian police arrested a Chilean teacher.', 'PER > CHL-EDU COERCE'],
  // Violence against one's people, and what is done to the opposition, is more than an inner affair.
  ['Peruvian soldiers killed three Peruvian farmers.', 'PER > PER-CVL ASSAULT'],
  ['Kenya jailed the Kenyan opposition leader, Amos Kiptoo.', 'KEN > KEN-OPP COERCE'],
  ['Kenyan police arrested nine Kenyan demonstrators.', 'KEN > KEN-CVL COERCE'],
  // Of whatever state they are: a known group did it.
  ['The M23 rebels accused Rwanda of theft.', 'm23 > RWA ACCUSE'],
  // Done to nobody, and yet of weight for others.
  ['The M23 rebels claimed responsibility for the attack.', 'm23 > - ASSAULT'],
  ['North Korea tested a missile.', 'PRK > - MOBILIZE'],
  // Done to people of whom nothing tells of which state they are, by a group that is named; of a state where the group was told of with one.
  ['The Islamic State killed nine villagers.', 'islamic-state > villagers ASSAULT'],
  ['The Taliban killed nine villagers.', 'taliban > AFG-CVL ASSAULT'],
])('a relation is told by: %s', (text, wanted) => {
  expect(claims(STORY + text)).toEqual([wanted])
})

test('people whom an armed group harms are of the state that it was last told of with', () => {
  expect(claims('The M23 rebels shelled Rwanda. On Monday the M23 killed nine villagers.')).toEqual([
    'm23 > RWA ASSAULT',
    'm23 > RWA-CVL ASSAULT',
  ])
})

test('what donors promise a state is kept, and says that nobody known is on their side', () => {
  const text = `${STORY}Foreign donors promised Chad 60 million dollars.`
  expect(claims(text)).toEqual(['- > TCD AGREE'])
  expect(reader.read(text, {}).claims[0]!.absent.actors).toBe('"Foreign donors": of no state that is named')
})

test('what is asked of governments that nobody names is asked of nobody, and says so', () => {
  const quarrel = 'Kenya accused Uganda of theft. Uganda accused Kenya of lying. Kenya met Uganda. '
  const text = `${STORY}${quarrel.repeat(4)}Kenya urged other governments to pay.`
  expect(claims(text).at(-1)).toBe('KEN > - REQUEST')
  expect(reader.read(text, {}).claims.at(-1)!.absent.recipients).toBe('"other governments": none that is named')
})
