import type { Event } from '../../model/event.ts'
import type { EventType } from '../../model/plover.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Nouns that speak of what was told before, and the types of event that they may mean; null for any deed told shortly before. */
const DEEDS: readonly { readonly nouns: ReadonlySet<string>; readonly types: ReadonlySet<EventType> | null }[] = [
  {
    nouns: words(
      'raid attack strike assault bombing shelling bombardment offensive killing incursion invasion massacre airstrike beating shooting murder abduction kidnapping violence ambush operation',
    ),
    types: new Set<EventType>(['ASSAULT']),
  },
  {
    nouns: words(
      'launch test manoeuvre maneuver drill exercise deployment buildup build-up intrusion overflight flight',
    ),
    types: new Set<EventType>(['MOBILIZE', 'COOPERATE', 'ASSAULT', 'COERCE']),
  },
  {
    nouns: words(
      'arrest detention seizure boarding blockade siege closure deportation conviction sentence verdict crackdown',
    ),
    types: new Set<EventType>(['COERCE', 'SANCTION']),
  },
  { nouns: words('donation gift grant loan'), types: new Set<EventType>(['AID', 'AGREE']) },
  { nouns: words('concession gesture pardon'), types: new Set<EventType>(['AID', 'CONCEDE', 'RETREAT']) },
  {
    nouns: words('tariff duty sanction embargo expulsion retaliation ban restriction'),
    types: new Set<EventType>(['SANCTION', 'COERCE', 'THREATEN']),
  },
  {
    nouns: words('decision move step measure action plan announcement transfer sale delivery shipment ruling'),
    types: null,
  },
]

const TALK: ReadonlySet<EventType> = new Set(['ACCUSE', 'SUPPORT', 'REJECT', 'REQUEST', 'CONSULT', 'PROTEST'])
/** How many sentences back "the decision" may have been told. */
const NEAR = 3

/**
 * Whether an event speaks of another that was told before it: "condemned the raid", "welcomed the decision".
 *
 * @param sentence that of the event that speaks
 */
export function speaksOf(sentence: Sentence, event: Event, told: Event): boolean {
  if (isSummedUp(sentence, event, told)) return true
  const spoken = spokenNoun(sentence, event.head)
  if (!spoken || !isGiven(sentence, spoken)) return false
  const noun = spoken.lemma.toLowerCase()
  if (isNamedAfter(noun, told)) return event.sentence - told.sentence <= NEAR
  const kind = DEEDS.find(({ nouns }) => nouns.has(noun))
  if (!kind) return false
  if (kind.types !== null) return kind.types.has(told.type)
  const isDeed = !TALK.has(told.type) || ACTS.test(told.frame ?? '')
  return isDeed && event.sentence - told.sentence <= NEAR
}

/** The noun that an event is about: "condemned the raid", "protested against the raid", "was alarmed by the raid", "called the raid a crime". */
function spokenNoun(sentence: Sentence, head: number): Token | undefined {
  const [object] = childrenBy(sentence, head, 'obj', 'nsubj:outer')
  if (object) return object
  const about = childrenBy(sentence, head, 'obl').find(({ id, upos }) => {
    return upos === 'NOUN' && ABOUT.test(caseOf(sentence, id) ?? '')
  })
  return about ?? childrenBy(sentence, head, 'nsubj:pass')[0]
}

const ABOUT = /^(?:about|against|at|by|over|to|with)$/

/** What one does by saying so, which others judge as a deed. */
const ACTS = /^(?:approve|boycott|cancel|endorse|grant|join|pardon|ratify|recognise|recognize|sign|veto|vote)#/

/** How many letters a verb and the noun for what it tells share: "recognise" and "recognition". */
const SHARED = 5

/** "The veto" after "vetoed", "the recognition" after "recognised": the noun for the very deed. */
function isNamedAfter(noun: string, { frame }: Event): boolean {
  const verb = (frame ?? '').replace(/#.*$/, '')
  return verb.length > 3 && noun.slice(0, SHARED) === verb.slice(0, SHARED)
}

/** Nouns that sum up what a clause has told: "sent troops, a step that Peru condemned". */
const SUMS = words(
  'act concession deal decision delay demand deployment gesture initiative intervention measure move offer plan policy practice proposal provocation refusal request ruling step tactic threat veto',
)

/** Whether what an event is about is a noun in apposition that sums up the clause which tells the other: "sent troops, a step that Peru condemned". */
export function isSummedUp(sentence: Sentence, { sentence: at, head }: Event, told: Event): boolean {
  let verb = tokenById(sentence, head)
  if (verb && isRelation(verb, 'conj')) verb = tokenById(sentence, verb.head)
  const noun = verb && isRelation(verb, 'acl') ? tokenById(sentence, verb.head) : null
  if (!noun || told.sentence !== at || told.head >= noun.id) return false
  if (!isRelation(noun, 'appos') && !isRelation(noun, 'parataxis')) return false
  const isSum = SUMS.has(noun.lemma) || DEEDS.some(({ nouns }) => nouns.has(noun.lemma))
  return isSum && ancestorsOf(sentence, noun).includes(told.head)
}

/** The ids of the words above a word. */
function ancestorsOf(sentence: Sentence, word: Token): readonly number[] {
  const ids: number[] = []
  for (let at = word; at.head > 0 && ids.length < sentence.tokens.length; at = tokenById(sentence, at.head)!)
    ids.push(at.head)
  return ids
}

/** Whether a noun is spoken of as given and nobody's: "the raid", "the raids", "this step". */
function isGiven(sentence: Sentence, noun: Token): boolean {
  const owners = childrenBy(sentence, noun.id, 'nmod', 'nmod:poss', 'amod', 'compound').some(
    ({ upos }) => upos === 'PROPN',
  )
  const article = childrenBy(sentence, noun.id, 'det').some(({ lemma }) =>
    /^(?:the|this|that|these|those)$/i.test(lemma),
  )
  const dated = childrenBy(sentence, noun.id, 'nmod:poss').some(({ lemma }) => /day$/i.test(lemma))
  return dated || (article && !owners)
}

const MEDIATION: ReadonlySet<string> = new Set(['mediate', 'mediation', 'mediator', 'go-between', 'intermediary'])

/** Whether an event is about going between others: "offered to mediate", "volunteered its mediation". */
export function mediates(sentence: Sentence, head: number): boolean {
  const words = [tokenById(sentence, head)!, ...childrenBy(sentence, head, 'xcomp', 'obj', 'ccomp', 'obl')]
  return words.some(({ lemma }) => MEDIATION.has(lemma.toLowerCase()))
}
