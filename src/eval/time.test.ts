import { expect, test } from 'vitest'
import type { Timex } from '../model/timex.ts'
import { fakes, place } from './fakes.ts'
import { readMeantime } from './meantime.ts'
import { evaluate } from './tasks.ts'
import { readTimeml } from './timeml.ts'

function timex(
  text: string,
  words: string,
  value: string,
  days: readonly [string | null, string | null] = [null, null],
): Timex {
  return {
    type: 'DATE',
    value,
    start: days[0],
    end: days[1],
    mod: null,
    stated: true,
    sentence: 0,
    span: place(text, words),
  }
}

const TML = `<?xml version="1.0"?><TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2013-03-22" functionInDocument="CREATION_TIME">March 22, 2013</TIMEX3></DCT>
<TEXT>Ships &amp; crews <EVENT eid="e1">sailed</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2013-03-18">Monday</TIMEX3> and <TIMEX3 tid="t2" type="DATE" value="2013-03-21">on Thursday</TIMEX3>, not in <TIMEX3 tid="t3" type="DATE" value="2012">2012</TIMEX3>.</TEXT></TimeML>`

test('reads the words of a TimeML text and the day of writing', () => {
  const { text, date, timexes } = readTimeml(TML)
  expect(text).toBe('Ships & crews sailed on Monday and on Thursday, not in 2012.')
  expect(date).toBe('2013-03-22')
  expect(timexes.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
    ['Monday', '2013-03-18'],
    ['on Thursday', '2013-03-21'],
    ['2012', '2012'],
  ])
})

test('counts strict and relaxed spans, and values where spans overlap', () => {
  // Monday: exact and right. Thursday: overlaps, right. "not" is nothing; 2012 is missed.
  const deps = fakes(({ text }) => ({
    timexes: [timex(text, 'Monday', '2013-03-18'), timex(text, 'Thursday', '2013-03-21'), timex(text, 'not', 'P1D')],
  }))
  const { figures, misses } = evaluate('time', [{ path: 'a.tml', text: TML }], deps, { misses: 9 })
  expect(figures).toEqual({ strict: 1 / 3, relaxed: 2 / 3, value: 2 / 3 })
  expect(misses.map(({ wanted, got }) => [wanted, got])).toEqual([
    ['"on Thursday" 2013-03-21', '"Thursday" 2013-03-21'],
    ['"2012" 2012', 'nothing'],
    ['nothing', '"not" P1D'],
  ])
})

test('lays the words of a MEANTIME article out as they are printed', () => {
  const words = [
    ['0', 'Rice'],
    ['0', 'comes'],
    ['1', 'May'],
    ['1', '6'],
    ['2', '"'],
    ['2', 'Good'],
    ['2', '"'],
    ['2', ','],
    ['2', 'Ada'],
    ['2', "'s"],
    ['2', 'note'],
    ['2', 'said'],
    ['2', '.'],
  ]
  const tokens = words.map(
    ([sentence, form], i) => `<token number="${i}" sentence="${sentence}" t_id="${i + 1}">${form}</token>`,
  )
  const xml = `<Document>${tokens.join('')}<Markables>
<EVENT_MENTION m_id="1" pred="say" certainty="CERTAIN" polarity="POS" tense="PAST"><token_anchor t_id="12"/></EVENT_MENTION>
<TIMEX3 m_id="2" functionInDocument="CREATION_TIME" type="DATE" value="2005-05-06"><token_anchor t_id="3"/><token_anchor t_id="4"/></TIMEX3>
<EVENT_MENTION m_id="3" TAG_DESCRIPTOR="an instance"/>
</Markables></Document>`
  const { text, date, timexes, events } = readMeantime(xml)
  expect(text).toBe('Rice comes\n\nMay 6\n\n"Good", Ada\'s note said.')
  expect(date).toBe('2005-05-06')
  expect(timexes.map(({ start, end }) => text.slice(start, end))).toEqual(['May 6'])
  expect(events.map(({ start, end }) => text.slice(start, end))).toEqual(['said'])
})

