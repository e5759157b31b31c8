import { timeWords } from '../formats/dates.ts'
import type { Disagreement } from '../record/happenings/disagreement.ts'
import { accusationOf } from './accusation.ts'
import { clauseOf, isExact } from './clause.ts'
import { amountWords } from './goods.ts'
import { compare, placeOf, surestOf } from './order.ts'
import { ownWords } from './own-words.ts'
import { inSentence } from './parties.ts'
import { wholeSentence } from './quoted-words.ts'
import { heard } from './speakers.ts'
import type { Teller, Unnoted } from './teller.ts'
import { claimsOf, inOrder, sentence, toldBy, voicesOf } from './telling.ts'
import type { Told } from './told.ts'
import type { Items, Sentence } from './types.ts'
import { dayOf, whenOf } from './when.ts'
import { inside, listed, safe } from './wording.ts'

/** Values that are shown of one field, and fields of one happening. */
const MOST_VALUES = 3
const MOST_FIELDS = 2
const FIELDS: readonly Disagreement['field'][] = ['quantity', 'money', 'time', 'place', 'actors', 'recipients']
const DIFFERENT: Readonly<Record<Disagreement['field'], string>> = {
  quantity: 'figures',
  money: 'sums',
  time: 'days',
  place: 'places',
  actors: 'accounts of who acted',
  recipients: 'accounts of whom it concerned',
}

/** A happening that is told in contradiction, with the fields that differ. */
export interface Disputed {
  readonly each: Told
  readonly fields: readonly Disagreement[]
}

/** What is told in contradiction, the plainest first. */
export function disputed(told: readonly Told[]): Disputed[] {
  return told
    .map((each) => ({ each, fields: fieldsOf(each) }))
    .filter(({ each, fields }) => each.happening.denies.length > 0 || fields.length > 0)
    .map(({ each, fields }) => ({ each, fields, place: placeOf(surestOf(each)), rank: rankOf(each, fields) }))
    .sort((a, b) => a.rank - b.rank || b.each.claims.length - a.each.claims.length || compare(a.place, b.place))
}

/** As many disputes as there is room for. Every side is stated. */
export function disputesOf(all: readonly Disputed[], room: number, teller: Teller): Items {
  const items = all.slice(0, room).map(({ each, fields }) => {
    const denials = each.happening.denies.length > 0 ? [denialSentence(each, teller)] : []
    const differing = fields.slice(0, MOST_FIELDS).flatMap((field) => fieldSentences(field, each, teller))
    return { when: whenOf(each, surestOf(each)).words, sentences: [...denials, ...differing] }
  })
  return { items, left: all.length - items.length }
}

/** The fields that differ. Parties do only where no account of them is a part of another: to name fewer is no dispute. */
function fieldsOf({ happening }: Told): Disagreement[] {
  const apart = ({ field, values }: Disagreement) => {
    if (field !== 'actors' && field !== 'recipients') return true
    const sets = values.map(({ value }) => value.split(', '))
    return sets.some((one) => sets.some((other) => !within(one, other) && !within(other, one)))
  }
  if (happening.disagreements.length === 0) return []
  return happening.disagreements.filter(apart).sort((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field))
}

function within(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((each) => whole.includes(each))
}

/** What is asserted and denied, then figures and sums, then what is denied alone, then other fields. */
function rankOf({ happening: { asserts, denies } }: Told, fields: readonly Disagreement[]): number {
  if (denies.length > 0 && asserts.length > 0) return 0
  const field = fields[0]?.field
  if (field === 'quantity' || field === 'money') return 1 + FIELDS.indexOf(field)
  return denies.length > 0 ? FIELDS.length : 1 + FIELDS.length + FIELDS.indexOf(field!)
}

/** "That China delivered rifles to Tanzania is asserted by Western diplomats and denied by Tanzania's foreign ministry." */
function denialSentence(told: Told, teller: Teller): Sentence {
  const known = teller.denials.get(told) ?? unnotedDenial(told, teller)
  teller.denials.set(told, known)
  return { text: known.text, notes: teller.notes.on(known.cited) }
}

function unnotedDenial(told: Told, { sides, texts }: Teller): Unnoted {
  const { asserts, denies } = told.happening
  const surest = texts.asStated(surestOf(told))
  const [pro, contra] = [inOrder(asserts, told), inOrder(denies, told)]
  const [saying, denying] = [heard(pro, told.claims, texts), heard(contra, told.claims, texts)]
  const own = ownWords(surest, sides, dayOf(told, surest).stated)
  const accused = own === null ? accusationOf(surest, sides) : null
  // A verb that fits a whole type of event would say more than the text; then its sentence stands as it is.
  const whole = own === null && !isExact(surest.claim) ? wholeSentence(surest, texts) : null
  const clause = whole === null ? `That ${inside(own ?? clauseOf(surest.claim, sides))} is` : `“${whole}”: this is`
  let text = `${clause} asserted by ${saying}${saying.includes(',') ? ',' : ''} and denied by ${denying}`
  if (pro.length > 0 && accused !== null)
    text = `${accused.subject} ${accused.verb} by ${saying} ${accused.of}; this is denied by ${denying}`
  else if (pro.length === 0 && whole !== null) text = `“${whole}”; no claim of the same event asserts what is denied`
  else if (pro.length === 0) text = `${clause} denied by ${denying}; no claim of the same event asserts it`
  const cited = [surest.claim.id, ...claimsOf(pro, told).slice(0, 1), ...claimsOf(contra, told).slice(0, 2)]
  return { text: sentence(text), cited: [...new Set(cited)].slice(0, 3) }
}

/** "That China delivered locomotives to Tanzania is told with different figures: 25 according to X, and 30 according to Y." */
function fieldSentences({ field, values }: Disagreement, told: Told, teller: Teller): Sentence[] {
  const { sides, notes, texts } = teller
  const surest = texts.asStated(surestOf(told))
  const clause = inside(clauseOf(surest.claim, sides, field !== 'quantity' && field !== 'money'))
  const first = (ids: readonly string[]) => told.claims.find(({ claim }) => ids.includes(claim.id))!.claim.id
  const shown = values.slice(0, MOST_VALUES)
  const words = shown.map(
    ({ value, claims }) => `${valueWords(field, value, told, sides)} according to ${voicesOf(claims, told, texts)}`,
  )
  const more = values.length > shown.length ? ', among others' : ''
  const different = `told with different ${DIFFERENT[field]}: ${listed(words)}${more}`
  const cited = notes.on(shown.map(({ claims }) => first(claims)))
  if (isExact(surest.claim)) return [{ text: sentence(`That ${clause} is ${different}`), notes: cited }]
  const event = { text: sentence(toldBy(surest, true, teller)), notes: notes.on([surest.claim.id]) }
  return [event, { text: sentence(`This is ${different}`), notes: cited }]
}

function valueWords(field: Disagreement['field'], value: string, told: Told, sides: Teller['sides']): string {
  if (field === 'quantity' || field === 'money') return amountWords(Number(value))
  if (field === 'time') {
    const [first, last = first] = value.split('/')
    return timeWords('', first!, last!)
  }
  if (field === 'place') return safe(value)
  const parties = told.claims.flatMap(({ claim }) => [...claim.actors, ...claim.recipients])
  const nameOf = (id: string) =>
    (sides.find((side) => side.id === id) ?? parties.find((party) => party.id === id))?.name ?? id
  return listed(value.split(', ').map((id) => inSentence(nameOf(id))))
}
