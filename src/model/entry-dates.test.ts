import { expect, test } from 'vitest'
import { createReader } from '../languages/reader.ts'
import { dataFrom } from '../resources/node.ts'

const reader = await createReader(dataFrom())

/** The claims of a text told on 19 February 2024, each as "KEN SANCTION UGA happened 2004-05-12"; a time that is not stated in brackets. */
function dated(text: string): string[] {
  return reader.read(text, { date: '2024-02-19' }).claims.map(({ actors, event, recipients, status, time }) => {
    const [by, to] = [actors, recipients].map((side) => side.map(({ id }) => id).join('+'))
    const when = time === null ? '' : time.stated ? time.value : `(${time.value})`
    return [by, event.type, to, status.value, when].join(' ')
  })
}

test.each([
  ['1998: Peru and Ecuador sign a peace treaty.', ['PER+ECU SUPPORT PER+ECU happened 1998']],
  ['3 March 2015 – Norway closes its border with Chad.', ['NOR COERCE TCD happened 2015-03-03']],
  ['• July 1990 - Iraq closes its border with Kuwait.', ['IRQ COERCE KWT happened 1990-07']],
  [
    '12 May 2004: Kenya expels two Ugandan diplomats. Uganda closes its border with Kenya.',
    ['KEN SANCTION UGA happened 2004-05-12', 'UGA COERCE KEN happened 2004-05-12'],
  ],
  [
    'The dispute\n\n12 May 2004\n\nKenya expels two Ugandan diplomats.\n\n14 May 2004\n\nUganda closes its border with Kenya.',
    ['KEN SANCTION UGA happened 2004-05-12', 'UGA COERCE KEN happened 2004-05-14'],
  ],
  [
    '1979-1989 Chadian troops occupy Niger.\n\n1990: Chad frees ten Nigeriens.\n\n1991: Chad frees a Dane.',
    ['TCD COERCE NER happened 1979/1989', 'TCD RETREAT NER-CVL happened 1990', 'TCD RETREAT DNK-CVL happened 1991'],
  ],
])('what stands in a dated entry happened then: %s', (text, claims) => {
  expect(dated(text)).toEqual(claims)
})

test.each([
  ['12 May 2004: Kenya thanks Peru.\n\nUganda bans Kenyan tea.', 'UGA SANCTION KEN happened (2024-02-19)'],
  ['18 February 2024\n\nUganda bans Kenyan tea.', 'UGA SANCTION KEN happened (2024-02-19)'],
  ['12 May 2004: Kenya frees two Danes whom it arrested in 1998.', 'KEN COERCE DNK-CVL happened 1998'],
])('what stands in none, or has a time of its own, did not: %s', (text, claim) => {
  expect(dated(text)).toContain(claim)
})
