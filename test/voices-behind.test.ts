import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import { dataFrom } from '../src/resources/node.ts'

const reader = await createReader(dataFrom())

/** Every claim of a text as "TYPE, who says so": "-" for the writer, "?" for somebody who is not named. */
function heard(text: string): string[] {
  return reader.read(text, { date: '2024-02-19' }).claims.map(({ event, attribution }) => {
    const innermost = attribution.at(-1)
    return `${event.type}, ${innermost ? (innermost.source?.name ?? '?') : '-'}`
  })
}

test.each([
  // "It" goes on telling for the body that told the sentence before, whatever state that named last.
  [
    'The foreign ministry of Peru said Chile shelled a village. It added that Bolivia sent weapons to Chile.',
    ['ASSAULT, foreign ministry of Peru', 'AID, foreign ministry of Peru'],
  ],
  [
    "Kenya's army says Uganda shelled a village. It also says Rwanda sent weapons to Uganda.",
    ["ASSAULT, Kenya's army", "AID, Kenya's army"],
  ],
  // Who speaks as a person is no "it".
  [
    'Ana Vea, the foreign minister of Peru, said Chile shelled a village. It said Bolivia sent weapons to Peru.',
    ['ASSAULT, Ana Vea', 'AID, Chile'],
  ],
  // What shows a thing may stand behind it, and its clause be hung on it as a relative one.
  ['Kenya deployed missiles in Uganda, satellite images show.', ['MOBILIZE, satellite images']],
  ['The indictment alleges that Chile hacked Peru.', ['COERCE, The indictment']],
  // Those by whom one is thought to have done a thing say so; a heading leaves "accused" bare.
  ['Peru is thought by Western diplomats to have shelled Chile.', ['ASSAULT, Western diplomats']],
  ['Peru accused of shelling Chile', ['ASSAULT, ?']],
  // ", it was claimed": all before it is told so, and nothing that "after" opens.
  ['Chile shelled Bolivia, it was claimed by Peru.', ['ASSAULT, Peru']],
  ['Chile shelled Bolivia, it is understood.', ['ASSAULT, ?']],
  ['After Chile shelled Bolivia, it was praised by Peru.', ['ASSAULT, -', 'SUPPORT, -']],
  // As someone sees it he says it, and so does who says it of a noun by a relative clause.
  ['As Peru sees it, Chile attacked Bolivia.', ['ASSAULT, Peru']],
  ['The ship that Peru says Chile seized in May sank.', ['COERCE, Peru']],
  ['The ship that Chile seized in May sank.', ['COERCE, -']],
  // A paragraph that is all quoted is told by whoever the next one names.
  [
    '"Uganda shelled Kenya."\n\n"Uganda then expelled the Kenyan ambassador," Kenyan minister Joe Otieno said.',
    ['ASSAULT, Joe Otieno', 'SANCTION, Joe Otieno'],
  ],
  [
    '"Uganda shelled Kenya.\n\n"Uganda then expelled the Kenyan ambassador," Kenyan minister Joe Otieno said.',
    ['ASSAULT, Joe Otieno', 'SANCTION, Joe Otieno'],
  ],
  // One that holds words of the writer is not.
  [
    'Uganda shelled Kenya.\n\n"Uganda then expelled the Kenyan ambassador," Kenyan minister Joe Otieno said.',
    ['ASSAULT, -', 'SANCTION, Joe Otieno'],
  ],
])('%s', (text, wanted) => {
  expect(heard(text)).toEqual(wanted)
})
