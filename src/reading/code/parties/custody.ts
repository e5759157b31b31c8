import type { Sentence, Token } from '../../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../../model/tree.ts'
import type { CodeRow } from '../../../resources/codebook.ts'
import type { Path } from '../../../resources/frame.ts'
import type { Filler } from '../filler.ts'
import type { Finder } from '../finder.ts'
import { follow } from '../roles/roles.ts'
import { isPassive } from '../roles/voice.ts'

/** What the authorities of a place do, and nobody else does there by the law. */
const LAWFUL = new Set(
  'arrest apprehend charge confiscate convict deport detain execute fine hang hold impound imprison indict jail prosecute sentence try'.split(
    ' ',
  ),
)

/** Where it is told in which place it was done: "held in Mombasa", "arrested at Lima airport", "held in the garrison at Juba". */
const WHERE: readonly Path[] = [
  ['in'],
  ['at'],
  ['in', 'at'],
  ['in', 'in'],
  ['in', 'of'],
  ['at', 'in'],
  ['at', 'of'],
  ['to', 'in'],
  ['obj', 'in'],
]

/** What only the state does out of which someone is driven: "was expelled from Peru", "were told to leave Peru". */
const DRIVEN = new Set('ban banish bar deport eject evict exile expel order tell'.split(' '))
const WHENCE: readonly Path[] = [['from'], ['from', 'obj'], ['xcomp', 'obj'], ['advcl', 'obj']]

/** What the state of a place is worth as who did it. */
const THERE = 0.7

/** What one does to those whom one may then let go. */
const KEEPING = new Set('arrest capture detain hold imprison intern jail kidnap seize'.split(' '))

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
  const paths =
    DRIVEN.has(token.lemma) && (type === 'SANCTION' || type === 'COERCE')
      ? WHENCE
      : LAWFUL.has(token.lemma)
        ? WHERE
        : []
  if (type === null || mode === 'abduct' || !isPassive(sentence, token)) return []
  for (const path of paths) {
    for (const word of follow(sentence, token, path)) {
      for (const place of [word, ...childrenBy(sentence, word.id, 'compound', 'amod', 'appos')]) {
        const [party] = finder.at(sentence, place)
        if (party === undefined || !finder.isKnown(party)) continue
        // Of whom it is not known whose he is, he may well be their own.
        const isForeign = held.every((one) => finder.isKnown(one.party) && finder.apart(one.party, party))
        return isForeign ? [{ party, token: place, confidence: THERE }] : []
      }
    }
  }
  return type === 'COERCE' || type === 'SANCTION' ? holderOf(sentence, token, held, finder) : []
}
