import type { Claim, ClaimActor } from '../../model/claim.ts'
import type { EventType, Sector } from '../../model/plover.ts'

/** What a claim says of its parties, and by which words it tells the event. */
type Told = Pick<Claim, 'actors' | 'recipients' | 'evidence'> & {
  readonly event: Pick<Claim['event'], 'type' | 'frame'>
}

/** Types of what states do for one another through their people. */
const SERVED: ReadonlySet<EventType> = new Set(['AID', 'COOPERATE', 'AGREE'])

/** Types of what is done with those whom a state sends. */
const RECEIVED: ReadonlySet<EventType> = new Set(['AGREE', 'COOPERATE', 'CONSULT'])

/** Those who are sent by whom they work for: volunteers, traders and pilgrims go for themselves. */
const SENT =
  /\b(?:advisers?|advisors?|builders?|divers?|doctors?|engineers?|experts?|firefighters?|geologists?|instructors?|medics?|midwives|nurses?|paramedics?|rescuers?|sappers?|specialists?|surgeons?|surveyors?|teachers?|technicians?|trainers?|vets?)\b/i

/** Verbs whose object is made fit for the service of his state. */
const TRAINING = /^(?:coach|instruct|school|teach|train|training)#/

/** Verbs by which a state lets in those who flee. */
const SHELTERING = /^(?:accommodate|house|shelter|take_in)#/

/** Types of the handing over of people, and of its refusal: it is done for the state that wants them, as a rule their own. */
const HANDED: ReadonlySet<EventType> = new Set(['COOPERATE', 'REJECT'])
const HANDING =
  /\b(?:extradit(?:e[ds]?|ing)|hand(?:ed|ing|s)? over|surrender(?:ed|ing)?|g(?:ive|ives|iven|ave|iving) up)\b/i

/** "The Peruvian people": what is thanked or praised is the nation. */
const NATION = /^(?:(?:brotherly|friendly|fraternal|great|whole) )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? people$/u

const PEOPLE: ReadonlySet<ClaimActor['kind']> = new Set(['person', 'population', 'police', 'military', 'government'])
const PRIVATE: ReadonlySet<Sector | null> = new Set<Sector | null>(['CVL', 'EDU'])

/**
 * Gives people of a state who are described and not named the part that they have in what is done: "Cuban doctors treated the wounded" and
 * "trained Cuban doctors" are of Cuba, who is thanked as "the Cuban people" is the nation, and who is taken in fled.
 */
export function standingFor<T extends Told>(claim: T, isUnnamed: (party: ClaimActor) => boolean): T {
  const { type, frame } = claim.event
  const isOpen = (party: ClaimActor) => party.country !== null && party.id !== party.country && PEOPLE.has(party.kind)
  const isSent = (party: ClaimActor) => isUnnamed(party) && SENT.test(party.name)
  const actors = SERVED.has(type)
    ? claim.actors.map((party) => (isOpen(party) && isSent(party) ? asState(party) : party))
    : claim.actors
  const isHanded = HANDED.has(type) && HANDING.test(claim.evidence.exact)
  const recipients = claim.recipients.map((party) => {
    if (isHanded && isOpen(party) && claim.actors.every(({ country }) => country !== party.country))
      return asState(party)
    if (!isOpen(party) || !PRIVATE.has(party.sector)) return party
    if (type === 'SUPPORT' && NATION.test(party.name)) return asState(party)
    if (RECEIVED.has(type) && isSent(party)) return asState(party)
    if (TRAINING.test(frame) && (isUnnamed(party) || party.kind === 'population')) return asState(party)
    return SHELTERING.test(frame) && party.kind === 'population' ? asRefugee(party) : party
  })
  return { ...claim, actors, recipients }
}

function asState(party: ClaimActor): ClaimActor {
  return { ...party, id: party.country!, sector: 'GOV' }
}

function asRefugee(party: ClaimActor): ClaimActor {
  return { ...party, id: `${party.country}-REF`, sector: 'REF' }
}
