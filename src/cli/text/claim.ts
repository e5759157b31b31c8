import { clean } from '../../formats/clean.ts'
import { timeWords } from '../../formats/dates.ts'
import { grouped } from '../../formats/grouped.ts'
import { nameWithRole } from '../../formats/name-with-role.ts'
import { periodWords } from '../../formats/period-words.ts'
import type { Claim, ClaimActor } from '../../model/claim.ts'
import { eventWords } from '../../model/event-words.ts'
import type { Goods } from '../../model/goods.ts'
import { QUADRANTS } from '../../model/plover.ts'
import { quoteWords } from './quote.ts'
import type { Style } from './style.ts'
import { chainWords } from './voices.ts'
import { columns, labelled } from './wrap.ts'

const LABEL = 9
/** Below this a field is shown as unsure. */
const SURE = 0.5
const PLAIN_STATUS = new Set(['happened', 'ongoing'])
/** Kinds whose name is that of the state itself, so that its code alone says who acts. */
const STATES = new Set(['state', 'place', 'igo', 'bloc'])

/** What the lines of a claim are made with. */
export interface Page {
  readonly text: string
  readonly style: Style
  readonly width: number
}

/** One claim as lines: who and whom, what, the words, who says so, and what else is known. */
export function claimText(claim: Claim, number: number, page: Page): string {
  const { style, width, text } = page
  const title = `${String(number).padStart(3)}  `
  const indent = ' '.repeat(title.length)
  const row = (label: string, words: string) => labelled(style.dim(label), words, LABEL, width, indent)
  const lines = [heading(claim, title, page), `${indent}${eventLine(claim, style)}`]
  lines.push(row('words', quoteWords(claim, text, style)), row('says', chainWords(claim.attribution, text, style)))
  if (claim.time !== null) lines.push(row('when', whenWords(claim)))
  if (claim.place !== null) lines.push(row('where', placeWords(claim.place)))
  if (claim.goods.length > 0) lines.push(row('goods', claim.goods.map(goodsWords).join('; ')))
  if (claim.event.contexts.length > 0) lines.push(row('field', claim.event.contexts.join(', ').replaceAll('_', ' ')))
  if (claim.framing.length > 0) lines.push(row('wording', framingWords(claim, text)))
  const unsure = Object.entries(claim.confidence).filter(([field, value]) => value < SURE && !isEmpty(claim, field))
  if (unsure.length > 0)
    lines.push(row('unsure', unsure.map(([field, value]) => `${field} ${value.toFixed(2)}`).join(', ')))
  return lines.join('\n')
}

/** Who and whom, with the number of the sentence at the right. */
function heading(claim: Claim, title: string, { style, width }: Page): string {
  const lines = labelled(style.dim(title), dyadWords(claim, style), title.length, width).split('\n')
  const place = `sentence ${claim.sentence + 1}`
  const gap = width - columns(lines[0]!) - place.length
  return [gap < 2 ? lines[0] : lines[0] + ' '.repeat(gap) + style.dim(place), ...lines.slice(1)].join('\n')
}

/** "A → B"; "A and B ↔" where each did it to the other, whether the record names them once or on both sides. */
function dyadWords({ actors, recipients }: Claim, style: Style): string {
  const ids = (parties: readonly ClaimActor[]) => [...new Set(parties.map((party) => party.id))].sort().join(' ')
  if (actors.length > 1 && ids(actors) === ids(recipients))
    return actors.map((party) => partyWords(party, style)).join(' ↔ ')
  return `${partiesWords(actors, style)} → ${partiesWords(recipients, style)}`
}

/** An empty side is short here; the record says why it is empty. */
function partiesWords(parties: readonly ClaimActor[], style: Style): string {
  if (parties.length === 0) return style.dim('(not named)')
  return parties.map((party) => partyWords(party, style)).join(' and ')
}

/** "Russia (RUS)", "Igor X, ambassador of Y to Z (RUS)"; what the text does not say at this place is marked. */
function partyWords(party: ClaimActor, style: Style): string {
  const name = STATES.has(party.kind) ? clean(party.name) : nameWithRole(party)
  const code = party.country ?? (/^[A-Z]{3}$/.test(party.id) ? party.id : null)
  const note = [code, party.stated ? null : 'implied'].filter((part) => part !== null).join(', ')
  const bold = name.split(' ').map(style.bold).join(' ')
  return note === '' ? bold : `${bold} (${note})`
}

function eventLine({ event, status }: Claim, style: Style): string {
  const conflict = QUADRANTS[event.type].endsWith('conflict')
  const code = event.mode === null ? event.type : `${event.type} ${event.mode}`
  const words = eventWords(event.type, event.mode)
  const state = PLAIN_STATUS.has(status.value) ? status.value : style.caution(status.value)
  return `${(conflict ? style.hostile : style.friendly)(words)} ${style.dim('·')} ${state} ${style.dim(`· ${code}`)}`
}

function whenWords({ time }: Claim): string {
  const { value, start, end, stated } = time!
  return timeWords(value, start, end) + (stated ? '' : ' (implied)')
}

function placeWords({ name, country }: NonNullable<Claim['place']>): string {
  return clean(country === null ? name : `${name} (${country})`)
}

function goodsWords({ what, quantity, unit, money, approximation, per }: Goods): string {
  const isPriced = money !== null && quantity !== null
  const amount = money === null || isPriced ? quantity : money.amount
  const currency = isPriced ? null : (money?.currency ?? null)
  const price = isPriced ? ` worth ${grouped(money.amount)} ${money.currency ?? ''}`.trimEnd() : ''
  const figure = amount === null ? null : grouped(amount)
  const each = per ? periodWords(per) : null
  const parts = [approximation, figure, currency, amount === 1 || unit === null ? unit : `${unit}s`, each]
  const measure = parts.filter((part) => part !== null).join(' ')
  if (measure === '') return clean(what)
  return clean((what === '' ? measure : `${measure}: ${what}`) + price)
}

function framingWords(claim: Claim, text: string): string {
  return claim.framing.map(({ kind, span }) => `“${clean(text.slice(span.start, span.end))}” (${kind})`).join(', ')
}

function isEmpty(claim: Claim, field: string): boolean {
  if (field === 'actors') return claim.actors.length === 0
  if (field === 'recipients') return claim.recipients.length === 0
  // An implied time is marked as such where it stands.
  return field === 'time' && !claim.time?.stated
}
