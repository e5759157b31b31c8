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

test.each([
  // Who is quoted "as saying" may be set into what he says.
  [
    'Ugandan planes, the Rwandan minister was quoted as saying, have bombed a village in Kenya.',
    'ASSAULT, Rwandan minister',
  ],
  // Who counts the dead tells of the deed; who puts troops somewhere tells nothing.
  ['The Kenyan army put the number of soldiers killed in the Ugandan raid at 40.', 'ASSAULT, Kenyan army'],
  ['Police figures show that Kenya deported 1,200 Ugandans in May.', 'COERCE, Police figures'],
  // An envoy who is recalled is not remembered.
  ['Kenya recalled its ambassador from Uganda after Ugandan soldiers arrested 20 Kenyan traders.', 'COERCE, -'],
  // Behind a whole clause that was said the writer weighs it.
  [
    'Kenyan troops shelled a village, officials said, the worst attack since Uganda seized an island last year.',
    'COERCE, -',
  ],
  [
    'Kenya freed 20 sailors, a minister said, in the first such step since Uganda seized an island last year.',
    'COERCE, -',
  ],
  // What one wanted is told by another where it is done.
  ['Kenya has expelled two envoys, as Uganda had demanded.', 'SANCTION, -'],
  ['Kenya has expelled two envoys, as Uganda had said.', 'SANCTION, Uganda'],
  // Rubrics are nobody's names, and questions do not ask.
  ['LIVE: Kenya expels two Ugandan envoys', 'SANCTION, -'],
  ['Rwanda lent Kenya a billion dollars, no questions asked.', 'AID, -'],
  // A stance is taken by telling it.
  ['Kenya said it stood by Uganda.', 'SUPPORT, -'],
  ['Kenya said it had stood by Uganda.', 'SUPPORT, Kenya'],
])('finds whose words they are in: %s', (text, wanted) => {
  expect(told(text)).toContain(wanted)
})

test.each([
  // What is joined with "had" or "would" to what was said so is said too, wherever the verb of saying stands.
  ['Tonga had arrested six Fijian sailors, Vea said, and had shelled a Fijian village.', ['Vea', 'Vea']],
  ['Tonga had arrested six Fijian sailors, Vea said, but Samoa had freed four Fijian sailors.', ['Vea', 'Vea']],
  ['Vea said Samoa had helped Fiji, but Tonga had shelled a Fijian village.', ['Vea', 'Vea']],
  ['Tonga had arrested six Fijian sailors, Vea said, and Fiji recalled its ambassador from Tonga.', ['Vea', '-']],
  // A view and an account are somebody's.
  ["In Vea's view, Tonga has armed the rebels of Samoa.", ['Vea']],
  ["By Fiji's account, Tonga has armed the rebels of Samoa.", ['Fiji']],
  // Of claims that are rejected he tells who rejects them.
  ['Tonga rejected claims it had shelled a Fijian village.', ['-', 'Tonga']],
  ['Tonga freed six Fijian sailors, people briefed on the talks said.', ['people']],
])('hears to its end what is said in: %s', (text, wanted) => {
  expect(told(text).map((claim) => claim.split(', ')[1])).toEqual(wanted)
})
