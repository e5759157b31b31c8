import { createReader } from '../../src/languages/reader.ts'
import type { Claim } from '../../src/model/claim.ts'
import { dataFrom } from '../../src/resources/node.ts'

const reader = await createReader(dataFrom())

/** What makes the sentences behind it a story: a hundred words and more in which nobody does anything to anybody. */
export const STORY =
  'It was the fourth warm day of a long summer, and the bread had run out. The rain came late, but it came. Most shops were closed. '.repeat(
    5,
  )

/** The day of publication of a text that is given none. */
const DAY = '2024-02-19'

const ids = (parties: Claim['actors']) => parties.map(({ id }) => id).join('+') || '-'

/** The claims of a text, each as "FJI AGREE PER promised". */
export function told(text: string): string[] {
  return reader
    .read(text, { date: DAY })
    .claims.map(({ event, actors, recipients, status }) =>
      [ids(actors), event.type, ids(recipients), status.value].join(' '),
    )
}

/** The same without what is told of their reality: "FJI AGREE PER". */
export function done(text: string): string[] {
  return told(text).map((claim) => claim.slice(0, claim.lastIndexOf(' ')))
}

const sorted = (parties: Claim['actors']) => [...new Set(parties.map(({ id }) => id))].sort().join('+') || '-'

/** The claims of a text, each as "FJI > CHL+PER AGREE promised": each side's parties once, by order of their ids. */
export function toldBetween(text: string, date = DAY): string[] {
  return reader
    .read(text, { date })
    .claims.map(
      ({ actors, recipients, event, status }) =>
        `${sorted(actors)} > ${sorted(recipients)} ${event.type} ${status.value}`,
    )
}

/** The same without what is told of their reality: "FJI > CHL+PER AGREE". */
export function doneBetween(text: string, date = DAY): string[] {
  return toldBetween(text, date).map((claim) => claim.slice(0, claim.lastIndexOf(' ')))
}
