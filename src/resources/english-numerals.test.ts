import { describe, expect, it } from 'vitest'
import { annotated } from '../../test/annotated.ts'
import { atoms } from '../model/atom.ts'
import { readNumeral, readOrdinal } from './english-numerals.ts'

const cut = (words: string) => atoms(annotated([words]).sentences[0]!.tokens)
const number = (words: string) => readNumeral(cut(words), 0)?.value ?? null
const ordinal = (words: string) => readOrdinal(cut(words), 0)?.value ?? null

describe('readNumeral', () => {
  it('reads figures', () => {
    expect(number('25,000')).toBe(25000)
    expect(number('1,234,567')).toBe(1234567)
    expect(number('1.5 million')).toBe(1500000)
    expect(number('2,24')).toBe(2)
  })

  it('reads words', () => {
    expect(number('forty-two')).toBe(42)
    expect(number('three hundred and five')).toBe(305)
    expect(number('two hundred thousand')).toBe(200000)
    expect(number('two thousand and eighteen')).toBe(2018)
    expect(number('two and a half million')).toBe(2500000)
    expect(number('many')).toBeNull()
  })
})

describe('readOrdinal', () => {
  it('reads figures and words', () => {
    expect(ordinal('21st')).toBe(21)
    expect(ordinal('twenty-first')).toBe(21)
    expect(ordinal('ninth')).toBe(9)
    expect(ordinal('21')).toBeNull()
  })
})
