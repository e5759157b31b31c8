import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import type { Claim } from '../src/model/claim.ts'
import { dataFrom } from '../src/resources/node.ts'

const reader = await createReader(dataFrom())

const ids = (parties: Claim['actors']) => [...new Set(parties.map(({ id }) => id))].sort().join('+') || '-'

/** Every claim of a text as "actors > recipients TYPE". */
function claims(text: string): string[] {
  return reader
    .read(text, { date: '2024-02-19' })
    .claims.map(({ actors, recipients, event }) => `${ids(actors)} > ${ids(recipients)} ${event.type}`)
}

test.each([
  // Commissions and inspectors of a state are the state, whatever they see to; a suspect of it is one of its people.
  ['The Kenyan commission criticised Uganda.', ['KEN > UGA ACCUSE']],
  ['Chile expelled two Peruvian inspectors.', ['CHL > PER SANCTION']],
  ['The head of the Chilean team, Ana Vea, thanked Peru.', ['CHL > PER SUPPORT']],
  ['Chile freed a Belgian suspect.', ['CHL > BEL-CVL RETREAT']],
  // Firms and media that the gazetteer knows are told of as those of their state; what the state owns is the state.
  ['Chile sanctioned Lukoil.', ['CHL > RUS-BUS SANCTION']],
  ['Rosneft cut off supplies to Chile.', ['RUS > CHL SANCTION']],
  ['Chile sued Embraer and Petrobras.', ['CHL > BRA+BRA-BUS ACCUSE']],
])('%s', (text, expected) => {
  expect(claims(text)).toEqual(expected)
})
