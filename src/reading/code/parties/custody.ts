import type { EventType } from '../../../model/plover.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../../model/tree.ts'
import type { CodeRow } from '../../../resources/codebook.ts'
import type { Path } from '../../../resources/frame.ts'
import type { Filler } from '../filler.ts'
import type { Finder } from '../finder.ts'
import { follow, rolesOf } from '../roles/roles.ts'
import { isPassive } from '../roles/voice.ts'
import { KEEPING } from './kept.ts'

/** What the authorities of a place do, and nobody else does there by the law. */
const LAWFUL = new Set(
  (
    'acquit arrest apprehend ban behead blacklist block charge confiscate convict deport detain exclude execute fine flog freeze hang hold impound ' +
    'imprison indict interrogate jail naturalise naturalize outlaw pardon prosecute question remand sentence try'
  ).split(' '),
)

/** What hosts do in their own land, by the types by which it is told: "was granted asylum in Fiji", "was welcomed in Lima", "was turned back at". */
const HOSTING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'AID',
    new Set('admit care feed give grant host house look nurse resettle shelter take treat train vaccinate'.split(' ')),
  ],
  ['CONSULT', new Set('greet host receive welcome'.split(' '))],
  ['SUPPORT', new Set('decorate fete honour honor welcome'.split(' '))],
  ['SANCTION', new Set('bar close deny exclude refuse revoke shut strip take turn'.split(' '))],
  ['COERCE', new Set('bar close deny refuse shut stop take turn'.split(' '))],
  ['REJECT', new Set('bar deny refuse turn'.split(' '))],
])

/** Where it is told in which place it was done: "held in Mombasa", "arrested at Lima airport", "held in the garrison at Juba". */
const WHERE: readonly Path[] = [
  ['in'],
  ['at'],
  ['in', 'at'],
  ['in', 'in'],
  ['in', 'of'],
  ['for', 'in'],
  ['at', 'in'],
  ['at', 'of'],
  ['to', 'in'],
  ['obj', 'in'],
  ['on', 'in'],
  ['upon', 'in'],
  ['during', 'in'],
  ['during', 'to'],
]

/** What only the state does out of which someone is driven: "was expelled from Peru", "were told to leave Peru". */
const DRIVEN = new Set(
  'ban banish bar deport drive eject evict exclude exile expel give keep kick lock order push shut tell throw'.split(
    ' ',
  ),
)
const WHENCE: readonly Path[] = [
  ['from'],
  ['out_of'],
  ['from', 'obj'],
  ['from', 'in'],
  ['xcomp', 'obj'],
  ['advcl', 'obj'],
  ['obj', 'acl', 'obj'],
]

/** Who lets others in: "was refused entry to Peru". */
const LETTING_IN = new Set('allow bar deny forbid grant offer refuse'.split(' '))
const ENTRY = /^(?:access|admission|asylum|entry|landing|passage|transit|visa)$/
const WHITHER: readonly Path[] = [['to'], ['obj', 'to'], ['into'], ['obj', 'into'], ['through'], ['obj', 'through']]

/** Whose list it is: "were put on the Peruvian blacklist". */
const LISTING = new Set('add place put'.split(' '))
const LISTS: readonly Path[] = [['on'], ['to'], ['in']]

/** What is laid on what comes into a land: "faces a duty in Peru". */
const LAID = new Set('ban duty embargo fee levy quota surcharge tariff tax'.split(' '))
const IN_FORCE = new Set('apply await be begin come enter expire face hit meet rise start take wait'.split(' '))

/** What the state of a place is worth as who did it. */
const THERE = 0.7

/** Who lets go those whom a noun tells to be let go: "the release of the sailors held by Peru". */
function keeperOf(sentence: Sentence, held: readonly Filler[], finder: Finder): readonly Filler[] {
  for (const { token } of held) {
    for (const participle of childrenBy(sentence, token.id, 'acl')) {
      if (participle.xpos !== 'VBN' || !KEEPING.has(participle.lemma)) continue
      for (const keeper of follow(sentence, participle, ['by'])) {
        const parties = finder.at(sentence, keeper).filter((party) => finder.isKnown(party))
        if (parties.length > 0) return parties.map((party) => ({ party, token: keeper, confidence: THERE }))
      }
    }
  }
  return []
}

