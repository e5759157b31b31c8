import { expect, test } from 'vitest'
import { createReader } from '../../languages/reader.ts'
import { dataFrom } from '../../resources/node.ts'

const reader = await createReader(dataFrom())

/** Who says each claim of a text: "-" the writer, "?" somebody who is not named. */
const sources = (text: string) =>
  reader.read(text, { date: '2024-02-19' }).claims.map(({ event, attribution }) => {
    const last = attribution.at(-1)
    return `${event.type} ${last ? (last.source?.name ?? '?') : '-'}`
  })

test.each([
  [
    'a pronoun by the words that it stands for',
    'The minister read the findings of a Togolese panel, which said the Malian army carried out a raid on a market in Ghana.',
    'ASSAULT a Togolese panel',
  ],
  [
    'also where it accuses',
    'The minister read the findings of a Togolese panel, which said no more and also accused Niger of shelling a town in Ghana.',
    'ASSAULT a Togolese panel',
  ],
  [
    'a person behind words of rank',
    '"We have fought Mali for a year, and the year was long," said army spokesman Navy Captain Ali Sani, who was asked about Togo.',
    'ASSAULT Ali Sani',
  ],
  ['nobody where there were reports', 'There were reports that Mali had shelled a Togolese village.', 'ASSAULT ?'],
  [
    'nobody behind a second noun',
    'The list begins with fish and allegations that Malian agents have jailed Togolese traders.',
    'COERCE ?',
  ],
  [
    'who says that he did it',
    'A bomb killed six Togolese soldiers. The Malian Liberation Front has claimed responsibility.',
    'ASSAULT Malian Liberation Front',
  ],
  ['the writer where criticism is answered', 'Mali rebuts Togolese criticism of its tariffs.', 'ACCUSE -'],
  ['the writer where something goes on meanwhile', 'Chile attacked Peru as the talks continued.', 'ASSAULT -'],
  [
    'nobody for what stands before a relative clause that he is heard in',
    'Chad freed four Malians who, officials say, had been sent by Niger to attack a market.',
    'RETREAT -',
  ],
  [
    'nobody who only has something to think of',
    'Norway, with a base in Chad to think of, was warmer: its minister telephoned the Malian president.',
    'CONSULT -',
  ],
  [
    'who counts',
    'Chile held 900 Peruvians in May, by the tally of a rights group in Lima.',
    'COERCE rights group in Lima',
  ],
  ['the writer where a name suggests it', 'As its name suggests, the Lobaye Front attacked Chad.', 'ASSAULT -'],
  ['whoever goes on to say it', '“Chile attacked Peru,” the Ghanaian envoy continued.', 'ASSAULT Ghanaian envoy'],
])('the source is %s', (_, text, source) => {
  expect(sources(text)).toContain(source)
})

test('who is charged with a crime says nothing', () => {
  expect(
    sources(
      'Last summer Mali freed two Togolese pilots for Captain Ali Sani, a Malian hostage now charged with theft.',
    ),
  ).toContain('RETREAT -')
})

test('who says something of a charge in a clause behind its noun does not make the charge', () => {
  const text = 'Togo has repeatedly accused Benin of pushing traders back across the river, a charge Porto-Novo denies.'
  expect(sources(text)).toContain('ACCUSE -')
})

test('a champion who defends a title says nothing', () => {
  const { attributions } = reader.document('Ana Vea was the Lagos Marathon defending champion.')
  expect(attributions).toEqual([])
})

test('who is asked about something has not said it', () => {
  const text = 'Which people would you ask to join? You asked Peru to join.'
  expect(reader.document(text).attributions.map(({ cue }) => cue && text.slice(cue.span.start, cue.span.end))).toEqual([
    'asked',
  ])
})
