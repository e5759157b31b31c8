import type { Actor, ActorKind } from '../../model/actor.ts'
import { type Sector, STATE_SECTORS } from '../../model/plover.ts'
import { besides, saidOf, tokenById } from '../../model/tree.ts'
import { type Affiliation, affiliationOf } from './affiliation.ts'
import type { Chunk } from './chunk.ts'
import { phrase } from './phrase.ts'
import type { RoleAt } from './role.ts'
import type { View } from './view.ts'

/** What the words around a name call it: "the Peruvian airline Andes Air", "Andes Air, a Peruvian airline". */
export interface Calling {
  readonly at: RoleAt
  readonly of: Affiliation
  /** First word of the phrase, where what it is called stands before the name and is one mention with it. */
  readonly first: number | null
}

/** The body or firm that a name is called right before it, beside it or by a clause about it; null where it is called nothing. */
export function calling(view: View, chunk: Chunk): Calling | null {
  const { sentence } = view
  const before = view.roleAt.get(chunk.first - 1)
  if (before?.role.class === 'body' && before.last === chunk.first - 1 && !STATE_SECTORS.has(before.role.sector)) {
    const head = tokenById(sentence, before.head)!
    let first = Math.min(before.first, phrase(sentence, head).first)
    while (belongs(view, first - 1)) first--
    return { at: before, of: affiliationOf(view, before, first), first }
  }
  for (const id of [...besides(sentence, chunk.head), saidOf(sentence, chunk.head)?.id ?? 0]) {
    const at = view.roleAt.get(id)
    if (at?.role.class === 'body') return { at, of: affiliationOf(view, at), first: null }
  }
  return null
}

/** Words before what a name is called that a tree may hang on the name: "the" and "Peruvian" of "the Peruvian airline Andes Air". */
function belongs({ sentence }: View, id: number): boolean {
  const word = tokenById(sentence, id)
  return word !== undefined && (word.deprel === 'det' || word.deprel === 'amod') && word.head > id
}

/** Words by which a body says that it works for a state. */
const OFFICIAL =
  /^(?:Administration|Agency|Authority|Board|Bureau|Commission|Commissioner|Customs|Department|Directorate|Fund|Inspectorate|Office|Prefecture|Registry|Secretariat|Service|Treasury)$/
/** Words by which the name of a firm says what it is. */
const TRADING =
  /^(?:Air|Airlines?|Airways|Bank|Brewery|Co|Company|Corp|Corporation|Electric|Energy|Foods|Gas|Group|Holdings?|Inc|Industries|International|Lines|Ltd|Mines|Mining|Motors|Oil|Petroleum|Pharma|Plc|Railways|Resources|Shipping|Steel|Technologies|Telecom|Trading)\.?$/

/** The name of a firm without the word that says what it does, by which it is called again: "Tamarugo" is Tamarugo Air. */
export function shortOfFirm(name: string): string | null {
  const [first, what, ...more] = name.split(' ')
  return more.length === 0 && /^\p{Lu}[\p{L}-]{2,}$/u.test(first!) && TRADING.test(what ?? '') ? first! : null
}

/** A named body of a state that no list knows: an office works for the state, a firm for itself, and any other is of its people. */
export function ofState(name: string, kind: ActorKind, country: string): Actor {
  const words = name.split(' ')
  const sector: Sector = words.some((word) => OFFICIAL.test(word))
    ? 'GOV'
    : words.some((word) => TRADING.test(word))
      ? 'BUS'
      : 'CVL'
  const id = sector === 'GOV' ? country : `${country}-${sector}`
  return { id, name, kind: sector === 'BUS' ? 'company' : kind, country, sector, role: null, wikidata: null }
}

/** What states agree, wage or hold, which no network tells from a body. */
const NO_BODY =
  /^(?:Accords?|Act|Agreements?|Charter|Communiqu[eé]|Conference|Consensus|Conventions?|Deal|Declaration|Games|Memorandum|Pact|Plan|Principles|Protocols?|Regulations?|Statute|Summit|Treaty|War)$/

/** Whether a name is of what is agreed, waged or held: "the Vienna Convention", "the Korean War". */
export function isNoBody(name: string): boolean {
  return NO_BODY.test(name.slice(name.lastIndexOf(' ') + 1))
}

const SHIP =
  /^(?:aircraft|barge|boat|bomber|carrier|corvette|cruiser|cutter|destroyer|dredger|ferry|freighter|frigate|jet|launch|liner|plane|ship|submarine|tanker|trawler|tug|tugboat|vessel|warship|yacht)$/

/** "The Greek tanker Aegean Star": a ship's name after what it is, though another name is known in it. */
export function isShip({ sentence }: View, { first }: Chunk): boolean {
  let id = first - 1
  while (/^\p{Lu}/u.test(tokenById(sentence, id)?.form ?? '')) id--
  return SHIP.test(tokenById(sentence, id)?.lemma.toLowerCase() ?? '')
}

/** "Two Egyptian F-16s", "Russian MiG-29s": what flies for a state, by the name of its model. */
export function isAircraft({ sentence }: View, { last }: Chunk): boolean {
  const model = [0, 1, 2].map((step) => tokenById(sentence, last + step)?.form ?? '')
  return MODEL.test(model.join('')) || MODEL.test(model[0]!)
}

const MODEL = /^\p{Lu}\p{L}{0,2}-?\d{1,3}\p{Lu}?s$/u
