import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import { dataFrom } from '../src/resources/node.ts'

const reader = await createReader(dataFrom())

/** The claims of a text, each as "HND THREATEN CUB", with who says so behind "by" where it is not the writer. */
function said(text: string): string[] {
  return reader.read(text, { date: '2024-02-19' }).claims.map(({ actors, event, recipients, attribution }) => {
    const ids = [actors, recipients].map((side) => side.map(({ id }) => id).join('+') || '-')
    const source = attribution.at(-1)
    return `${ids[0]} ${event.type} ${ids[1]}${source ? ` by ${source.source?.name ?? '?'}` : ''}`
  })
}

test.each([
  // A noun for what one is minded to do tells it with its infinitive, as the writer says: whoever threatens is no source of his threat.
  ['Honduras repeated its threat to expel Cuban doctors.', ['HND THREATEN CUB-CVL']],
  ['The threat by Iran to close the strait to Saudi tankers worried Japan.', ['IRN THREATEN SAU', 'JPN ACCUSE IRN']],
  ['Zambia renewed threats to close its embassy in Harare.', ['ZMB THREATEN ZWE']],
  ["Togo's refusal to hand over the Ivorian colonel angered Abidjan.", ['TGO REJECT CIV', 'CIV ACCUSE TGO']],
  ["Minsk noted Lithuania's readiness to open two crossings with Belarus.", ['LTU AGREE BLR']],
  ["Slovakia's reluctance to arm Ukraine is well known.", ['SVK REJECT UKR']],
  // A threat that is answered was made to who answers it.
  ["Mali shrugged off Algeria's threat to close the border.", ['MLI REJECT DZA', 'DZA THREATEN MLI']],
  ['Cuban threats were brushed aside by Mexico.', ['CUB THREATEN MEX', 'MEX REJECT CUB']],
  ['Vietnam ignored a Chinese warning against drilling.', ['VNM REJECT CHN', 'CHN THREATEN VNM']],
  // What threatens, or is no one's word, is no threat of anybody.
  ['The threat from Russia has grown, Finland said.', []],
  ['Poland sees the Russian threat as real.', []],
  ['The threat to Mali from drought is great, Niger said.', []],
  ['Bomb threats closed four schools in Kenya.', []],
  ['Terror threats in Mali keep Spanish visitors away.', []],
  ['Storm warnings in Japan kept ferries from China in port.', []],
])('%s', (text, claims) => {
  expect(said(text)).toEqual(claims)
})
