import { describe, expect, it } from 'vitest'
import { annotated } from '../../../test/annotated.ts'
import { easter, islamic, isoDay } from './calendar.ts'
import { time } from './time.ts'

const stage = time()

/** `words => value` of every time expression; told on Wednesday 14 February 2024 unless a date is given. */
function told(sentence: string, date: string | null = '2024-02-14'): string[] {
  const doc = annotated([sentence], date === null ? {} : { date })
  stage.run(doc)
  return doc.timexes.map(({ span, value, mod }) => {
    const words = doc.text.slice(span?.start, span?.end)
    return `${words} => ${value}${mod === null ? '' : ` ${mod}`}`
  })
}

/** `first..last` of every time expression. */
function days(sentence: string, date = '2024-02-14'): string[] {
  const doc = annotated([sentence], { date })
  stage.run(doc)
  return doc.timexes.map(({ start, end }) => `${start}..${end}`)
}

const CLOCKS: readonly (readonly [string, readonly string[]])[] = [
  ['they left at 6 am this morning', ['6 am this morning => 2024-02-14T06']],
  ['a blast at 9:40 tomorrow evening', ['9:40 tomorrow evening => 2024-02-15T21:40']],
  ['the vote is on Monday at 3.15', ['Monday at 3.15 => 2024-02-12T03:15']],
  ['the vote is on Monday at 5', ['Monday at 5 => 2024-02-12T05']],
  ['they spoke last night at 11', ['last night at 11 => 2024-02-13T23']],
  ['they speak tonight around 2', ['tonight around 2 => 2024-02-14T02']],
  ['they met on 3 March four twenty', ['3 March four twenty => 2024-03-03T04:20']],
  ['they met on Friday at six a m', ['Friday at six a m => 2024-02-09T06']],
  ['they met Friday at 4p', ['Friday at 4p => 2024-02-09T16']],
  ['be there at 8 ~ish', ['8ish => T08 APPROX']],
  ['curfew begins at mid ~- ~night', ['mid-night => T00']],
  ['open at 7 ~. ~pm', ['7.pm => T19']],
  ['Tue Mar 5 10:20:30 2019', ['Tue Mar 5 10:20:30 2019 => 2019-03-05T10:20:30']],
  ['on May ~/ ~3 ~( ~Fri ~) ~- ~9:30 am', ['May/3(Fri)-9:30 am => 2024-05-03T09:30']],
  ['Saturdays at 19.45', ['Saturdays at 19.45 => XXXX-WXX-6T19:45']],
  ['Tuesday evening next week', ['Tuesday evening next week => 2024-02-20TEV']],
  ['they fled during the night', ['during the night => TNI']],
  ['it took one afternoon', ['one afternoon => TAF']],
]

describe('clock times', () => {
  it.each(CLOCKS)('reads "%s"', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected)
  })

  it('takes no number for an hour that counts or goes on', () => {
    expect(told('shares closed on Monday at 5 points|NOUN|NNS|0|dep')).toEqual(['Monday => 2024-02-12'])
    expect(told('id ~=~.~5pm7x')).toEqual([])
  })
})

const RANGES: readonly (readonly [string, readonly string[]])[] = [
  ['next week between Tuesday and Thursday', ['next week between Tuesday and Thursday => 2024-02-20/2024-02-22']],
  ['from Monday to Wednesday of last week', ['from Monday to Wednesday of last week => 2024-02-05/2024-02-07']],
  ['between 3 ~/ ~4 and 5 ~/ ~9', ['between 3/4 and 5/9 => 2024-03-04/2024-05-09']],
  ['from 4 to June 9 , 2023', ['from 4 to June 9 , 2023 => 2023-06-04/2023-06-09']],
  ['from January to May', ['from January to May => 2024-01/2024-05']],
  ['within two weeks of 3 May 2023', ['within two weeks of 3 May 2023 => 2023-05-03/2023-05-17']],
  ['on 5 and 6 May 2023', ['5 => 2023-05-05', '6 May 2023 => 2023-05-06']],
  [
    'on the 3rd , 4th and 5th of May 2023',
    ['the 3rd => 2023-05-03', '4th => 2023-05-04', '5th of May 2023 => 2023-05-05'],
  ],
  ['on 30 and 1 May 2023', ['30 => 2023-04-30', '1 May 2023 => 2023-05-01']],
]

describe('ranges', () => {
  it.each(RANGES)('reads "%s"', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected)
  })

  it('gives a duration the days that it begins with', () => {
    expect(told('it lasts ten days from 1 March 2024')).toEqual(['ten days from 1 March 2024 => 2024-03-11'])
    expect(told('for ten days , starting 1 March 2024')).toEqual(['ten days => P10D', '1 March 2024 => 2024-03-01'])
    expect(days('for ten days , starting 1 March 2024')[0]).toBe('2024-03-01..2024-03-10')
  })

  it('counts days of work', () => {
    expect(told('in three business days')).toEqual(['in three business days => 2024-02-19'])
    expect(days('the last four working days')).toEqual(['2024-02-08..2024-02-14'])
    expect(told('two business days ago', '2024-02-18')).toEqual(['two business days ago => 2024-02-15'])
  })

  it('gives an edge of a stretch its days', () => {
    expect(told('the first two weeks of 2023')).toEqual(['the first two weeks of 2023 => P2W'])
    expect(days('the first two weeks of 2023')).toEqual(['2023-01-02..2023-01-15'])
    expect(days('the last ten days of June 2023')).toEqual(['2023-06-21..2023-06-30'])
    expect(days('the past fortnight')).toEqual(['2024-01-31..2024-02-14'])
  })

  it('keeps an amount ago apart from a stretch', () => {
    expect(told('over the last two years and three days ago')).toEqual([
      'the last two years => P2Y',
      'three days ago => 2024-02-11',
    ])
  })

  it('begins a range that is not over before publication', () => {
    const sentence =
      'rain|NOUN|NN|3|nsubj will|AUX|MD|3|aux fall|VERB|VB|0|root from|ADP|IN|5|case January|PROPN|NNP|3|obl to March'
    expect(told(sentence)).toEqual(['from January to March => 2024-01/2024-03'])
  })
})

