import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Who protests in a place is of its people, and not its state.
  ['Thousands rallied in Lima against Chile.', ['PER-CVL > CHL PROTEST']],
  ['In Manila, fishermen protested against China.', ['PHL-CVL > CHN PROTEST']],
  ['Protests erupted in Lima against Chile.', ['PER-CVL > CHL PROTEST']],
  ['There were demonstrations in Sofia against Russia.', ['BGR-CVL > RUS PROTEST']],
  // Unless the crowd says who they are.
  ['Thousands of Armenians marched in Paris against Azerbaijan.', ['ARM-CVL > AZE PROTEST']],
  ['French farmers rallied in Brussels against Brazil.', ['FRA-CVL > BRA PROTEST']],
  ['Kurds protested in Berlin against Turkey.', ['kurds > TUR PROTEST']],
  // What a state does is the state's.
  ['Kenya protested against the raid by Uganda.', ['KEN > UGA ACCUSE']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
