import type { Claim, ClaimActor } from '../../model/claim.ts'
import { STATUSES } from '../../model/event.ts'
import type { Goods } from '../../model/goods.ts'
import { CONTEXTS, EVENT_TYPES, MODES } from '../../model/plover.ts'
import type { Span } from '../../model/span.ts'
import { partyOf } from '../../record/ask/typed/party.ts'
import type { Database } from '../../record/database.ts'
import { fold } from '../../record/fold.ts'
import { MalformedQuestion } from '../../record/record-error.ts'
import type { Correction, Field, FieldValues } from '../../record/reviews/field.ts'
import { daysOf } from './days.ts'

/** What a correction is checked against: the record, the claim that is set right, and its document's text. */
export interface Corrected {
  readonly db: Database
  readonly claim: Claim
  readonly text: string
}

/** A name or code as it is typed, and the words of the text that show it; null where the claim's own words stand for them. */
export interface Picked {
  readonly name: string
  readonly span: Span | null
}

/** Goods of which only what they are must be said. */
export type PickedGoods = Pick<Goods, 'what'> & {
  readonly [K in Exclude<keyof Goods, 'what'>]?: Goods[K] | null | undefined
}

/** What a person gives a field, before it is checked: names, codes and days as they are typed; null for an empty field. */
export interface TypedValues {
  readonly type: string
  readonly mode: string | null
  readonly contexts: readonly string[]
  readonly actors: readonly Picked[]
  readonly recipients: readonly Picked[]
  readonly status: string
  readonly time: Picked | null
  readonly place: Picked | null
  readonly goods: readonly PickedGoods[]
  /** Null for the writer's own voice. */
  readonly attribution: Picked | 'anonymous' | null
}
export type TypedCorrection = {
  readonly [F in Field]: { readonly field: F; readonly value: TypedValues[F] }
}[Field]

/**
 * A correction as the record takes it.
 *
 * @throws MalformedQuestion where the value is none that the field can have, or a span is not in the text
 * @throws UnknownName where a party is not known
 */
export async function correctionOf({ field, value }: TypedCorrection, corrected: Corrected): Promise<Correction> {
  const check = CHECKS[field] as (value: unknown, corrected: Corrected) => unknown
  return { field, value: await check(value, corrected) } as Correction
}

type Check<F extends Field> = (value: TypedValues[F], corrected: Corrected) => FieldValues[F] | Promise<FieldValues[F]>

const CHECKS: { readonly [F in Field]: Check<F> } = {
  type: (value) => oneOf(EVENT_TYPES, value.toUpperCase()),
  mode: (value, { claim }) => (value === null ? null : oneOf(MODES[claim.event.type] ?? [], value)),
  contexts: (value) => value.map((each) => oneOf(CONTEXTS, each.toLowerCase())),
  status: (value) => oneOf(STATUSES, value.toLowerCase()),
  actors: parties,
  recipients: parties,
  time: timeOf,
  place: placeOf,
  goods: (value, corrected) => value.map((each) => goodsOf(each, corrected)),
  attribution: attributionOf,
}

function oneOf<T extends string>(words: readonly T[], value: string): T {
  const found = words.find((word) => word === value)
  if (found === undefined)
    throw new MalformedQuestion(
      words.length === 0 ? 'the event has no modes; wanted none' : `wanted one of ${words.join(', ')}`,
    )
  return found
}

async function parties(value: readonly Picked[], corrected: Corrected): Promise<readonly ClaimActor[]> {
  const found: ClaimActor[] = []
  for (const each of value) found.push(await partyAt(each, corrected))
  return found
}

async function partyAt(picked: Picked, corrected: Corrected): Promise<ClaimActor> {
  const { id, name, filter } = await partyOf(corrected.db, picked.name)
  const known = corrected.db.get<{ kind: ClaimActor['kind']; country: string | null; sector: ClaimActor['sector'] }>(
    'SELECT kind, country, sector FROM actors WHERE id = ?',
    id,
  ) ?? { kind: 'state', country: id, sector: 'GOV' }
  // A name that acts for another keeps its own kind.
  const named =
    filter.by === 'name'
      ? corrected.db.get<{ kind: ClaimActor['kind']; role: string | null }>(
          'SELECT kind, role FROM actor_names WHERE number = ?',
          filter.numbers[0]!,
        )
      : undefined
  const stated = picked.span !== null
  return { ...known, role: null, ...named, id, name, span: spanOf(picked.span, corrected), through: null, stated }
}

function timeOf(value: Picked | null, corrected: Corrected): FieldValues['time'] {
  if (value === null) return null
  const stated = value.span !== null
  return { type: 'DATE', ...daysOf(value.name), stated, span: stated ? spanOf(value.span, corrected) : null }
}

async function placeOf(value: Picked | null, corrected: Corrected): Promise<FieldValues['place']> {
  if (value === null) return null
  const name = value.name.trim()
  if (name === '') throw new MalformedQuestion('wanted the name of the place')
  const where = { lat: null, lon: null, span: spanOf(value.span, corrected) }
  const party = await partyOf(corrected.db, name).catch(() => null)
  if (party === null || !/^[A-Z]{3}$/.test(party.id)) return { name, country: null, precision: 'city', ...where }
  return { name: party.name, country: party.id, precision: 'country', ...where }
}

function attributionOf(value: TypedValues['attribution'], corrected: Corrected): FieldValues['attribution'] {
  if (value === null) return []
  const told = { manner: 'indirect', cue: null, content: [spanOf(null, corrected)] } as const
  if (value === 'anonymous') return [{ source: null, ...told }]
  const name = value.name.trim()
  const id = fold(name).replace(/[^\p{L}\p{N}]+/gu, '-')
  if (!/[\p{L}\p{N}]/u.test(id)) throw new MalformedQuestion('wanted the name of the one who says so')
  const known = corrected.db.get<{ id: string; role: string | null; country: string | null; kind: 'named' }>(
    "SELECT id, role, country, kind FROM sources WHERE folded = ? AND kind <> 'anonymous' ORDER BY number LIMIT 1",
    fold(name),
  )
  const span = spanOf(value.span, corrected)
  return [{ source: { ...(known ?? { id, role: null, country: null, kind: 'named' }), name, span }, ...told }]
}

function goodsOf({ what, ...given }: PickedGoods, corrected: Corrected): Goods {
  const { quantity = null, unit = null, money = null, approximation = null, per = null, span } = given
  return { what, quantity, unit, money, approximation, per, span: spanOf(span ?? null, corrected) }
}

/** A span that was picked, or that of the words which the claim rests on. */
function spanOf(span: Span | null, { claim, text }: Corrected): Span {
  const { start, end } = span ?? claim.evidence
  const isInText = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length
  if (!isInText) throw new MalformedQuestion(`the words from ${start} to ${end} are not in the text`)
  return { start, end }
}
