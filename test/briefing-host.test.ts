import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import { dataFrom } from '../src/resources/node.ts'

const reader = await createReader(dataFrom())

const ids = (parties: readonly { readonly id: string }[]) => parties.map(({ id }) => id).join('+') || '-'

/** Every claim as "GHA REJECT BEN, spokesman": "-" for the writer. */
function told(text: string): string[] {
  return reader
    .read(text, { date: '2024-03-04' })
    .claims.map(
      ({ actors, event, recipients, attribution }) =>
        `${ids(actors)} ${event.type} ${ids(recipients)}, ${attribution.at(-1)?.source?.name ?? '-'}`,
    )
}

const talk = (heading: string, guest: string) => `${heading}, 3 March 2024

${guest} will visit Ghana in March.

Question: Will Ghana join the sanctions against Chad?

Answer: Ghana has protested to Kenya. We reject the Kenyan demand.

Question: What of the prisoners?

Answer: They are well.
`

test.each([
  [
    'Press briefing by the spokesperson of the Ministry of Foreign Affairs of Ghana',
    'spokesperson of the Ministry of Foreign Affairs of Ghana',
  ],
  ['Press conference of the Ministry of Foreign Affairs of Ghana', 'Ministry of Foreign Affairs of Ghana'],
])('who gives a briefing answers there, whoever is told of first: %s', (heading, host) => {
  for (const guest of ['President Khurelsukh of Mongolia', 'A delegation of Mongolia']) {
    const claims = told(talk(heading, guest))
    expect(claims).toContain(`GHA ACCUSE KEN, ${host}`)
    // What is asked tells nothing: no one has joined any sanctions.
    expect(claims.filter((claim) => claim.includes('SANCTION'))).toEqual([])
    expect(claims.some((claim) => claim.startsWith('GHA REJECT KEN, '))).toBe(true)
  }
})

test('what is not asked of who would do it is told in a question too', () => {
  expect(told("Will Peru lift Chad's sanctions against Ghana?")).toContain('TCD SANCTION GHA, -')
})
