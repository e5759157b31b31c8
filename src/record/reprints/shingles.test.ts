import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areReprints, containment, locate } from './containment.ts'
import { shinglesOf } from './shingles.ts'
import { BANDS, bandsOf, signatureOf } from './signature.ts'
import { wordsOf } from './word.ts'

const shingles = (text: string) => shinglesOf(wordsOf(text))
const numbered = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `w${from + i}`).join(' ')

describe('wordsOf', () => {
  it('leaves no trace of case, accents, quotation marks and spacing', () => {
    const forms = (text: string) => wordsOf(text).map(({ form }) => form)
    expect(forms('“Goïta”  met\nPUTIN’s envoy')).toEqual(forms('"GOITA" met Putin\'s envoy'))
    expect(forms('Qatar sent ５ planes')).toEqual(['qatar', 'sent', '5', 'planes'])
    expect(forms('中国和马里')).toHaveLength(5)
  })

  it('tells where each word stands', () => {
    const text = 'Élan, encore: 25,000 t.'
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Élan', 'encore', '25', '000', 't'])
  })
})

describe('shinglesOf', () => {
  it('has one shingle a run of three words, one for a shorter text, none for none', () => {
    expect(shingles(numbered(0, 10))).toHaveLength(8)
    expect(shingles('two words')).toHaveLength(1)
    expect(shingles(' — ')).toHaveLength(0)
  })

  it('depends on the order of words', () => {
    expect(shingles('a b c d')).not.toEqual(shingles('d c b a'))
  })
})

describe('signatureOf', () => {
  it('agrees in as many places as the sets are alike', () => {
    const a = shingles(numbered(0, 400))
    const b = shingles(numbered(200, 600))
    const [left, right] = [signatureOf(a), signatureOf(b)]
    const agreeing = left.filter((value, i) => value === right[i]).length / left.length
    expect(agreeing).toBeGreaterThan(1 / 3 - 0.15)
    expect(agreeing).toBeLessThan(1 / 3 + 0.15)
  })

  it('does not depend on the order of shingles or on repeats', () => {
    const some = [5, 9, 2, 77]
    expect(signatureOf(Uint32Array.from([...some, 9, 5]))).toEqual(signatureOf(Uint32Array.from(some.reverse())))
  })

  it('makes one key a band, each its own, that SQLite holds in four bytes', () => {
    const keys = bandsOf(signatureOf(shingles(numbered(0, 50))))
    expect(new Set(keys).size).toBe(BANDS)
    expect(keys.every((key) => Number.isInteger(key) && key >= 0 && key < 2 ** 31)).toBe(true)
  })
})

describe('areReprints', () => {
  const are = (a: string, b: string) => areReprints(locate(shingles(a)), shingles(b))

  it('joins a copy cut to 60 %, and one with a twelfth of its words changed', () => {
    const whole = numbered(0, 300)
    expect(are(whole, numbered(0, 180))).toBe(true)
    expect(are(whole, whole.replace(/w\d*(?=\d) ?7\b|w\d*1[0-9]\b/g, 'other'))).toBe(true)
  })

  it('keeps a text apart from one that quotes it, and from one built on half of its words', () => {
    expect(are(numbered(0, 50), `${numbered(500, 800)} ${numbered(0, 50)}`)).toBe(false)
    expect(are(numbered(0, 200), `${numbered(0, 100)} ${numbered(900, 1000)}`)).toBe(false)
  })

  it('counts words and not shingles', () => {
    const { ofA, ofB } = containment(locate(shingles(numbered(0, 20))), shingles(numbered(10, 30)))
    expect([ofA, ofB]).toEqual([0.5, 0.5])
    expect(containment(locate(shingles('x y')), shingles('x y'))).toEqual({ ofA: 1, ofB: 1 })
  })

  it('is symmetric', () => {
    const text = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 40 }).map((words) => words.join(' '))
    fc.assert(fc.property(text, text, (a, b) => are(a, b) === are(b, a)))
  })
})
