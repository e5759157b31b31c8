import { describe, expect, it } from 'vitest'
import { annotated } from '../../../test/annotated.ts'
import { time } from './time.ts'

const stage = time()

/** `words => value` of every time expression; told on Wednesday 14 February 2024 unless a date is given. */
function read(sentence: string, date: string | null = '2024-02-14'): string[] {
  const doc = annotated([sentence], date === null ? {} : { date })
  stage.run(doc)
  return doc.timexes.map(({ span, value, mod }) => {
    const words = doc.text.slice(span?.start, span?.end)
    return `${words} => ${value}${mod === null ? '' : ` ${mod}`}`
  })
}

const CASES: readonly (readonly [string, string])[] = [
  ['signed on 12 February 2024', '12 February 2024 => 2024-02-12'],
  ['signed on Feb. 12', 'Feb. 12 => 2024-02-12'],
  ['signed on February 12th , 2002', 'February 12th , 2002 => 2002-02-12'],
  ['signed on 2024-02-12', '2024-02-12 => 2024-02-12'],
  ['signed on 12/02/2024', '12/02/2024 => 2024-02-12'],
  ['signed on 25/12/2023', '25/12/2023 => 2023-12-25'],
  ['in 2021 it rained', '2021 => 2021'],
  ['early 2023', 'early 2023 => 2023 START'],
  ['since mid-May 2023', 'mid-May 2023 => 2023-05 MID'],
  ['late last year', 'late last year => 2023 END'],
  ['in the 1990s', 'the 1990s => 199'],
  ['over the past few months', 'the past few months => PXM'],
  ['in recent years', 'recent years => PAST_REF'],
  ['they met last week', 'last week => 2024-W06'],
  ['they met this week', 'this week => 2024-W07'],
  ['they met two days ago', 'two days ago => 2024-02-12'],
  ['they met last month', 'last month => 2024-01'],
  ['next month', 'next month => 2024-03'],
  ['tomorrow', 'tomorrow => 2024-02-15'],
  ['this morning', 'this morning => 2024-02-14TMO'],
  ['on Monday night', 'Monday night => 2024-02-12TNI'],
  ['after 9/11', '9/11 => 2001-09-11'],
  ['every year', 'every year => P1Y'],
  ['for two years', 'two years => P2Y'],
  ['for two and a half years', 'two and a half years => P2.5Y'],
  ['from 3 to 5 May 2023', 'from 3 to 5 May 2023 => 2023-05-03/2023-05-05'],
  ['between 2019 and 2021', 'between 2019 and 2021 => 2019/2021'],
  ['in the first quarter of 2022', 'the first quarter of 2022 => 2022-Q1'],
  ['in summer 2020', 'summer 2020 => 2020-SU'],
  ["on New Year 's Day", "New Year 's Day => 2024-01-01"],
  ['at Christmas 2022', 'Christmas 2022 => 2022-12-25'],
  ['in the 19th century', 'the 19th century => 18'],
  ['for a decade', 'a decade => P10Y'],
  ['the third Wednesday of January 2024', 'the third Wednesday of January 2024 => 2024-01-17'],
  ['until 20 March', '20 March => 2024-03-20'],
]

describe('time', () => {
  it.each(CASES)('reads "%s"', (sentence, expected) => {
    expect(read(sentence)).toEqual([expected])
  })

  it('leaves the value open where the date of publication is not known', () => {
    expect(read('on Wednesday', null)).toEqual(['Wednesday => XXXX-WXX-3'])
    expect(read('on 12 February', null)).toEqual(['12 February => XXXX-02-12'])
    expect(read('two days ago', null)).toEqual(['two days ago => PAST_REF'])
    expect(read('today', null)).toEqual(['today => PRESENT_REF'])
    expect(read('on 12 February 2024', null)).toEqual(['12 February 2024 => 2024-02-12'])
  })

  it('takes the last such day with a past verb and the next one with a coming one', () => {
    const past = 'Peru|PROPN|NNP|2|nsubj voted|VERB|VBD|0|root on|ADP|IN|4|case Friday|PROPN|NNP|2|obl'
    const coming =
      'Peru|PROPN|NNP|3|nsubj will|AUX|MD|3|aux vote|VERB|VB|0|root on|ADP|IN|5|case Friday|PROPN|NNP|3|obl'
    expect(read(past)).toEqual(['Friday => 2024-02-09'])
    expect(read(coming)).toEqual(['Friday => 2024-02-16'])
  })

  it('counts "earlier" and "later" from the last date that the text gave in full', () => {
    const doc = annotated(['The deal of 5 May 2010 failed', 'three months earlier a war began'], { date: '2024-02-14' })
    stage.run(doc)
    expect(doc.timexes.map(({ value }) => value)).toEqual(['2010-05-05', '2010-02'])
  })

  it('gives the first and the last day', () => {
    const doc = annotated(['in 2021'])
    stage.run(doc)
    expect(doc.timexes[0]).toMatchObject({ start: '2021-01-01', end: '2021-12-31', stated: true })
  })

  it('finds no time in amounts, names and verbs', () => {
    expect(read('they may march with 2000|NUM|CD|6|nummod troops|NOUN|NNS|4|obl')).toEqual([])
    expect(read('an A350s and 15,000 tons')).toEqual([])
    expect(read('it fell by 5.13 to 1,987 points')).toEqual([])
    expect(read('an 8-year-old boy')).toEqual([])
  })
})
