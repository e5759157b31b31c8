import type { Sentence } from '../../model/token.ts'
import { childrenBy, tokenById } from '../../model/tree.ts'
import { KIN, type Side, type Told } from './scene.ts'

/** Nouns that speak of what was told before, by kind, and the kinds of event that they may mean. */
const SPOKEN: readonly {
  readonly kind: string
  readonly nouns: ReadonlySet<string>
  readonly events: ReadonlySet<string>
}[] = [
  spoken('charge', 'charge accusation allegation claim criticism complaint protest rebuke remark statement', 'accuse'),
  spoken('offer', 'offer proposal invitation plan pledge promise idea initiative', 'agree request'),
  spoken('request', 'request demand appeal call plea ultimatum condition', 'request accuse'),
  spoken(
    'measure',
    'sanction ban measure expulsion decision move step tariff duty embargo suspension closure restriction',
    'harm yield agree',
  ),
  spoken('help', 'help aid gift assistance support donation loan grant relief hospitality', 'aid agree'),
  spoken(
    'attack',
    'attack raid strike shelling bombing killing incursion violence assault incident shooting ambush beating firing',
    'assault move',
  ),
  spoken(
    'deal',
    'deal agreement accord pact treaty truce ceasefire summit talk meeting memorandum',
    'agree answer meet yield',
  ),
  spoken('release', 'release withdrawal return pullout lifting', 'yield'),
]

function spoken(kind: string, nouns: string, events: string) {
  return { kind, nouns: new Set(nouns.split(' ')), events: new Set(events.split(' ')) }
}

/** The kinds of event that a noun may speak of; none where it speaks of no event. */
export function kindsOf(noun: string): ReadonlySet<string> {
  return new Set(SPOKEN.filter(({ nouns }) => nouns.has(noun)).flatMap(({ events }) => [...events]))
}

/**
 * The last event, not by the same actor, that the object of a verb speaks of, and by which kind of noun: "denied the charge", "welcomed the deal".
 *
 * @param head id of the verb
 */
export function spokenOf(
  sentence: Sentence,
  head: number,
  told: readonly Told[],
  own: Side,
): { readonly told: Told; readonly kind: string } | null {
  const verbs = [head, ...childrenBy(sentence, head, 'xcomp').map(({ id }) => id)]
  for (const { lemma } of verbs.flatMap((id) => childrenBy(sentence, id, 'obj', 'obl')))
    for (const { kind, nouns, events } of SPOKEN) {
      if (!nouns.has(lemma.toLowerCase())) continue
      const found = told.findLast(
        ({ event, actors }) => events.has(KIN[event.type]) && actors.ids.size > 0 && !share(actors.states, own.states),
      )
      if (found) return { told: found, kind }
    }
  return null
}

/** Verbs by which one takes or leaves what was offered or asked. */
const TAKING = new Set([
  'accept',
  'decline',
  'refuse',
  'agree',
  'reject',
  'oblige',
  'comply',
  'assent',
  'consent',
  'balk',
])
const OFFERS = new Set(['agree', 'request'])
/** How many sentences back an offer is still answered. */
const NEAR = 2

/** The offer or request of another that a verb without an object of its own takes or leaves: "Oman offered to mediate. Athens accepted." */
export function offerBefore(sentence: Sentence, head: number, told: readonly Told[], own: Side): Told | null {
  const verb = tokenById(sentence, head)
  if (!verb || !TAKING.has(verb.lemma.toLowerCase())) return null
  const objects = childrenBy(sentence, head, 'obj', 'ccomp', 'xcomp')
  if (objects.some(({ upos, lemma }) => upos !== 'PRON' && lemma !== 'offer')) return null
  const before = told.findLast(({ actors }) => actors.ids.size > 0 && !share(actors.states, own.states))
  const isNear = before !== undefined && sentence.index - before.event.sentence <= NEAR
  return isNear && OFFERS.has(KIN[before.event.type]) ? before : null
}

/** Whether two sets have a member in common. */
export function share(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const member of one) if (other.has(member)) return true
  return false
}
