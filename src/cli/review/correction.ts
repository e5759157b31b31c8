import type { Claim, ClaimActor } from '../../model/claim.ts'
import { STATUSES } from '../../model/event.ts'
import type { Goods } from '../../model/goods.ts'
import { CONTEXTS, EVENT_TYPES, MODES } from '../../model/plover.ts'
import type { Span } from '../../model/span.ts'
import { partyOf } from '../../record/ask/typed/party.ts'
import type { Database } from '../../record/database.ts'
import { fold } from '../../record/fold.ts'
import { type Correction, FIELDS, type Field, type FieldValues } from '../../record/reviews/field.ts'
import { Failure } from '../exit.ts'
import { daysOf } from './days.ts'
import { wordsIn } from './words-in.ts'

/** What a correction is read against: the record, the claim that is set right, and its document's text. */
export interface Corrected {
  readonly db: Database
  readonly claim: Claim
  readonly text: string
}

const NONE = 'none'

/**
 * A correction as it is typed: `field=value`, `none` for an empty field. Parties, place and source may have the words of the
 * text that name them behind an @: `recipients=MLI@Bamako`; without them the words that the claim rests on stand for them.
 *
 * @throws Failure where the field is not known or the value is none that it can have
 */
export async function correctionOf(typed: string, corrected: Corrected): Promise<Correction> {
  const at = typed.indexOf('=')
  const field = typed.slice(0, at).trim() as Field
  const value = typed.slice(at + 1).trim()
  if (at < 0 || !FIELDS.includes(field))
    throw new Failure(`Cannot set "${typed}": wanted field=value, with one of ${FIELDS.join(', ')}`)
  try {
    return { field, value: await PARSERS[field](value, corrected) } as Correction
  } catch (error) {
    throw new Failure(`Cannot set "${typed}": ${(error as Error).message}`)
  }
}

type Parser<F extends Field> = (value: string, corrected: Corrected) => FieldValues[F] | Promise<FieldValues[F]>

const PARSERS: { readonly [F in Field]: Parser<F> } = {
  type: (value) => oneOf(EVENT_TYPES, value.toUpperCase()),
  mode: (value, { claim }) => (value === NONE ? null : oneOf(MODES[claim.event.type] ?? [], value)),
  contexts: (value) => (value === NONE ? [] : list(value).map((each) => oneOf(CONTEXTS, each.toLowerCase()))),
  status: (value) => oneOf(STATUSES, value.toLowerCase()),
  actors: parties,
  recipients: parties,
  time: (value) => (value === NONE ? null : { type: 'DATE', ...daysOf(value), stated: false, span: null }),
  place: (value, corrected) => (value === NONE ? null : placeOf(value, corrected)),
  goods: (value, { claim }) => (value === NONE ? [] : goodsOf(value, claim.evidence)),
  attribution: attributionOf,
}

function oneOf<T extends string>(words: readonly T[], value: string): T {
  const found = words.find((word) => word === value)
  if (found === undefined)
    throw new Error(words.length === 0 ? `the event has no modes; wanted ${NONE}` : `wanted one of ${words.join(', ')}`)
  return found
}

function list(value: string): string[] {
  return value.split(',').map((each) => each.trim())
}

async function parties(value: string, corrected: Corrected): Promise<readonly ClaimActor[]> {
  if (value === NONE) return []
  const found: ClaimActor[] = []
  for (const each of list(value)) found.push(await partyAt(each, corrected))
  return found
}

async function partyAt(value: string, corrected: Corrected): Promise<ClaimActor> {
  const { name: typed, span, stated } = located(value, corrected)
  const { id, name, filter } = await partyOf(corrected.db, typed)
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
  return { ...known, role: null, ...named, id, name, span, through: null, stated }
}

/** What is typed before an @, and where the words behind it stand; the words of the claim where there are none. */
function located(value: string, { claim, text }: Corrected): { name: string; span: Span; stated: boolean } {
  const at = value.indexOf('@')
  const { start, end } = claim.evidence
  if (at < 0) return { name: value, span: { start, end }, stated: false }
  const words = value.slice(at + 1).trim()
  const span = wordsIn(text, words, claim.evidence)
  if (span === null) throw new Error(`the words "${words}" are not in the text`)
  return { name: value.slice(0, at).trim(), span, stated: true }
}

async function placeOf(value: string, corrected: Corrected): Promise<FieldValues['place']> {
  const { name, span } = located(value, corrected)
  const where = { lat: null, lon: null, span }
  const party = await partyOf(corrected.db, name).catch(() => null)
  if (party === null || !/^[A-Z]{3}$/.test(party.id)) return { name, country: null, precision: 'city', ...where }
  return { name: party.name, country: party.id, precision: 'country', ...where }
}

function attributionOf(value: string, corrected: Corrected): FieldValues['attribution'] {
  if (value === 'writer' || value === NONE) return []
  const { start, end } = corrected.claim.evidence
  const told = { manner: 'indirect', cue: null, content: [{ start, end }] } as const
  if (value === 'anonymous') return [{ source: null, ...told }]
  const { name, span } = located(value, corrected)
  const known = corrected.db.get<{ id: string; role: string | null; country: string | null; kind: 'named' }>(
    "SELECT id, role, country, kind FROM sources WHERE folded = ? AND kind <> 'anonymous' ORDER BY number LIMIT 1",
    fold(name),
  )
  const id = fold(name).replace(/[^\p{L}\p{N}]+/gu, '-')
  return [{ source: { ...(known ?? { id, role: null, country: null, kind: 'named' }), name, span }, ...told }]
}

/** Goods as JSON has them; what is left out is empty, and the span that of the claim's words. */
function goodsOf(value: string, { start, end }: Span): readonly Goods[] {
  const empty = { what: '', quantity: null, unit: null, money: null, approximation: null, span: { start, end } }
  let parsed: unknown
  try {
    parsed = JSON.parse(value)
  } catch {
    throw new Error('wanted none or JSON such as [{"what": "wheat", "quantity": 25000, "unit": "ton"}]')
  }
  if (!Array.isArray(parsed)) throw new Error('wanted a list, such as [{"what": "wheat"}]')
  return parsed.map((each) => {
    for (const key of Object.keys(each as object))
      if (!(key in empty)) throw new Error(`"${key}" is no field of goods; wanted ${Object.keys(empty).join(', ')}`)
    const goods = { ...empty, ...(each as object) } as Goods
    if (typeof goods.what !== 'string') throw new Error('"what" is no text')
    if (goods.quantity !== null && typeof goods.quantity !== 'number') throw new Error('"quantity" is no number')
    return goods
  })
}
