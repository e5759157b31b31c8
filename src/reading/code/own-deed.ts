import type { Sentence, Token } from '../../model/token.ts'
import { isRelation } from '../../model/tree.ts'
import type { Filler } from './filler.ts'
import type { Finder } from './finder.ts'
import type { Reading } from './reading.ts'
import { rolesOf } from './roles/roles.ts'
import { isPassive } from './roles/voice.ts'
import type { Sides } from './sides.ts'

/** Verbs by which one has one's own people do something. */
const ORDERING = new Set('order instruct direct command task mandate'.split(' '))

/** Verbs that say that someone had to do something. */
const COMPELLING = new Set('force compel oblige drive pressure coerce press push'.split(' '))

/** Verbs by which one speaks for what one did oneself. */
const JUSTIFYING = new Set('defend justify explain excuse tout'.split(' '))

/**
 * What is told in place of a word that only says how its subject came to do it, or what he thinks of having done it: "ordered his ministers to
 * expel", "was forced to expel", "defended its expulsion of". Null of any other word.
 *
 * @param all the other readings of the sentence, which are told by themselves
 */
export function ownDeeds(
  sentence: Sentence,
  reading: Reading,
  all: readonly Reading[],
  finder: Finder,
): readonly Reading[] | null {
  const { token, about, slots } = reading
  if (token.upos !== 'VERB') return null
  const isDeed = ({ row, slots }: Reading) => row.type !== null && isBetweenTwo(slots, finder)
  const inner = about.filter(isDeed)
  if (ORDERING.has(token.lemma) && inner.length > 0 && isToOwn(sentence, reading, finder)) return inner.map(asPlanned)
  if (COMPELLING.has(token.lemma) && slots.actors.length === 0 && isPassive(sentence, token)) {
    const done = inner.filter(
      (deed) => isRelation(deed.token, 'xcomp') && isOf(deed.slots.actors, slots.recipients, finder),
    )
    return done.length > 0 ? done : null
  }
  if (!JUSTIFYING.has(token.lemma)) return null
  const isOwn = (deed: Reading) =>
    deed.token.upos === 'NOUN' &&
    deed.token.head === token.id &&
    isRelation(deed.token, 'obj') &&
    isDeed(deed) &&
    isOf(deed.slots.actors, slots.actors, finder)
  const own = inner.filter(isOwn)
  return own.length > 0 || all.some(isOwn) ? own : null
}

function isBetweenTwo({ actors, recipients }: Sides, finder: Finder): boolean {
  return actors.some(({ party }) => recipients.some((other) => finder.apart(party, other.party)))
}

/** Whether those who are told to do something are of who tells them. */
function isToOwn(sentence: Sentence, { token, slots }: Reading, finder: Finder): boolean {
  const told = (rolesOf(sentence, token).get('obj') ?? []).flatMap((word) => fillersOf(sentence, word, finder))
  return told.length > 0 && isOf(told, slots.actors, finder)
}

function fillersOf(sentence: Sentence, token: Token, finder: Finder): readonly Filler[] {
  return finder.at(sentence, token).map((party) => ({ party, token, confidence: 1 }))
}

/** Whether each of some is known and of the same state as one of the others. */
function isOf(some: readonly Filler[], others: readonly Filler[], finder: Finder): boolean {
  const isSame = (one: Filler) => (other: Filler) => finder.isKnown(one.party) && !finder.apart(one.party, other.party)
  return some.every((one) => others.some(isSame(one)))
}

function asPlanned(reading: Reading): Reading {
  return { ...reading, row: { ...reading.row, status: 'planned' } }
}
