import { expect, test } from 'vitest'
import { createReader } from '../../languages/reader.ts'
import { dataFrom } from '../../resources/node.ts'

const reader = await createReader(dataFrom())

const told = (text: string) =>
  reader
    .read(text, { date: '2024-02-19' })
    .claims.map(({ event, actors, recipients, status, attribution }) =>
      [
        actors.map(({ id }) => id),
        event.type,
        recipients.map(({ id }) => id),
        status.value,
        attribution.at(-1)?.source?.name ?? 'the writer',
      ].join(' '),
    )

const SPEAKER = 'Niger\'s foreign minister, Ali Sani, spoke to reporters. "We want peace," Sani said.'

test.each([
  ['"Chad must show patience."', 'NER REQUEST TCD requested the writer'],
  ['"I think Chad must show patience at once."', 'NER REQUEST TCD requested the writer'],
  ['"We have waited for years, and Chad must return our boats."', 'NER REQUEST TCD requested the writer'],
  ['"The Chadian decision is a disgrace."', 'NER ACCUSE TCD happened the writer'],
  ['"Chad has shown contempt for the court."', 'NER ACCUSE TCD happened the writer'],
  ['"Chad is a true friend."', 'NER SUPPORT TCD happened the writer'],
  ['"There is no doubt that Chad is remarkably generous."', 'NER SUPPORT TCD happened the writer'],
  ['"It is clear that Chad has shown contempt for the court."', 'NER ACCUSE TCD happened the writer'],
  ['"We have to recognise that Chad has shown contempt for the court."', 'NER ACCUSE TCD happened the writer'],
  ['"The raids ordered by Chad endanger peace."', 'NER ACCUSE TCD happened the writer'],
  ['"Chad should never have let the boats sail."', 'NER ACCUSE TCD happened the writer'],
  ['"Chad is run by a tyrant."', 'NER ACCUSE TCD happened the writer'],
  ['"We hope that Chad will listen."', 'NER REQUEST TCD requested the writer'],
  ['"Chad will pay a price."', 'NER THREATEN TCD threatened the writer'],
])('what is said in %s is done by saying it', (words, claim) => {
  expect(told(`${SPEAKER} ${words}`)).toContain(claim)
})

test('what is asked for is not told as a deed beside the demand', () => {
  expect(told(`${SPEAKER} "Chad must release our sailors."`)).toEqual(['NER REQUEST TCD requested the writer'])
})

test.each([
  ['of a question', '"Must Chad show patience?"'],
  ['of a condition', '"If Chad must show patience, so be it."'],
  ['of what is said not to be so', '"It is not clear that Chad has shown contempt."'],
  ['of oneself', '"Niger must show patience."'],
  ['of a comparison', '"Chad would be better off."'],
])('nothing is done by what is said %s', (_, words) => {
  expect(told(`${SPEAKER} ${words}`)).toEqual([])
})

test('who speaks for nobody but himself does nothing between states', () => {
  expect(told('"We want peace," said Ali Sani, an economist from Niger. "Chad must show patience."')).toEqual([])
})