test('takes either reading of a case, a named stretch of days, and the two ends of a range', () => {
  const at = { Context: { ReferenceDateTime: '2016-11-07T00:00:00' } }
  const result = (Text: string, Start: number, Type: string, Value: object) => ({
    Text,
    Start,
    Length: Text.length,
    Type,
    Value,
  })
  const range = (startDate: string, endDate: string) => ({
    PastResolution: { startDate, endDate },
    FutureResolution: { startDate, endDate },
  })
  const cases = [
    {
      Input: 'Left Oct 2',
      ...at,
      Results: [
        result('Oct 2', 5, 'date', {
          Timex: 'XXXX-10-02',
          FutureResolution: { date: '2017-10-02' },
          PastResolution: { date: '2016-10-02' },
        }),
      ],
    },
    {
      Input: 'In spring quarter',
      ...at,
      Results: [
        result('spring quarter', 3, 'daterange', {
          Timex: '(2016-04-01,2016-07-01,P3M)',
          ...range('2016-04-01', '2016-07-01'),
        }),
      ],
    },
    {
      Input: 'May 3 to May 9',
      ...at,
      Results: [
        result('May 3 to May 9', 0, 'daterange', {
          Timex: '(2016-05-03,2016-05-09,P6D)',
          ...range('2016-05-03', '2016-05-09'),
        }),
      ],
    },
    {
      Input: 'From 4 to 5',
      ...at,
      Results: [
        {
          Text: 'from 4 to 5',
          Start: 0,
          End: 10,
          TypeName: 'datetimeV2.timerange',
          Resolution: { values: [{ timex: '(T04,T05,PT1H)', type: 'timerange' }] },
        },
      ],
    },
    { Input: 'Nothing here', ...at, Results: [] },
  ]
  const deps = fakes(({ text }) => {
    if (text.startsWith('Left')) return { timexes: [timex(text, 'Oct 2', '2016-10-02')] }
    if (text.startsWith('In')) return { timexes: [timex(text, 'spring quarter', '2016-Q2')] }
    if (text.startsWith('May'))
      return {
        timexes: [
          timex(text, 'May 3', '2016-05-03', ['2016-05-03', '2016-05-03']),
          timex(text, 'May 9', '2016-05-09', ['2016-05-09', '2016-05-09']),
        ],
      }
    return { timexes: [timex(text, text.slice(0, 4), '2016')] }
  })
  const { figures, misses } = evaluate('time', [{ path: 'DateParser.json', text: JSON.stringify(cases) }], deps, {
    misses: 9,
  })
  // The range of hours is not TIMEX3's to say; of the other four only the one without a time is wrong.
  expect(figures).toEqual({ supported: 4 / 5, right: 3 / 4 })
  expect(misses).toMatchObject([{ wanted: 'nothing', got: '"Noth" 2016' }])
})

test('takes a range of years for one that ends where its last year begins, and what TIMEX3 has no value for as unsupported', () => {
  const one = (Input: string, TypeName: string, values: readonly object[]) => ({
    Input,
    Context: { ReferenceDateTime: '2016-11-07T00:00:00' },
    Results: [{ Text: Input, Start: 0, End: Input.length - 1, TypeName, Resolution: { values } }],
  })
  const range = (start: string, end: string) => [{ timex: `(${start},${end},PX)`, type: 'daterange', start, end }]
  const cases = [
    one('1990 to 1995', 'datetimeV2.daterange', range('1990-01-01', '1995-01-01')),
    one('May to July', 'datetimeV2.daterange', range('2016-05-01', '2016-07-01')),
    one('Q1 to Q3', 'datetimeV2.daterange', range('2016-01-01', '2016-07-01')),
    one('week 3 to 5', 'datetimeV2.daterange', range('2016-01-18', '2016-02-01')),
    one('1990 to 1996', 'datetimeV2.daterange', range('1990-01-01', '1995-01-01')),
    one('at supper', 'datetimeV2.time', [{ timex: 'TMED', type: 'time', value: 'not resolved' }]),
    one('June 31', 'datetimeV2.date', [{ timex: 'XXXX-06-31', type: 'date', value: 'not resolved' }]),
    one('sixth Friday', 'datetimeV2.date', [{ timex: 'XXXX-11-WXX-5-#6', type: 'date', value: '0001-01-01' }]),
  ]
  const found: Readonly<Record<string, readonly [string, string, string]>> = {
    '1990 to 1995': ['1990/1995', '1990-01-01', '1995-12-31'],
    'May to July': ['2016-05/2016-07', '2016-05-01', '2016-07-31'],
    'Q1 to Q3': ['2016-Q1/2016-Q3', '2016-01-01', '2016-09-30'],
    'week 3 to 5': ['2016-W03/2016-W05', '2016-01-18', '2016-02-07'],
    '1990 to 1996': ['1990/1996', '1990-01-01', '1996-12-31'],
  }
  const deps = fakes(({ text }) => {
    const [value, first, last] = found[text] ?? ['2016', '2016-01-01', '2016-12-31']
    return { timexes: [timex(text, text, value, [first, last])] }
  })
  const { figures, misses } = evaluate('time', [{ path: 'DateTimeModel.json', text: JSON.stringify(cases) }], deps, {
    misses: 9,
  })
  expect(figures).toEqual({ supported: 5 / 8, right: 4 / 5 })
  expect(misses).toMatchObject([{ text: '1990 to 1996 (2016-11-07)' }])
})
