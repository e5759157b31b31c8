import type { EventType } from '../../model/plover.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy } from '../../model/tree.ts'
import type { Codebook, CodeRow } from '../../resources/codebook.ts'
import type { Path } from '../../resources/frame.ts'
import { matchRow } from './condition.ts'
import type { Filler } from './filler.ts'
import type { Finder } from './finder.ts'
import { isNegated } from './governor.ts'
import type { Reading } from './reading.ts'
import { follow } from './roles/roles.ts'
import { fillSlots } from './slots.ts'

/** What someone may be blamed for that is a deed of his. */
const DEEDS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE'])

/** Where an accusation tells the deed: "blamed Peru for the raid", "accused Peru of a raid", "charged him with the killing". */
const TOLD: readonly Path[] = [['for'], ['of'], ['with'], ['xcomp', 'for'], ['xcomp', 'of']]

/** Verbs that put a deed down to someone: "attributed the raid to Peru", "blamed the raid on Peru". */
const PUTS_DOWN = new Set(['attribute', 'ascribe', 'blame', 'pin'])

/** Nouns that tell a state of things as often as a deed: who is blamed for a war need not have attacked. */
const VAGUE = new Set('war fighting violence operation campaign control search fire case block'.split(' '))

/** The deed that a noun in an accusation tells of the accused: "blamed Peru for the attack". Null where it tells none. */
export function chargeOf(
  codebook: Codebook,
  sentence: Sentence,
  { token, row, slots: { reciprocal } }: Reading,
  accused: readonly Filler[],
  finder: Finder,
): Reading | null {
  if (row.type !== 'ACCUSE' || token.upos !== 'VERB' || accused.length === 0 || isNegated(sentence, token)) return null
  const own = (party: number) => accused.some((one) => one.party === party || finder.same(one.party, party))
  const places = PUTS_DOWN.has(token.lemma) ? [...TOLD, ['obj']] : TOLD
  for (const noun of places.flatMap((path) => follow(sentence, token, path))) {
    const deed = noun.upos === 'NOUN' && isOne(sentence, noun) ? deedOf(codebook, sentence, noun) : undefined
    if (!deed) continue
    const found = fillSlots(codebook, deed, sentence, noun, finder)
    if (!isOwned(sentence, noun) && found.actors.some(({ party }) => !own(party))) continue
    const victims = found.recipients.length > 0 ? found.recipients : beside(sentence, token, noun, finder)
    const others = victims.filter(({ party }) => !own(party))
    // "Blamed each other for the attack": as each of the two says, the other attacked him.
    const isEach = reciprocal && accused.length > 1 && others.length === 0
    const slots = { ...found, actors: accused, recipients: isEach ? accused : others, reciprocal: isEach }
    return { token: noun, particle: null, row: deed, share: null, slots, witnesses: [], about: [] }
  }
  return null
}

/** Whether a noun tells a deed and not a crime by its name: "the theft", "raids", "killing of herders", but not "accused of theft". */
function isOne(sentence: Sentence, { id, xpos }: Token): boolean {
  return xpos === 'NNS' || childrenBy(sentence, id, 'det', 'nummod', 'nmod', 'amod').length > 0
}

/** Whether a noun is of someone spoken of before: "for its attack". */
function isOwned(sentence: Sentence, noun: Token): boolean {
  return childrenBy(sentence, noun.id, 'nmod:poss').some(({ upos }) => upos === 'PRON')
}

/** Who suffered it, where the parser hung him on the verb: "was blamed for the raid on a village". */
function beside(sentence: Sentence, verb: Token, noun: Token, finder: Finder): readonly Filler[] {
  const after = [['on'], ['against']].flatMap((path) => follow(sentence, verb, path)).filter(({ id }) => id > noun.id)
  const words = after.flatMap((word) => [word, ...childrenBy(sentence, word.id, 'amod', 'nmod')])
  const named = words.find((word) => finder.at(sentence, word).length > 0)
  return named ? finder.at(sentence, named).map((party) => ({ party, token: named, confidence: BESIDE })) : []
}

/** What a party is worth that stands beside the noun. */
const BESIDE = 0.75

/**
 * The row of the codebook by which a noun tells a deed, whoever suffered it: "the attack" tells one without its victim. Rows that ask for
 * a kind of it go first, so that "a verbal attack" tells none.
 */
function deedOf(codebook: Codebook, sentence: Sentence, noun: Token): CodeRow | undefined {
  const lemma = noun.lemma.toLowerCase()
  if (VAGUE.has(lemma)) return undefined
  const rows = (codebook.rows.get(`${lemma}.n`) ?? []).flatMap((row) => {
    const conditions = row.conditions.filter(({ lemmas, paths }) => lemmas && paths.every(isOfKind))
    return conditions.length > 0 || isDeed(row) ? [{ ...row, conditions }] : []
  })
  const row = matchRow(codebook, rows, sentence, noun, () => null)
  return row && isDeed(row) ? row : undefined
}

function isDeed({ type, frame }: CodeRow): boolean {
  return type !== null && DEEDS.has(type) && frame.both.length === 0
}

const OF_KIND = new Set(['amod', 'compound', 'acl'])

/** Whether a place in a noun phrase is that of words which say of what kind the noun is. */
function isOfKind(path: Path): boolean {
  return path.length === 1 && OF_KIND.has(path[0]!)
}
