import type { Goods } from '../model/goods.ts'

/** Goods in a few words: "25000 ton wheat", "about 40000000 EUR", "wheat". Numbers as they are, units as lemmas. */
export function goodsWords({ what, quantity, unit, money, approximation }: Goods): string {
  const amount = money === null ? [quantity, unit] : [money.amount, money.currency]
  return [approximation, ...amount, what].filter((part) => part !== null && part !== '').join(' ')
}
