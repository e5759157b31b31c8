import { clean } from '../../src/formats/clean.ts'
import { timeWords } from '../../src/formats/dates.ts'
import { grouped } from '../../src/formats/grouped.ts'
import { nameWithRole } from '../../src/formats/name-with-role.ts'
import { periodWords } from '../../src/formats/period-words.ts'
import type { Claim, ClaimActor, ClaimAttribution } from '../../src/model/claim.ts'
import { eventWords, leadWords } from '../../src/model/event-words.ts'
import type { Goods } from '../../src/model/goods.ts'
import { type EventType, QUADRANTS } from '../../src/model/plover.ts'

/** Statuses that say that the event is real; all others are marked. */
const REAL = new Set(['happened', 'ongoing', 'ended'])
/** How a source is quoted. */
export const MANNERS = { direct: 'in quotes', indirect: 'in other words', mixed: 'partly in quotes' } as const

export interface Kind {
  /** Whether two sides act together or against each other. */
  readonly tone: 'cooperation' | 'conflict'
  /** Whether something was done, or said. What is only promised, planned or asked for is said. */
  readonly means: 'done' | 'said'
}

/** What of a claim, or of a happening, its kind is told by. */
export interface KindOf {
  readonly event: { readonly type: EventType }
  readonly status: { readonly value: string }
}

/** The kind of an event, as marks and colours show it. */
export function kindOf({ event, status }: KindOf): Kind {
  const quadrant = QUADRANTS[event.type]
  return {
    tone: quadrant.endsWith('conflict') ? 'conflict' : 'cooperation',
    means: quadrant.startsWith('material') && REAL.has(status.value) ? 'done' : 'said',
  }
}

/** "provides aid or material to", to follow the names of so many doers. */
export function whatWords({ event }: Pick<Claim, 'event'>, doers = 1): string {
  return eventWords(event.type, event.mode, doers)
}

/** How many do it, as a verb counts them: "revolutionaries" is one party and takes the plural. */
export function doersOf(actors: readonly Pick<ClaimActor, 'name' | 'kind'>[]): number {
  const [one, ...more] = actors
  return one && more.length === 0 && MANY.test(one.name) && one.kind !== 'state' ? 2 : actors.length
}

/** A common noun in the plural at the end of a name. */
const MANY =
  /^(?:\p{Ll}[\p{Ll}-]* )*\p{Ll}[\p{Ll}-]*s (?:of|from|in) |(?:^|[\s-])(?:\p{Ll}[\p{Ll}-]*(?:[^s\W]s|men)|people|police|troops)$/u

/** What stands between the words for it and whom it is done to, with a space: " towards"; empty where nobody is told or nothing does. */
export function leadOf({ event, recipients }: Pick<Claim, 'event' | 'recipients'>): string {
  const lead = recipients.length === 0 ? '' : leadWords(event.type, event.mode)
  return lead && ` ${lead}`
}

export function isReal(status: string): boolean {
  return REAL.has(status)
}

/** "Igor X, ambassador of Y to Z"; a state by its name alone. */
export function partyWords({ name, role, kind }: Pick<ClaimActor, 'name' | 'role' | 'kind'>): string {
  return nameWithRole({ name, role: kind === 'state' ? null : role })
}

/** Who says so, outermost first: "the writer" where nobody else does. */
export function saidBy(chain: readonly ClaimAttribution[]): string {
  if (chain.length === 0) return 'the writer, unsourced'
  return chain
    .map(({ source, manner }) => `${source === null ? 'someone not named' : nameWithRole(source)} (${MANNERS[manner]})`)
    .join(', quoting ')
}

/** "19 February 2024", with "implied" where no word of the text says it. */
export function whenWords({ time }: Pick<Claim, 'time'>): string | null {
  if (time === null) return null
  return timeWords(time.value, time.start, time.end) + (time.stated ? '' : ' (implied)')
}

/** "some 25,000 tons of wheat" */
export function goodsWords({ money, ...goods }: Goods): string {
  if (money === null || goods.quantity === null) return amountIn({ money, ...goods })
  return clean(
    `${amountIn({ ...goods, money: null })} worth ${grouped(money.amount)} ${money.currency ?? ''}`.trimEnd(),
  )
}

function amountIn({ what, quantity, unit, money, approximation, per }: Goods): string {
  const amount = money === null ? quantity : money.amount
  const parts = [
    approximation,
    amount === null ? null : grouped(amount),
    money?.currency,
    amount === 1 || unit === null ? unit : `${unit}s`,
  ]
  const measure = parts.filter((part) => part !== null && part !== undefined).join(' ')
  const each = per ? ` ${periodWords(per)}` : ''
  if (measure === '' || what === '' || money !== null) return clean((measure === '' ? what : measure) + each)
  return clean((unit === null ? `${measure} ${what}` : `${measure} of ${what}`) + each)
}
