import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseFactuality } from './factuality.ts'

describe('parseFactuality', () => {
  it('reads weights by cue', () => {
    const weights = parseFactuality('# note\ncue\tweight\nany\t0.5\ntag=VBD\t-1.25\n')
    expect([...weights]).toEqual([
      ['any', 0.5],
      ['tag=VBD', -1.25],
    ])
  })

  it('names the file, the line and what is wanted', () => {
    expect(() => parseFactuality('cue\tweight\nany\tmuch\n')).toThrow(
      'factuality.tsv, line 2: cannot read the weight "much"; wanted a number',
    )
    expect(() => parseFactuality('cue\tweight\nany\t1\nany\t2\n')).toThrow('line 3: the cue "any" stands above already')
  })

  it('reads the English table', () => {
    const weights = parseFactuality(readFileSync('data/en/factuality.tsv', 'utf8'))
    expect(weights.size).toBeGreaterThan(300)
  })
})
