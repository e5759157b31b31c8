import { periodWords } from '../formats/period-words.ts'
import type { Goods } from '../model/goods.ts'

/** Goods in a few words: "25000 ton wheat", "about 40000000 EUR", "wheat". Numbers as they are, units as lemmas. */
export function goodsWords({ what, quantity, unit, money, approximation, per }: Goods): string {
  const amount = money === null || quantity !== null ? [quantity, unit] : [money.amount, money.currency]
  const price = money !== null && quantity !== null ? ['worth', money.amount, money.currency] : []
  const each = per ? periodWords(per) : null
  return [approximation, ...amount, what, each, ...price].filter((part) => part !== null && part !== '').join(' ')
}