const DAYS: readonly (readonly [string, readonly string[]])[] = [
  ['Monday three weeks ago', ['Monday three weeks ago => 2024-01-22']],
  ['Friday , two weeks from now', ['Friday , two weeks from now => 2024-03-01']],
  ['on Thursday 29', ['Thursday 29 => 2024-02-29']],
  ['two months after 3 May 2023', ['two months after 3 May 2023 => 2023-07-03']],
  ['the week of the 21st', ['the week of the 21st => 2024-W08']],
  ['w ~/ ~c 4 March', ['w/c 4 March => 2024-W10']],
  ['on the 9th', ['the 9th => 2024-02-09']],
  ['the first of every month', ['the first of every month => XXXX-XX-01']],
  ['second Friday', ['second Friday => 2024-02-09']],
  ['the records of July 97', ['July 97 => 1997-07']],
  ['May ~- ~2021 ~- ~09', ['May-2021-09 => 2021-05-09']],
  ['he paid $ ~9 November 3 , 2022', ['November 3 , 2022 => 2022-11-03']],
  ['$ ~MAY rose', []],
  ['on 2 ~/ ~29', ['2/29 => 2024-02-29']],
  ['this Friday 2 ~/ ~16', ['this Friday 2/16 => 2024-02-16']],
  ['next 2 ~/ ~3', ['next 2/3 => 2025-02-03']],
  ['2021 ~- ~3 ~- ~40', []],
  ['year four hundred and ten', ['year four hundred and ten => 0410']],
  ['fiscal year 2022', ['fiscal year 2022 => FY2022']],
  ['in the eighties and in nineties', ['the eighties => 198', 'nineties => 199']],
  ['sales to date', ['to date => PRESENT_REF']],
  ['an up to date list', []],
  ['in the near term', ['the near term => FUTURE_REF']],
  ['a soon ~- ~to ~- ~open shop', []],
  ['in two weeks ~’ time', ['in two weeks’ time => 2024-02-28']],
  ['a ½ hour talk', ['½ hour => PT0.5H']],
  ['one second of silence', ['one second => PT1S']],
  ['they stayed three nights', ['three nights => P3D']],
  ['over weekend', ['weekend => 2024-W07-WE']],
]

describe('days', () => {
  it.each(DAYS)('reads "%s"', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected)
  })

  it('takes no first of something for a day of the month', () => {
    const sentence = 'on Tuesday the first phone|NOUN|NN|0|obj'
    expect(told(sentence)).toEqual(['Tuesday => 2024-02-13'])
  })

  it('lets an event to be held look ahead, whatever verb announced it', () => {
    const sentence =
      'it|PRON|PRP|2|nsubj announced|VERB|VBD|0|root talks|NOUN|NNS|2|obj to|PART|TO|6|mark be|AUX|VB|6|aux:pass held|VERB|VBN|3|acl on|ADP|IN|8|case Friday|PROPN|NNP|6|obl'
    expect(told(sentence)).toEqual(['Friday => 2024-02-16'])
  })

  it('takes "on the 20th" of the month that the tense names', () => {
    const past = 'they|PRON|PRP|2|nsubj met|VERB|VBD|0|root on|ADP|IN|5|case the|DET|DT|5|det 20 ~th'
    expect(told(past.replace('20 ~th', '20th|NOUN|NN|2|obl'))).toEqual(['the 20th => 2024-01-20'])
  })
})

describe('feasts', () => {
  it.each([
    ['on Black Friday 2021', 'Black Friday 2021 => 2021-11-26'],
    ['on Labor Day 2023', 'Labor Day 2023 => 2023-09-04'],
    ["on St ~. Patrick ~'s Day 2023", "St. Patrick's Day 2023 => 2023-03-17"],
    ["on International Women ~'s Day", "International Women's Day => 2024-03-08"],
    ['on Eid al ~- ~Fitr 2024', 'Eid al-Fitr 2024 => 2024-04-10'],
    ['before new year', 'new year => 2024-01-01'],
    ['the weekend of Halloween 2023', 'the weekend of Halloween 2023 => 2023-W43-WE'],
    ['Easter weekend 2023', 'Easter weekend 2023 => 2023-W14-WE'],
    ['Memorial Day 2022 weekend', 'Memorial Day 2022 weekend => 2022-W21-WE'],
  ])('reads "%s"', (sentence, expected) => {
    expect(told(sentence)).toEqual([expected])
  })

  it('takes a feast of the coming week for that one in a clause of the past too', () => {
    const sentence =
      'they|PRON|PRP|2|nsubj opened|VERB|VBD|0|root ahead|ADV|RB|2|advmod of|ADP|IN|5|case Easter|PROPN|NNP|3|obl'
    expect(told(sentence, '2024-03-29')).toEqual(['Easter => 2024-03-31'])
    expect(told(sentence)).toEqual(['Easter => 2023-04-09'])
  })

  it('knows days of the Islamic calendar to within a day', () => {
    expect(isoDay(islamic(2022, 10, 1))).toBe('2022-05-02')
    expect(isoDay(islamic(2023, 12, 10))).toMatch(/^2023-06-2[789]$/)
    expect(isoDay(easter(2024))).toBe('2024-03-31')
  })
})
