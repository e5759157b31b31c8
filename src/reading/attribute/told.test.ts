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
    'a poll, of all that stands before a comma at the end',
    'Most Ghanaians say they would rather pay less for rice, even if it means that Togo sells less, according to a new poll.',
    'a new poll | according to | Most Ghanaians say they would rather pay less for rice, even if it means that Togo sells less',
  ],
  [
    'an index, of what stands behind a colon',
    'The tax did not hurt the port: Lagos was the busiest in Africa, according to one index.',
    'one index | according to | Lagos was the busiest in Africa',
  ],
])('tells of %s', (_, text, line) => {
  expect(told(text)).toContain(line)
})
