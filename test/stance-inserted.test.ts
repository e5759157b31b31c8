import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import { dataFrom } from '../src/resources/node.ts'

const reader = await createReader(dataFrom())

/** The claims of a text, each as "RWA AID rebels, Burundi": who says so stands behind. */
function said(text: string): string[] {
  return reader.read(text, { date: '2024-02-19' }).claims.map(({ actors, event, recipients, attribution }) => {
    const ids = [actors, recipients].map((side) => side.map(({ id }) => id).join('+') || '-')
    return `${ids[0]} ${event.type} ${ids[1]}, ${attribution.at(-1)?.source?.name ?? 'the writer'}`
  })
}

test.each([
  // Who is heard between two commas is neither the subject around them nor one of two.
  ["Pakistan's jets, India alleges, bombed a base in Kashmir.", ['PAK ASSAULT IND, India']],
  ['Rwanda, claims Burundi, has armed the rebels.', ['RWA AID rebels, Burundi']],
  ['Azerbaijan, Armenia maintains, expelled the Armenian families.', ['AZE SANCTION ARM-CVL, Armenia']],
  ['Uganda, argues Rwanda, has expelled 40 Rwandan traders.', ['UGA COERCE RWA-BUS, Rwanda']],
  ['Chad, Sudan says, has freed three Sudanese pilots.', ['TCD RETREAT SDN, Sudan']],
  // A list is none, and nor is a clause that tells more.
  ['Chad, Sudan and Libya have expelled the Danish envoy.', ['TCD+SDN+LBY SANCTION DNK, the writer']],
  ['Chad, which Sudan says is poor, has expelled the Danish envoy.', ['TCD SANCTION DNK, the writer']],
])('%s', (text, claims) => {
  expect(said(text)).toEqual(claims)
})
