import { expect, test } from 'vitest'
import { createMeasured } from '../../languages/reader.ts'
import { dataFrom } from '../../resources/node.ts'

const reader = await createMeasured(dataFrom())

/** Who is heard by which words to tell what, one line each: "source | cue | pieces of content". */
function told(text: string): string[] {
  const { attributions } = reader.read(text, { date: '2024-02-19' })
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return attributions.map(({ source, cue, content }) =>
    [source ? words(source.span) : '-', cue ? words(cue.span) : '-', content.map(words).join(' … ')].join(' | '),
  )
}

test.each([
  [
    'whoever opens the sentence, though the tree take him for a part of the phrase before',
    'As a part of his plea, Ali Sani, 44, said that he robbed nearly 100 Ghanaians from his home overseas.',
    'Ali Sani, 44 | said | that he robbed nearly 100 Ghanaians from his home overseas',
  ],
  [
    'people of whom a participle tells',
    'People briefed on the plan said that it reflected a fear of war in Chad.',
    'People briefed on the plan | said | that it reflected a fear of war in Chad',
  ],
  [
    'who stands behind the verb, with the words around both',
    'Part of the problem in crossing borders, say experts like Ali Sani, a Nigerien driver, is the snow itself.',
    'experts like Ali Sani, a Nigerien driver, | say | Part of the problem in crossing borders … is the snow itself',
  ],
  [
    'a participle behind a comma within marks',
    'The Fijian premier delivered a fiery defence of “island values,” saying the port stood for the “heart and lungs of Fiji.”',
    'The Fijian premier | saying | the port stood for the “heart and lungs of Fiji.”',
  ],
  [
    'nobody where one is asked about a thing',
    'Asked about the Chilean offer, the envoy said that the talks would go on.',
    '- | Asked about | the Chilean offer',
  ],
  [
    'nobody where one is asked if it is so',
    'The consul had said, “We shall wait,” when asked if he would leave Mali.',
    '- | asked | if he would leave Mali',
  ],
  [
    'who goes on to say, though what is joined hang in what was told',
    'The governor says the answer was to shut the border and says he wrote to Peru.',
    'The governor | says | the answer was to shut the border',
  ],
  [
    'whoever vows, and not what goes on in his words',
    'Mr Sani wrote to Peru at once, saying: “The siege goes on” and vowing to hold the port.',
    'Mr Sani | vowing | to hold the port',
  ],
  [
    'a poll, of all that stands before a comma at the end',
    'Most Ghanaians say they would rather pay less for rice, even if it means that Togo sells less, according to a new poll.',
    'a new poll | according to | Most Ghanaians say they would rather pay less for rice, even if it means that Togo sells less',
  ],
  [
    'an index, of what stands behind a colon',
    'The tax did not hurt the port: Lagos was the busiest in Africa, according to one index.',
    'one index | according to | Lagos was the busiest in Africa',
  ],
  [
    'people within what another offers',
    'The party offered fresh arms to Peruvians who say the pact is a trap.',
    'who | say | the pact is a trap',
  ],
  [
    'whoever says what a tree takes for a noun',
    'The consul says the men who crossed the river into Niger on the night of the raid fear for their sons.',
    'The consul | says | the men who crossed the river into Niger on the night of the raid fear for their sons',
  ],
  [
    'two joined, at the end of a sentence',
    'Half of the money came from firms in Fiji that may never have existed, or from donors who cannot be found, port and company records show.',
    'port and company records | show | Half of the money came from firms in Fiji that may never have existed, or from donors who cannot be found',
  ],
  [
    'what a bank has gathered',
    'Peru has sent no rice to Fiji since May, shipping records compiled by the bank in Lima show.',
    'shipping records compiled by the bank in Lima | show | Peru has sent no rice to Fiji since May',
  ],
  ['who recalls a deed', 'He recalled the siege of the Syrian port.', 'He | recalled | the siege of the Syrian port'],
])('tells of %s', (_, text, line) => {
  expect(told(text)).toContain(line)
})

test.each([
  ['called back', 'Peru recalled its ambassador.'],
  [
    'only to be said',
    '“The siege is a stain on us, and to say that it was a triumph is an outrage,” the Kenyan minister said.',
  ],
])('hears nobody of what is %s', (_, text) => {
  expect(told(text).filter((line) => / \| (?:recalled|to say) \| /.test(line))).toEqual([])
})
