import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAgencies } from '../../resources/agencies.ts'
import { creditFinder } from './credit.ts'
import { describeReprints, type ReprintCopy } from './reprint-group.ts'

const agencies = parseAgencies(readFileSync('data/gazetteer/agencies.tsv', 'utf8'))
const finder = { agencies, credits: creditFinder(agencies) }

function copy(
  document: string,
  publisher: string | null,
  date: string | null,
  text = 'The envoy landed.',
): ReprintCopy {
  return { document, publisher, date, text, byline: null }
}

describe('describeReprints', () => {
  it('names the first publisher and the agency whose text it is', () => {
    const group = describeReprints(
      [
        copy('a', 'Delta News', '2024-03-05'),
        copy('b', 'Harbour Post', '2024-03-04', 'GAO (AFP) — The envoy landed.'),
        copy('c', 'The Beacon', '2024-03-04'),
      ],
      finder,
    )
    expect(group).toMatchObject({
      id: 'a',
      documents: ['b', 'c', 'a'],
      first: { document: 'b', publisher: 'Harbour Post' },
      publishers: ['Harbour Post', 'The Beacon', 'Delta News'],
      label: 'AFP via Harbour Post',
    })
    expect(group.agency?.id).toBe('afp')
  })

  it('knows an agency that publishes its own text', () => {
    const group = describeReprints([copy('a', 'TASS', '2024-03-04'), copy('b', 'The Beacon', '2024-03-04')], finder)
    expect(group.label).toBe('TASS via The Beacon')
    expect(describeReprints([copy('a', 'TASS', null)], finder).label).toBe('TASS')
  })

  it('compares moments of several time zones', () => {
    const group = describeReprints(
      [copy('a', 'A', '2024-03-04T09:00:00+01:00'), copy('b', 'B', '2024-03-04T10:30:00+03:00')],
      finder,
    )
    expect(group.documents).toEqual(['b', 'a'])
  })

  it('takes the longest copy of a day for the first, and one without a date for the last', () => {
    const group = describeReprints(
      [
        copy('a', 'A', null, 'Long and longer and longest.'),
        copy('b', 'B', '2024-03-04', 'Short.'),
        copy('c', 'C', '2024-03-04'),
      ],
      finder,
    )
    expect(group.documents).toEqual(['c', 'b', 'a'])
    expect(group).toMatchObject({ agency: null, label: 'C' })
  })
})
