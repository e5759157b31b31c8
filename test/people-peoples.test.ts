import { expect, test } from 'vitest'
import { parseGazetteer } from '../src/resources/gazetteer.ts'
import { doneBetween } from './support/told.ts'

test.each([
  // A people within a state are some of its own, by whatever name, and nobody's government.
  ['Malaysia detained 70 Rohingya.', ['MYS > MMR-CVL COERCE']],
  ['Thailand deported 109 Uighurs to China.', ['THA > CHN-CVL COERCE']],
  ['Germany took in 1,000 Yazidis.', ['DEU > IRQ-REF AID']],
  ['India sheltered Tibetan exiles.', ['IND > CHN-OPP AID']],
  ['Indonesia rescued a boat with Rohingya refugees.', ['IDN > MMR-REF AID']],
  ['Rohingya leaders in Bangladesh thanked Canada.', ['MMR-CVL > CAN SUPPORT']],
  ["Myanmar's army killed Rohingya villagers.", ['MMR > MMR-CVL ASSAULT']],
  ['Russia jailed two Crimean Tatars.', ['RUS > UKR-CVL COERCE']],
  // What is called after a part of the land belongs to the state as what lies there does.
  ['Tunisian patrols seized four Sicilian boats.', ['TUN > ITA COERCE']],
  ['Tunisian patrols arrested four Sicilian fishermen.', ['TUN > ITA-CVL COERCE']],
  // Of two states that have such people the text says which.
  ['Sri Lanka arrested 12 Tamil fishermen from India.', ['LKA > IND-CVL COERCE']],
  // Those who have no state of their own stay themselves.
  ['Turkey shelled the Kurds.', ['TUR > kurds ASSAULT']],
  // A language is nobody, nor is what is only named so.
  ['Spain praised Peru in Catalan.', ['ESP > PER SUPPORT']],
  ['The Basque Country lies between Spain and France.', []],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})

test.each([
  // The pope is the Vatican's where nothing says that he is another's.
  ['The Pope visited Chile.', ['VAT > CHL CONSULT']],
  ['The pontiff urged Colombia to make peace.', ['VAT > COL REQUEST']],
  ['The Coptic pope urged Ethiopia to talk to Egypt.', ['EGY-REL > ETH REQUEST']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})

test('a people of no known state is an error that names its line', () => {
  const none = ''
  const texts = { historicalStates: none, institutions: none, organisations: none, places: none, towns: none }
  const rest = { people: none, roles: none, governing: none, regions: none, states: none }
  const peoples = 'country\tland\tadjectives\tpeople\nXXX\t\tXan\tXans\n'
  expect(() => parseGazetteer({ ...texts, ...rest, peoples })).toThrow(
    'peoples.tsv, line 2: "XXX" is not the code of a state',
  )
})
