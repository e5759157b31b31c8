import { grouped } from '../formats/grouped.ts'
import { periodWords } from '../formats/period-words.ts'
import type { Claim } from '../model/claim.ts'
import type { Goods } from '../model/goods.ts'
import type { Range } from '../record/ledger/types.ts'
import { listed, safe } from './wording.ts'

/** "25,000", "80.5 million", "3 billion": large round sums in words, so that they can be read. */
export function amountWords(amount: number): string {
  const large = amount >= 1e9 ? ([1e9, 'billion'] as const) : ([1e6, 'million'] as const)
  const [unit, name] = large
  const rounded = Math.round((amount / unit) * 1000) / 1000
  return amount >= 1e6 && rounded * unit === amount ? `${grouped(rounded)} ${name}` : grouped(amount)
}

export const NOT_STATED = 'amount not stated'

/** "85", "25–30". */
export function rangeWords({ low, high }: Range): string {
  return low === high ? amountWords(low) : `${amountWords(low)}–${amountWords(high)}`
}

/** What is given: "25,000 tons of wheat and 10 million USD"; empty where nothing is named. @param figures whether to say how much */
export function goodsWords(claim: Claim, figures: boolean): string {
  const words = claim.goods.map((each) => (figures ? (wordsIn(each, claim) ?? withFigure(each)) : withoutFigure(each)))
  return listed([...new Set(words)].filter((each) => each !== ''))
}

/** The words of the text itself, where they name the goods alone: "the railway", "a loan of 988 million yuan". */
function wordsIn({ span, quantity, unit, money }: Goods, { evidence, actors, recipients }: Claim): string | null {
  const words = evidence.exact.slice(span.start - evidence.start, span.end - evidence.start)
  const inside = evidence.start <= span.start && span.end <= evidence.end
  const others = [...actors, ...recipients].some((party) => party.span.start < span.end && span.start < party.span.end)
  if (!inside || others || words.length > 80 || unit !== null) return null
  return (quantity === null && money === null) || /\d/.test(words) ? safe(words) : null
}

function withFigure({ per, ...goods }: Omit<Goods, 'span'>): string {
  return amountIn(goods) + (per ? ` ${periodWords(per)}` : '')
}

function amountIn({ what, quantity, unit, money, approximation }: Omit<Goods, 'per' | 'span'>): string {
  const thing = safe(what)
  const about = approximation === null ? '' : `${safe(approximation)} `
  if (money !== null && quantity !== null) {
    const price = `${amountWords(money.amount)} ${money.currency ?? '(currency not said)'}`
    return `${amountIn({ what, quantity, unit, money: null, approximation })} worth ${price}`
  }
  if (money !== null) {
    const sum = `${about}${amountWords(money.amount)} ${money.currency ?? '(currency not said)'}`
    return thing === '' || /^money$/i.test(thing) ? sum : `${sum} (${thing})`
  }
  if (quantity === null) return `${about}${thing}`.trim()
  const measure = unit === null ? '' : ` ${safe(unit)}${quantity === 1 ? '' : 's'}${thing === '' ? '' : ' of'}`
  return `${about}${amountWords(quantity)}${measure} ${thing}`.trim()
}

function withoutFigure({ what, money }: Goods): string {
  return money === null ? safe(what) : 'money'
}
