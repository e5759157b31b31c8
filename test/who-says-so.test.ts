import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import { dataFrom } from '../src/resources/node.ts'

const reader = await createReader(dataFrom())

/** Every claim of a text as "TYPE status, who says so": "-" for the writer, "?" for somebody who is not named. */
function told(text: string): string[] {
  return reader.read(text, { date: '2024-02-19' }).claims.map(({ event, status, attribution }) => {
    const innermost = attribution.at(-1)
    return `${event.type} ${status.value}, ${innermost ? (innermost.source?.name ?? '?') : '-'}`
  })
}

test.each([
  ['Peru reportedly shelled a Chilean village.', 'ASSAULT happened, ?'],
  ['Kenya has allegedly shelled a Ugandan village.', 'ASSAULT happened, ?'],
  ['The Kenyan sailor was said to have been wounded by Ugandan soldiers.', 'ASSAULT happened, ?'],
  ['A Ugandan colonel believed to have shelled Kenyan villages fled.', 'ASSAULT possible, ?'],
  ['The accusation against Peru is that it shelled Chilean villages.', 'ASSAULT happened, ?'],
  ['Chile is convinced that Peru shelled a Chilean village.', 'ASSAULT happened, Chile'],
  ["Chile's argument was that Peru had shelled a Chilean village.", 'ASSAULT happened, Chile'],
  // What is no word of saying has no voice.
  ['The trouble is that Peru shelled Chilean villages.', 'ASSAULT happened, -'],
])('hears somebody who is not named in: %s', (text, wanted) => {
  expect(told(text)).toContain(wanted)
})

test('hearsay ends where the writer goes on with what came of it', () => {
  expect(told('Peru reportedly shelled a Chilean village, and Chile expelled the Peruvian ambassador.')).toEqual([
    'ASSAULT happened, ?',
    'SANCTION happened, -',
  ])
})

test.each([
  // Who speaks by a participle is not the source of his own speech, and is the source of the deed that he tells.
  ["The governor of Nairobi wrote to Uganda's president asking him to free the sailors.", 'REQUEST requested, -'],
  ['Peru posted a video accusing Chile of shelling a village.', 'ASSAULT happened, Peru'],
  ["Kenya's envoys admitted that their army had shelled a village in Uganda, blaming Rwanda.", 'ACCUSE happened, -'],
  // What comes of a thing, what is not said, and what happens meanwhile are told by the writer.
  ['Peru closed its port, meaning that Chile sent its ships to Bolivia.', 'AID happened, -'],
  ['Chad had not announced any plans to withdraw its troops from Niger.', 'CONCEDE denied, -'],
  ['Peru announced a truce as Chilean troops shelled its villages.', 'ASSAULT happened, -'],
  // What is told of a thing that someone asks for is the writer's; all that he says in a clause is his.
  ['Peru demanded the release of six sailors whom Chile had arrested in June.', 'COERCE happened, -'],
  ['Peru called on Chile to free the sailors arrested by its navy.', 'COERCE happened, -'],
  ['Peru said that it had seen the sailors whom Chile had arrested in June.', 'COERCE happened, Peru'],
  // How another answers a deed, at the end of a headline, is not who tells it.
  ['Peru detains 14 Chilean fishermen, Santiago protests', 'COERCE happened, -'],
  ['Peru expels the Chilean envoy, Santiago vows a response', 'SANCTION happened, -'],
  ['Peru has expelled the Chilean envoy, Santiago says', 'SANCTION happened, Santiago'],
  // A speech act in one's own quoted words is not its own source; who claims a deed is the source of it.
  ['“Peru regrets the shelling of the Chilean village,” President Luis Rojas of Peru said.', 'CONCEDE happened, -'],
  ['“We thank Chile for its help,” said Ana Vea, the foreign minister of Peru.', 'SUPPORT happened, -'],
  ['“We thanked Chile in June,” said Ana Vea, the foreign minister of Peru.', 'SUPPORT happened, Ana Vea'],
  ['The Houthi movement claimed responsibility for the attack on Oman.', 'ASSAULT happened, Houthis'],
  ['The Houthi movement claimed responsibility for firing missiles at Oman.', 'ASSAULT happened, Houthis'],
  // A text speaks for whoever gave it out.
  ['According to a tweet on Monday by Ana Vea, Chile has shelled a village in Peru.', 'ASSAULT happened, Ana Vea'],
])('tells the source from what only stands beside it in: %s', (text, wanted) => {
  expect(told(text)).toContain(wanted)
})