/** Whom one lets go, or hands to another, one had till then. */
const LETTING = new Set(
  'free release pardon amnesty acquit extradite deport repatriate expel swap exchange hand'.split(' '),
)
/** The same told by a noun: "granted amnesty to", "ordered the release of". */
const LET_GO = new Set('amnesty pardon clemency release freedom repatriation extradition'.split(' '))
const HELD = new Set([...KEEPING, ...LAWFUL, 'impound', 'detain', 'intern', 'remand', 'confine', 'lock'])

/**
 * Who holds those whom he then lets go: "Peru freed a Fijian who had been jailed for spying", "Chad granted amnesty to two Fijians held
 * since May".
 */
function holderOf(sentence: Sentence, token: Token, held: readonly Filler[], finder: Finder): readonly Filler[] {
  if (!HELD.has(token.lemma)) return []
  const first = isRelation(token, 'conj') ? tokenById(sentence, token.head) : token
  const whom = first && isRelation(first, 'acl') ? tokenById(sentence, first.head) : undefined
  const above = whom && tokenById(sentence, whom.head)
  if (!whom || !above || whom.id > token.id) return []
  const noun =
    above.upos === 'NOUN' && LET_GO.has(above.lemma)
      ? above
      : childrenBy(sentence, above.id, 'obj').find(({ lemma }) => LET_GO.has(lemma))
  const verb = above === noun ? tokenById(sentence, noun.head) : above
  if (verb?.upos !== 'VERB' || !(noun || LETTING.has(verb.lemma))) return []
  for (const letter of follow(sentence, verb, ['subj'])) {
    const parties = finder.at(sentence, letter).filter((party) => finder.isKnown(party))
    const isOther = (party: number) => held.every((one) => finder.apart(one.party, party))
    if (parties.length === 0 || !parties.every(isOther)) continue
    return parties.map((party) => ({ party, token: letter, confidence: THERE }))
  }
  return []
}

/**
 * "A Fijian pilot was arrested in Lima": where nobody is said to have done what only authorities do, those of the place did, if he who
 * suffered it is not known to be of there. Rebels hold hostages where they are no authority.
 */
export function custodianOf(
  { type, mode }: CodeRow,
  sentence: Sentence,
  token: Token,
  held: readonly Filler[],
  finder: Finder,
): readonly Filler[] {
  if (token.upos === 'NOUN' && mode === 'release') return keeperOf(sentence, held, finder)
  if (type === null || mode === 'abduct') return []
  if (token.upos === 'NOUN' && OF_THE_LAW.test(token.lemma)) return authorityAt(sentence, token, held, finder)
  const isLaid = token.upos === 'NOUN' && type === 'SANCTION' && LAID.has(token.lemma)
  if (isLaid) return placedAt(sentence, [token, ...lawOf(sentence, token)], [['in'], ['obj', 'in']], held, finder)
  if (!isPassive(sentence, token)) return []
  const found = placedAt(sentence, [token], placesOf(type, sentence, token), held, finder)
  if (found.length > 0) return found
  return type === 'COERCE' || type === 'SANCTION' ? holderOf(sentence, token, held, finder) : []
}

/** What a noun tells that the authorities of a place do: "the arrest of a Fijian in Peru". */
const OF_THE_LAW =
  /^(?:arrest|beheading|caning|conviction|detention|execution|flogging|hanging|imprisonment|indictment|internment|interrogation|jailing|prosecution|retrial|sentence|sentencing|trial)$/
const IN_PLACE: readonly Path[] = [
  ['in'],
  ['at'],
  ['of', 'in'],
  ['of', 'at'],
  ['on', 'in'],
  ['before', 'in'],
  ['for', 'in'],
]
/** What is told of such an event by a verb: "the trial of a Fijian opened in Lima". */
const TAKES_PLACE = new Set(
  'adjourn begin close commence conclude continue end open postpone resume start take'.split(' '),
)

