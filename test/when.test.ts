import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import { dataFrom } from '../src/resources/node.ts'

const reader = await createReader(dataFrom())

/** When the claims of a text that appeared on 13 March 2024 were: value, first and last day. */
function when(text: string): string[] {
  return reader
    .read(text, { date: '2024-03-13' })
    .claims.map(({ time }) =>
      time?.stated ? `${time.value} ${time.start ?? 'open'} ${time.end ?? 'open'}` : 'not stated',
    )
}

test.each([
  // Only its first or its last day is told.
  ['Chad has supplied arms to Niger since 2019.', '2019/.. 2019-01-01 open'],
  ['Since at least 2014, Peru has armed Chile.', '2014/.. 2014-01-01 open'],
  ['From 1 July Kenya will ban imports from Uganda.', '2024-07-01/.. 2024-07-01 open'],
  ['Peru will suspend its aid to Chile until the end of June.', '../2024-06 open 2024-06-30'],
  ['Norway will withdraw its troops from Mali by 2026.', '../2026 open 2026-12-31'],
  ['Before 2011 Turkey supported Syria.', '../2010-12-31 open 2010-12-31'],
  ['After 15 April, Spain will no longer send weapons to Israel.', '2024-04-16/.. 2024-04-16 open'],
  // Counted from something that has a date.
  ['Jordan met Egypt two weeks before the ceasefire of 3 February.', '2024-01-20 2024-01-20 2024-01-20'],
  ['Fiji recalled its ambassador from Tonga three days after the 5 May vote.', '2023-05-08 2023-05-08 2023-05-08'],
  // A number behind a month may count what follows.
  ['In March, 12 Greek soldiers entered Chile.', '2024-03 2024-03-01 2024-03-31'],
  ["Japan's minister will visit Peru in mid-November, three months after the vote.", '2024-11 2024-11-01 2024-11-30'],
  // A date that opens the sentence is its main event's, wherever a parser hangs it.
  ['On March 12 Greek soldiers entered Chile.', '2024-03-12 2024-03-12 2024-03-12'],
])('when it was: %s', (text, time) => {
  expect(when(text)).toEqual([time])
})
