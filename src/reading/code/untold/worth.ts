import { isLaw } from '../../../model/laws.ts'
import type { EventType } from '../../../model/plover.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { ancestors, childrenBy, isRelation, isSomeone, tokenById } from '../../../model/tree.ts'
import type { Codebook } from '../../../resources/codebook.ts'
import type { Path } from '../../../resources/frame.ts'
import { isHeeded } from '../again/heeded.ts'
import { CARRIED, type Filler } from '../filler.ts'
import type { Finder } from '../finder.ts'
import type { Reading } from '../reading.ts'
import { makerOf } from '../roles/compound.ts'
import { rolesOf } from '../roles/roles.ts'
import { referent } from '../roles/subject.ts'
import { isPassive } from '../roles/voice.ts'
import { isDoerTold, isVictimTold } from '../victim.ts'
import { isAccident, isBlaze } from './accident.ts'
import { isToldByItself } from './by-itself.ts'
import { isInvented, isPrayer } from './invented.ts'
import { isUntold } from './untold.ts'

/**
 * Whether a reading is worth telling. One side at least must be known: of a noun that tells an event by itself, both; of a verb in the
 * active voice, who does it. A passive may leave open who did it, and so may what tells of someone that he suffered it.
 *
 * @param uttered whether it is what someone said or did, of which another speaks
 */
export function isWorthTelling(
  codebook: Codebook,
  sentence: Sentence,
  reading: Reading,
  actors: readonly Filler[],
  recipients: readonly Filler[],
  uttered: boolean,
  finder: Finder,
): boolean {
  const { token } = reading
  if (actors.length === 0 && recipients.length === 0) return false
  if (isUntold(sentence, token) || isAccident(codebook, sentence, reading, actors.length > 0, finder)) return false
  if (isInvented(sentence, token) || (reading.row.type === 'REQUEST' && isPrayer(sentence, token))) return false
  if (isAsked(sentence, token) || isOfAnyone(sentence, token, [...actors, ...recipients], finder)) return false
  if (token.upos !== 'VERB' && !isSaidOfSomeone(sentence, reading))
    return (
      (recipients.length === 0 && isDoerTold(codebook, sentence, reading, actors, finder)) ||
      isToldByItself(sentence, reading, actors, finder) ||
      (actors.length === 0 && isVictimTold(codebook, sentence, reading, recipients, finder)) ||
      (actors.length > 0 &&
        (recipients.length > 0 || uttered || isAlone(reading, actors, finder) || isHeeded(sentence, reading)))
    )
  // "A Kenyan-built road", "the Kenyan-held town": only what is done to somebody is told by the way.
  if (makerOf(sentence, token))
    return [actors, recipients].every((side) => side.some(({ party }) => finder.isKnown(party)))
  if (actors.length > 0 || isPassive(sentence, token)) return true
  if (isByDecree(sentence, reading)) return recipients.some(({ party }) => finder.isKnown(party))
  return isSuffered(reading) || isDoneByThings(codebook, sentence, reading)
}

/** Whether a question asks for it: "will you release them?" tells of no release, "are the men whom Peru seized safe?" of a seizure. */
function isAsked(sentence: Sentence, token: Token): boolean {
  const last = sentence.tokens.findLast(({ form }) => !CLOSING.test(form))
  if (last?.form !== '?') return false
  if (token.upos === 'NOUN') return isOfAskedVerb(sentence, token)
  if (token.upos !== 'VERB') return false
  // "Are the two engineers kidnapped there safe?"
  const isBare = token.xpos === 'VBN' && childrenBy(sentence, token.id, 'aux', 'nsubj').length === 0
  return !isBare && [token, ...ancestors(sentence, token.id)].every(({ deprel }) => !deprel.startsWith('acl'))
}

/** "Will Peru join the sanctions?": whether a noun tells what somebody is asked to do, and is nobody else's. */
function isOfAskedVerb(sentence: Sentence, noun: Token): boolean {
  const verb = isRelation(noun, 'obj') ? tokenById(sentence, noun.head) : undefined
  const [subject] = verb ? childrenBy(sentence, verb.id, 'nsubj') : []
  if (!verb || !subject || childrenBy(sentence, noun.id, 'nmod:poss', 'amod', 'compound').length > 0) return false
  return childrenBy(sentence, verb.id, 'aux').some(({ id, xpos }) => id < subject.id && xpos === 'MD')
}

/** What may stand behind the mark that ends a sentence. */
const CLOSING = /^["”»’')\]]$/

/** Whether a relative clause says which people of no one in particular are meant: "help for women who have been raped". */
function isOfAnyone(sentence: Sentence, token: Token, parties: readonly Filler[], finder: Finder): boolean {
  if (token.deprel !== 'acl:relcl' || parties.some(({ party }) => finder.isKnown(party))) return false
  const noun = tokenById(sentence, token.head)
  const isBare = noun?.xpos === 'NNS' && childrenBy(sentence, noun.id, 'det', 'nummod', 'amod', 'nmod').length === 0
  return isBare || (noun !== undefined && isSomeone(noun))
}

/** "Iran's missile tests": who moves forces or tries them out does so to nobody. */
function isAlone({ row }: Reading, actors: readonly Filler[], finder: Finder): boolean {
  const isOwner = ({ party, confidence }: Filler) => confidence > CARRIED && finder.isKnown(party)
  return row.type === 'MOBILIZE' && actors.every(isOwner)
}

const HARM: EventType = 'ASSAULT'

/** "Was behind the raid", "is responsible for the deaths", "was the target of an attack": what is said of someone tells as a verb would. */
function isSaidOfSomeone(sentence: Sentence, { token, row }: Reading): boolean {
  return row.predicate === 'be.v' || (row.type === HARM && childrenBy(sentence, token.id, 'cop').length > 0)
}

/** "Six soldiers died in the raid": whose frame has the one who suffered it for a subject. */
function isSuffered({ row }: Reading): boolean {
  const isSubject = (path: Path) => path.length === 1 && path[0] === 'subj'
  return row.type === HARM && row.frame.recipient.some(isSubject)
}

/** "The raid killed six soldiers", "shells hit a school": what was done or used is told, and not who did it. */
function isDoneByThings(codebook: Codebook, sentence: Sentence, { token, row }: Reading): boolean {
  if (row.type !== HARM) return false
  const things = ['violence', 'weapon'].map((name) => codebook.classes.get(name))
  const subjects = rolesOf(sentence, token).get('subj') ?? []
  const isThing = ({ lemma }: Token) => things.some((known) => known?.has(lemma.toLowerCase()))
  // "A bombing that killed nine people": what "that" stands for.
  return subjects
    .map((subject) => referent(sentence, subject))
    .some((subject) => isThing(subject) && !isBlaze(sentence, subject))
}

/** "The new law bars Iranian banks": what is laid down is done by whose law it is, whom the story may tell. */
function isByDecree(sentence: Sentence, { token, row }: Reading): boolean {
  const subjects = rolesOf(sentence, token).get('subj') ?? []
  return LAID_DOWN.has(row.type ?? '') && subjects.some(isLaw)
}

const LAID_DOWN: ReadonlySet<string> = new Set(['SANCTION', 'COERCE'])