/** How many words behind those who suffered it a place may stand: "two Fijians in northern Peru". */
const NEAR = 4

/** The authorities of the place where a noun tells what they do to others than their own; none where it tells another deed. */
export function authorityAt(
  sentence: Sentence,
  noun: Token,
  held: readonly Filler[],
  finder: Finder,
): readonly Filler[] {
  if (!OF_THE_LAW.test(noun.lemma)) return []
  const here = placedAt(sentence, [noun, ...eventOf(sentence, noun)], IN_PLACE, held, finder)
  if (here.length > 0) return here
  // "Condemned the arrest of two Fijians in Peru": a parser may hang the place on the verb.
  const verb = isRelation(noun, 'obj') || isRelation(noun, 'obl') ? tokenById(sentence, noun.head) : undefined
  const isBehind = ({ token }: Filler) => held.some(({ token: { id } }) => token.id > id && token.id - id <= NEAR)
  return verb ? placedAt(sentence, [verb], [['in']], held, finder).filter(isBehind) : []
}

/** The verb that tells that and where an event takes place. */
function eventOf(sentence: Sentence, noun: Token): readonly Token[] {
  const verb = isRelation(noun, 'nsubj') ? tokenById(sentence, noun.head) : undefined
  return verb && TAKES_PLACE.has(verb.lemma) ? [verb] : []
}

/** Where those stand, around a passive, who do by the law what it tells. */
function placesOf(type: EventType, sentence: Sentence, token: Token): readonly Path[] {
  const { lemma } = token
  const isOut = type === 'SANCTION' || type === 'COERCE' || type === 'REJECT'
  const isIn = LETTING_IN.has(lemma) && follow(sentence, token, ['obj']).some((word) => ENTRY.test(word.lemma))
  const isOn = LISTING.has(lemma) && LISTS.some((path) => follow(sentence, token, path).some(isList))
  const isLaw = (type === 'SANCTION' || type === 'CONCEDE') && rolesOf(sentence, token).get('obj')?.some(isLaidOn)
  return [
    ...(isLaw ? [['in']] : []),
    ...(isOut && DRIVEN.has(lemma) ? WHENCE : []),
    ...(isIn ? WHITHER : []),
    ...(isOn ? LISTS : []),
    ...(LAWFUL.has(lemma) || HOSTING.get(type)?.has(lemma) ? WHERE : []),
  ]
}

function isLaidOn({ lemma }: Token): boolean {
  return LAID.has(lemma)
}

function isList({ lemma }: Token): boolean {
  return /list$/.test(lemma)
}

/** "A duty on Omani tin takes effect in Peru": the verb that tells where it is the law. */
function lawOf(sentence: Sentence, noun: Token): readonly Token[] {
  const verb = isRelation(noun, 'nsubj') || isRelation(noun, 'obj') ? tokenById(sentence, noun.head) : undefined
  return verb && IN_FORCE.has(verb.lemma) ? [verb] : []
}

/** The state that stands at one of the places around words, where it is another than those who bear what is done. */
function placedAt(
  sentence: Sentence,
  words: readonly Token[],
  paths: readonly Path[],
  held: readonly Filler[],
  finder: Finder,
): readonly Filler[] {
  for (const path of paths) {
    for (const word of words.flatMap((from) => follow(sentence, from, path))) {
      for (const place of [word, ...childrenBy(sentence, word.id, 'compound', 'amod', 'appos', 'nmod:poss')]) {
        const [party] = finder.at(sentence, place)
        if (party === undefined || !finder.isKnown(party)) continue
        // Of whom it is not known whose he is, he may well be their own.
        const isForeign = held.every((one) => finder.isKnown(one.party) && finder.apart(one.party, party))
        return isForeign ? [{ party, token: place, confidence: THERE }] : []
      }
    }
  }
  return []
}
