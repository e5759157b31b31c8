import type { Claim } from '../../model/claim.ts'
import type { Goods } from '../../model/goods.ts'

/** What an amount counts: amounts of one measure can be added up, others never. */
export interface Measure {
  /** "rice", "bus", "money"; null where it is not said. */
  readonly kind: string | null
  readonly unit: string | null
  readonly currency: string | null
  /** ISO 8601 duration of the period for which the amount is each time told; null of an amount as such. */
  readonly per: string | null
  readonly amount: number | null
}

/** Words that say that money is given and not for what: one kind, whatever it is called. */
const MONEY =
  /(?:^|\s)(?:money|cash|funds?|funding|loans?|credits?|grants?|aid|assistance|support|help|relief|donations?|packages?|payments?|budgets?|dollars?|euros?|investments?|worth)$/i
/** News in English writes ton for the metric one; a short or long ton is named as such. */
const TON = /^(?:t|tonnes?|tons?|metric tons?|metric tonnes?)$/i

/**
 * The measure of goods: the kind as a bare noun in the singular ("Brazilian rice" and "a shipment of rice" are rice), the
 * unit with its spellings made one.
 *
 * @returns null where the goods are no more than the name of a party, which the reader takes for goods now and then
 */
export function measureOf(
  { what, quantity, unit, money, per = null }: Goods,
  { actors, recipients }: Claim,
): Measure | null {
  const uncounted = quantity === null && money === null
  const noun = what.replace(/^the\s+/i, '')
  const named = [...actors, ...recipients].some(({ name }) => name === noun || (uncounted && name.includes(noun)))
  const kind = named ? null : kindOf(what)
  // What is counted and priced, "1,200 tons of grain worth $400,000", is counted.
  if (money !== null && quantity === null)
    return {
      kind: kind === null || MONEY.test(kind) ? 'money' : kind,
      unit: null,
      currency: money.currency,
      per,
      amount: money.amount,
    }
  if (kind === null && quantity === null) return null
  return { kind, unit: unit === null ? null : unitOf(unit), currency: null, per, amount: quantity }
}

function unitOf(unit: string): string {
  return TON.test(unit) ? 'ton' : unit.toLowerCase()
}

/** The noun itself: after the last "of", without names before it and "worth" after it, in the singular. */
function kindOf(what: string): string | null {
  const bare = what.replace(/^.*\bof\s+/i, '').replace(/\s+worth$/i, '')
  const words = bare.split(/\s+/).filter(Boolean)
  while (words.length > 1 && /^(?:\p{Lu}|\d|(?:the|an?|its|their|some|free)$)/u.test(words[0]!)) words.shift()
  const kind = words.join(' ').toLowerCase()
  return kind === '' ? null : singular(kind)
}

/** English plurals by their endings; words that end in -ss or -us are none. */
function singular(noun: string): string {
  if (/(?:ss|us|is|series|species)$/.test(noun)) return noun
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`
  if (/(?:s|x|z|ch|sh)es$/.test(noun)) return noun.slice(0, -2)
  return noun.endsWith('s') ? noun.slice(0, -1) : noun
}
