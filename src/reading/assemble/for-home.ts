import type { Event } from '../../model/event.ts'
import type { EventType } from '../../model/plover.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, subtree, tokenById } from '../../model/tree.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What a state does things about for its own people alone: their votes, their schools, what they drink and smoke. */
const HOME = words(
  'abortion alcohol budget cannabis childcare cigarette coalition constitution constituency curfew curriculum divorce euthanasia gambling ' +
    'healthcare lockdown lottery marijuana marriage mayor motorway pension pensioner plastic pupil reshuffle retirement ' +
    'smoking subsidy tobacco voter welfare',
)

/** Types of what is laid down or said: who builds or feeds, burns or bombs a thing may do so to others. */
const LAID_DOWN: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'CONCEDE',
  'COERCE',
  'REJECT',
  'REQUEST',
  'SANCTION',
  'SUPPORT',
])

/** What others than the state itself speak of too. */
const VOTES = words('ballot election poll referendum')
const SAID: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'SUPPORT'])

/** Of whose office one is put out by those who govern with him. */
const DISMISSING = words('appoint demote dismiss fire name replace sack')
const OFFICES =
  /^(?:aide|cabinet|chief|commander|governor|judge|minister|ministry|police|prosecutor|secretary|spokes(?:man|woman|person))$/

/** "Seized power", "clung to power". */
const POWER = words('assume cede grab hold relinquish seize take')

/**
 * Whether what is done, granted or forbidden is plainly a thing at home: "approved a new constitution", "banned plastic bags", "seized power", "dismissed
 * the interior minister". Where a clause names no other side, no other state of the story is meant.
 */
export function isForHome(sentence: Sentence, { head, type }: Pick<Event, 'head' | 'type'>): boolean {
  const verb = tokenById(sentence, head)
  const things = childrenBy(sentence, head, 'obj', 'nsubj:pass')
  if (!verb || things.length === 0) return false
  const lemma = verb.lemma.toLowerCase()
  return things.some((thing) => {
    const noun = thing.lemma.toLowerCase()
    if (noun === 'power') return POWER.has(lemma)
    if (DISMISSING.has(lemma) && OFFICES.test(noun)) return true
    if (VOTES.has(noun)) return !SAID.has(type)
    return LAID_DOWN.has(type) && near(sentence, thing).some((word) => HOME.has(word.lemma.toLowerCase()))
  })
}

/** The noun and what stands right around it, with what a law or a tax is about: "a tax on sugar", "a bill to raise the pension age". */
function near(sentence: Sentence, thing: Token): readonly Token[] {
  return subtree(sentence, thing.id, ({ deprel }) => deprel === 'acl:relcl' || deprel === 'conj').filter(
    ({ id }) => Math.abs(id - thing.id) <= NEAR,
  )
}

const NEAR = 6
