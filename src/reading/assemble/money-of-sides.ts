import type { ClaimActor } from '../../model/claim.ts'
import type { Document } from '../../model/document.ts'
import type { Goods } from '../../model/goods.ts'
import { moneyOf } from '../../model/money-of-states.ts'

/**
 * Goods with the currency of sums whose words leave open whose money they are in: "50 million kroner" that Norway gives are Norwegian. It is
 * no matter of coding: which state it is changes nothing but the name of its money.
 */
export function inMoneyOf(
  goods: readonly Goods[],
  actors: readonly ClaimActor[],
  recipients: readonly ClaimActor[],
  { text, quantities, mentions }: Document,
): readonly Goods[] {
  if (!goods.some(isOpen)) return goods
  const sides = [...actors, ...recipients].flatMap(({ country }) => country ?? [])
  const told = new Set(mentions.flatMap((mention) => mention.actors.flatMap(({ country }) => country ?? [])))
  return goods.map((good) => {
    const sum = isOpen(good) ? quantities.find(({ money }) => money === good.money) : undefined
    if (!sum || !good.money) return good
    const currency = moneyOf(text.slice(sum.span.start, sum.span.end), sides, told)
    return currency === null ? good : { ...good, money: { ...good.money, currency } }
  })
}

/** Whether a sum's words may not say whose money it is in; those of the CFA franc name two. */
function isOpen({ money }: Goods): boolean {
  return money !== null && (money.currency === null || money.currency === 'XOF')
}
