import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseStatusLexicon } from './status.ts'

const HEADER = 'predicate\tcomplements\taffirmed\tnegated\texample\tcoding\n'

describe('parseStatusLexicon', () => {
  it('finds a governor by its complement', () => {
    const lexicon = parseStatusLexicon(
      `${HEADER}fail.v\tto\tdenied -3\thappened 2.5\tChad failed to ship it.\tship denied\n`,
    )
    expect(lexicon.find('fail.v', 'to')?.affirmed).toEqual({ value: 'denied', factuality: -3 })
    expect(lexicon.find('fail.v', 'ing')).toBeUndefined()
  })

  it('names the file, the line and what is wanted', () => {
    expect(() => parseStatusLexicon('x')).toThrow('status.tsv, line 1: wanted the header')
    expect(() => parseStatusLexicon(`${HEADER}fail.v\tto\n`)).toThrow('status.tsv, line 2: 2 columns; wanted 6')
    expect(() => parseStatusLexicon(`${HEADER}fail.v\tto\tnever 3\t=\tA.\tship denied\n`)).toThrow(
      'cannot read the effect "never 3"',
    )
    const row = 'fail.v\tto\t=\t=\tChad failed to ship it.\tship denied\n'
    expect(() => parseStatusLexicon(HEADER + row + row)).toThrow('has a row already')
  })

  it('reads the English lexicon', () => {
    const lexicon = parseStatusLexicon(readFileSync('data/en/status.tsv', 'utf8'))
    expect(lexicon.rows.length).toBeGreaterThan(300)
  })
})
