import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import { dataFrom } from '../src/resources/node.ts'

const reader = await createReader(dataFrom())

const ids = (parties: readonly { readonly id: string }[]) => parties.map(({ id }) => id).join('+') || '-'

/** Every claim of a text as "TCD ASSAULT LBY happened, Libya": "-" for the writer, "?" for somebody who is not named. */
function told(text: string): string[] {
  return reader.read(text, { date: '2024-02-19' }).claims.map(({ actors, event, recipients, status, attribution }) => {
    const innermost = attribution.at(-1)
    const who = innermost ? (innermost.source?.name ?? '?') : '-'
    return `${ids(actors)} ${event.type} ${ids(recipients)} ${status.value}, ${who}`
  })
}

test.each([
  // Who claims it says it, also where only an adjective names him, and whatever is then said of the claim.
  [
    'Israeli reports that Iran had fired a missile at Syria were confirmed by Jordan.',
    'IRN ASSAULT SYR happened, Israel',
  ],
  ['A Kenyan statement that Uganda had seized a Rwandan boat reached Chad.', 'UGA COERCE RWA happened, Kenya'],
  ["Libya's claim that Chad had seized a Libyan ship angered Mali.", 'TCD COERCE LBY happened, Libya'],
  // A word that begins with a capital is nobody yet: it may only begin the sentence, or name a day.
  ['Recent reports that Chad had shelled Niger angered Mali.', 'TCD ASSAULT NER happened, ?'],
  ['A Monday statement that Uganda had seized a Rwandan boat reached Kenya.', 'UGA COERCE RWA happened, ?'],
  ['Repeated Chadian claims that Niger had shelled Mali were rejected.', 'NER ASSAULT MLI happened, Chad'],
  // What is done to the things of who claims it is done to him.
  ["Libya's allegation that Chad had bombed its village angered Mali.", 'TCD ASSAULT LBY happened, Libya'],
  ["Peru's report that Chile had sunk one of its boats was read in Bolivia.", 'CHL ASSAULT PER happened, Peru'],
  // Who is charged, and answers it, did it; the charge is the writer's to tell.
  ["Mali rejected Niger's accusation that it had shelled its posts.", 'MLI ASSAULT NER happened, Niger'],
  ["Peru denied a Chilean newspaper's claim that it had trained rebels.", 'PER AID rebels happened, Chilean newspaper'],
  ['Peru denied Chilean claims that it had trained rebels.', 'CHL ACCUSE PER happened, -'],
  ["Mali heard Niger's charge against Chad that it had shelled a Libyan village.", 'TCD ASSAULT LBY happened, Niger'],
  // That it is baseless leaves the accusation made.
  ["Libya's accusation against Chad is groundless.", 'LBY ACCUSE TCD happened, -'],
  ["Libya's claim that Chad had seized its ship is not true.", 'LBY ACCUSE TCD happened, -'],
  ['A Libyan accusation against Chad is likely.', 'LBY ACCUSE TCD possible, -'],
  // What is reported is as true as its report.
  ['Reports in some media that Uzbek guards had shelled a Tajik village are not true.', 'UZB ASSAULT TJK denied, ?'],
  ['Rumours on social media that Ghana had shelled Togo were false.', 'GHA ASSAULT TGO denied, ?'],
  ['The report that Peru had seized a Chilean ship was wrong.', 'PER COERCE CHL denied, ?'],
  ['The Peruvian attack on Chile was wrong.', 'PER ASSAULT CHL happened, -'],
  // "According to" ahead of a joined clause tells that clause alone.
  [
    'Peru expelled the Chilean envoy and, according to diplomats, Chile closed its consulate.',
    'PER SANCTION CHL happened, -',
  ],
  [
    'Peru expelled the Chilean envoy and, according to diplomats, Chile closed its consulate.',
    'CHL SANCTION PER happened, diplomats',
  ],
  [
    'According to Reuters, Ghana has sent troops to Togo, and Benin has protested to Ghana.',
    'BEN ACCUSE GHA happened, Reuters',
  ],
])('knows who claims what in: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})