test.each([
  // The words before a quotation tell whose it is, and it is his to its end.
  [
    'Ann Odinga of Kenya defended the raid, "a defensive act" in nature: "Uganda has shelled a village in Kenya. Its soldiers killed six farmers."',
    ['Ann Odinga', 'Ann Odinga'],
  ],
  [
    'The Kenyan defence ministry issued a statement: "Uganda has shelled a village in Kenya."',
    ['Kenyan defence ministry'],
  ],
  [
    'Ann Odinga, the foreign minister of Kenya, spoke to reporters in Nairobi. "Uganda has arrested 20 Kenyan traders. It has also shelled a village in Kenya."',
    ['Ann Odinga', 'Ann Odinga'],
  ],
  // Marks inside it do not end it.
  [
    'Ann Odinga said: "Uganda has shelled a village in Kenya. The "Free State" has killed six Kenyan farmers. Rwanda has armed it."',
    ['Ann Odinga', 'Ann Odinga', 'Ann Odinga'],
  ],
  // A sentence that leads to no speech lends nobody to a quotation.
  ['Uganda has opened the border. "Kenya has arrested 20 Ugandan traders."', ['-', '-']],
])('keeps the speaker of a quotation in: %s', (text, wanted) => {
  expect(told(text).map((claim) => claim.split(', ')[1])).toEqual(wanted)
})

test.each([
  // The present of a headline and of a deed done at one stroke tells what has happened; of other deeds, what goes on.
  ["Peru bans Belarusian airline, citing 'security'", 'happened'],
  ['Kenya detains 14 Somali fishermen.', 'happened'],
  ['Kenya often detains Somali fishermen.', 'ongoing'],
  ['Kenya arms Ugandan rebels.', 'ongoing'],
  ['Bolivia opposes the Chilean dam.', 'ongoing'],
  // What stands in a letter was said when it was written; backing that describes someone goes on, as does what goes with what goes on.
  ["Peru's president issued a statement condemning Chile for the attack.", 'happened'],
  ['Peru fears the Chilean militias, which support Bolivia.', 'ongoing'],
  ['Chile patrols the border, shielding Bolivian rebels.', 'ongoing'],
  ['The charge is that Peru shelled a Chilean village.', 'happened'],
  ['Kenyan troops came to fight Uganda.', 'planned'],
])('tells how real it is in: %s', (text, wanted) => {
  expect(told(text).at(-1)?.split(/[ ,]+/)[1]).toBe(wanted)
})

test.each([
  ['Japan and Peru said that Kenya had shelled a Ugandan village.', 'Japan and Peru', ['JPN', 'PER']],
  [
    'The African Union, Kenya and Chad said that Sudan had shelled Niger.',
    'African Union, Kenya and Chad',
    [null, 'KEN', 'TCD'],
  ],
  ['According to Poland and Latvia, Belarus shelled a Lithuanian village.', 'Poland and Latvia', ['POL', 'LVA']],
  ['Kenya and Chad met in Nairobi. Both sides said that Sudan had shelled Niger.', 'Kenya and Chad', ['KEN', 'TCD']],
  [
    'Kenyan and Chadian officials said that Sudan had shelled Niger.',
    'officials of Kenya and officials of Chad',
    ['KEN', 'TCD'],
  ],
])('hears each of those who say it together in: %s', (text, name, countries) => {
  const { source } = reader.read(text, { date: '2024-02-19' }).claims.at(-1)!.attribution.at(-1)!
  expect(source).toMatchObject({ name, country: null })
  expect(source!.members!.map(({ country }) => country)).toEqual(countries)
})

test.each([
  'The prime minister and party leader said that Kenya had shelled a Ugandan village.',
  'Togo or Benin said that Kenya had shelled a Ugandan village.',
  'Togo, which borders Benin and Ghana, said that Kenya had shelled a Ugandan village.',
])('hears one in: %s', (text) => {
  expect(reader.read(text, { date: '2024-02-19' }).claims[0]!.attribution.at(-1)!.source).not.toHaveProperty('members')
})

test('who says it together does what they say together', () => {
  expect(told('“We condemn Chad,” Kenya and Peru said.')).toEqual(['ACCUSE happened, -'])
})
