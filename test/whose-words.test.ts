import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import { dataFrom } from '../src/resources/node.ts'

const reader = await createReader(dataFrom())

/** Every claim of a text as "TYPE, who says so": "-" for the writer, "?" for somebody who is not named. */
function told(text: string): string[] {
  return reader.read(text, { date: '2024-02-19' }).claims.map(({ event, attribution }) => {
    const innermost = attribution.at(-1)
    return `${event.type}, ${innermost ? (innermost.source?.name ?? '?') : '-'}`
  })
}

test.each([
  // "According to" tells its whole clause, wherever it stands in it, and no clause that "but" sets against it.
  ['In May, according to the Rwandan army, Ugandan soldiers shelled a Kenyan village.', 'ASSAULT, Rwandan army'],
  ['Uganda, according to a Rwandan diplomat, has arrested 20 Kenyan traders.', 'COERCE, Rwandan diplomat'],
  ['Kenya welcomed the offer, according to its envoy, but Uganda rejected it.', 'REJECT, -'],
  // A semicolon parts what is told from who answers.
  ['Kenya accepted the plan; Uganda has not replied.', 'AGREE, -'],
  // What a speaker does beside saying is no part of what he says.
  ['Kenya said its soldiers had seized a post in Somalia, and ruled out talks with Ethiopia.', 'REJECT, -'],
  ['The Kenyan side explained that the case was old and thanked Uganda for its help.', 'SUPPORT, -'],
  ['Peru said that Chilean soldiers had entered its waters and shelled a Peruvian village.', 'ASSAULT, Peru'],
  // A report that is denied tells what it reports; one who is accused may be told of before.
  ['Kenya denied a newspaper report that its soldiers had shelled a Ugandan village.', 'ASSAULT, Kenya'],
  ['Uganda extradited a Kenyan whom Rwanda accuses of bombing its embassy.', 'ASSAULT, Rwanda'],
  ['The Rwandan army, which accused Kenya of bombing a village, fled.', 'ASSAULT, Rwandan army'],
  ['The Rwandan army, which charged Kenya with the bombing of a village, fled.', 'ASSAULT, Rwandan army'],
  ['Rwanda, which had been reproached by Kenya with arming Ugandan rebels, freed six sailors.', 'AID, Kenya'],
  ['The Kenyan envoy criticised Uganda for arresting six traders.', 'COERCE, Kenyan envoy'],
  // Who does both is he who did the first thing, and not the envoy beside the participle.
  ['Rwanda recalled its ambassador, accusing Uganda of arming Kenyan rebels.', 'AID, Rwanda'],
])('parts the words of a source from what stands beside them in: %s', (text, wanted) => {
  expect(told(text)).toContain(wanted)
})

test.each([
  // Who is cited tells what is reported, inside the report.
  [
    'Uganda has shelled a Kenyan village, the radio reported on Monday, citing a diplomat in Kigali.',
    'diplomat in Kigali',
  ],
  ['The radio, quoting a Rwandan minister, said that Uganda had shelled a Kenyan village.', 'Rwandan minister'],
  ['The radio reported, citing witnesses, that Uganda had shelled a Kenyan village.', 'witnesses'],
  // A reason and a law say nothing; who is quoted "as saying" is found by his own verb.
  ['Kenya said, citing the cost of the war, that Uganda had shelled a village.', 'Kenya'],
  ['Kenya said, citing a treaty of 1910, that Uganda had shelled a village.', 'Kenya'],
  ['The radio quoted the Rwandan minister as saying that Uganda had shelled a Kenyan village.', 'Rwandan minister'],
])('hears who is cited in: %s', (text, wanted) => {
  expect(told(text).map((claim) => claim.split(', ').slice(1).join(', '))).toContain(wanted)
})
