import { describe, expect, it } from 'vitest'
import { annotated } from '../../../test/annotated.ts'
import { time } from '../time/time.ts'
import { quantity } from './quantity.ts'

interface Read {
  readonly words: string
  readonly amount: number | null
  readonly unit: string | null
  readonly money: string | null
  readonly approximation: string | null
}

function read(...sentences: readonly string[]): Read[] {
  const doc = annotated(sentences, { date: '2024-02-14' })
  time().run(doc)
  quantity().run(doc)
  return doc.quantities.map(({ span, amount, unit, money, approximation }) => ({
    words: doc.text.slice(span.start, span.end),
    amount,
    unit,
    money: money === null ? null : `${money.amount} ${money.currency}`,
    approximation,
  }))
}

describe('quantity', () => {
  it('reads figures and words with their units', () => {
    expect(read('25,000 tons of wheat')).toMatchObject([{ words: '25,000 tons', amount: 25000, unit: 'ton' }])
    expect(read('1.5 million doses')).toMatchObject([{ amount: 1500000, unit: 'dose' }])
    expect(read('two|NUM|CD|3|nummod dozen|NUM|CD|3|nummod trucks|NOUN|NNS|0|root')).toMatchObject([
      { words: 'two dozen', amount: 24, unit: null },
    ])
    expect(read('three hundred barrels')).toMatchObject([{ amount: 300, unit: 'barrel' }])
    expect(read('half a million litres')).toMatchObject([{ amount: 500000, unit: 'litre' }])
    expect(read('10,000 metric tonnes')).toMatchObject([{ amount: 10000, unit: 'tonne' }])
    expect(read('300 km of cable')).toMatchObject([{ amount: 300, unit: 'kilometre' }])
  })

  it('reads money', () => {
    expect(read('US$40 million')).toMatchObject([{ words: 'US$40 million', money: '40000000 USD' }])
    expect(read('EUR 3bn')).toMatchObject([{ money: '3000000000 EUR' }])
    expect(read('€2.5 billion')).toMatchObject([{ money: '2500000000 EUR' }])
    expect(read('200 million rubles')).toMatchObject([{ money: '200000000 RUB' }])
    expect(read('5 billion CFA francs')).toMatchObject([{ money: '5000000000 XOF' }])
    expect(read('40 million U.S. dollars')).toMatchObject([{ money: '40000000 USD' }])
    expect(read('20 million francs')).toMatchObject([{ money: '20000000 null' }])
  })

  it('takes a bare dollar for the American one unless another is named', () => {
    expect(read('$40 million')).toMatchObject([{ money: '40000000 USD' }])
    expect(read('$40 million', 'C$5 million')).toMatchObject([{ money: '40000000 null' }, { money: '5000000 CAD' }])
  })

  it('keeps how an amount is hedged', () => {
    expect(read('some 25,000 tons')).toMatchObject([{ words: 'some 25,000 tons', approximation: 'some' }])
    expect(read('at least 300 barrels')).toMatchObject([{ approximation: 'at least' }])
    expect(read('more than $2 million')).toMatchObject([{ words: 'more than $2 million', approximation: 'more than' }])
    expect(read('many tons')).toMatchObject([{ amount: null, unit: 'ton', approximation: 'many' }])
    expect(read('hundreds of barrels')).toMatchObject([{ amount: null, unit: 'barrel', approximation: 'hundreds of' }])
    expect(read('tens of thousands of doses')).toMatchObject([{ amount: null, approximation: 'tens of thousands of' }])
  })

  it('leaves out what is no amount', () => {
    expect(read('60 percent of voters')).toEqual([])
    expect(read('in 2021 on 5 May for 12 days')).toEqual([])
    expect(read('the third round at 18:30')).toEqual([])
    expect(read('Ana Paz , 54 , spoke')).toEqual([])
    expect(read('a T-72 and an A350')).toEqual([])
  })

  it('names the head of the expression', () => {
    const doc = annotated(['25,000|NUM|CD|2|nummod tons|NOUN|NNS|0|root of|ADP|IN|4|case rice|NOUN|NN|2|nmod'])
    quantity().run(doc)
    expect(doc.quantities[0]?.head).toBe(2)
  })
})
