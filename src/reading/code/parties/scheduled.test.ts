import { expect, test } from 'vitest'
import { createReader } from '../../../languages/reader.ts'
import { dataFrom } from '../../../resources/node.ts'

const reader = await createReader(dataFrom())

test.each([
  ['The Chinese president visits Peru in August.', 'AGREE planned August'],
  ['The presidents of Iraq and Kuwait meet in Muscat on Sunday.', 'AGREE planned Sunday'],
  // What happens every year, or is told in the present of a headline, is not to come.
  ['The Chinese president visits Peru every year.', 'CONSULT happened -'],
  ['Chinese president visits Peru', 'CONSULT happened -'],
  ['The Chinese president visited Peru in May.', 'CONSULT happened -'],
])('what is arranged is told in the present: %s', (text, wanted) => {
  const [claim] = reader.read(text, { date: '2025-06-10' }).claims
  const cue = claim?.status.span
  expect(`${claim?.event.type} ${claim?.status.value} ${cue ? text.slice(cue.start, cue.end) : '-'}`).toBe(wanted)
})
