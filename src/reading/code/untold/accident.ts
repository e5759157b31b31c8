import type { Sentence, Token } from '../../../model/token.ts'
import { ancestors, caseOf, childrenBy } from '../../../model/tree.ts'
import type { Codebook } from '../../../resources/codebook.ts'
import type { Finder } from '../finder.ts'
import type { Reading } from '../reading.ts'
import { referent, surfaceSubject } from '../roles/subject.ts'

/** Prepositions of what brought harm about: "killed in a crash", "by a landslide". */
const OF_CAUSE = new Set(
  'in by from after during following of due_to because_of amid as_a_result_of at on with since'.split(' '),
)

/** What vehicles, buildings and the earth do by themselves. */
const MISHAPS = new Set(
  (
    'capsize cave collapse collide crash crumble derail erupt explode fall flip jackknife overturn plough plow plunge rupture sink skid ' +
    'slam smash swerve topple veer'
  ).split(' '),
)

/** What a sickness does to people, whom it goes on to kill. */
const SICKENING = new Set(['infect', 'sicken'])

/** What is never anything else than a mishap, wherever a sentence has it: a headline's tree may not tell that it is the cause. */
const PLAIN =
  /^(?:accident|avalanche|capsizing|collision|crash|derailment|earthquake|landslide|mudslide|pile-?up|stampede)$/

/** Verbs of harm that need not be meant. */
const HARM = new Set(
  (
    'batter burn bury claim cripple crush damage destroy devastate die drown flatten hit hurt injure kill leave level lose maim perish ruin ' +
    'strike suffer wipe_out wound wreck'
  ).split(' '),
)

/** Verbs of what is done to beasts. */
const HUNTING = new Set('attack butcher cull hunt poach shoot slaughter'.split(' '))

/** Of what a blast, a leak and a fall are that nobody set off. */
const BY_ITSELF = new Set(
  'boiler chemical factory firework fireworks gas methane oxygen pipeline refinery rock'.split(' '),
)
const BLAST = new Set(['blast', 'explosion', 'leak', 'fall'])

/** Words of what people do to others on purpose. */
const ON_PURPOSE =
  /^(?:abduct|airstrike|ambush|arson|arsonist|assailant|attack|attacker|bomb|bombard|bombardment|bombing|clash|crossfire|detonate|drone|explosives|fighting|firefight|grenade|gunfire|gunm[ae]n|hijack|hijacker|insurgent|jihadist|landmine|massacre|militant|militia|missile|mortar|murder|projectile|raid|ram|rebel|rocket|sabotage|saboteur|shelling|shoot|shoot_down|shooting|shrapnel|sniper|stab|suicide|terrorism|terrorist|torch|torpedo|torture)$/

/**
 * Whether harm came by accident, sickness, weather or a beast, so that nobody did it to anybody: "killed in a bus crash", "a crane fell and
 * killed", "cholera killed". Where the sentence tells of anything that is done on purpose, it may have been that.
 *
 * @param isByAnyone whether somebody is said to have done it
 */
export function isAccident(
  codebook: Codebook,
  sentence: Sentence,
  { token, row }: Reading,
  isByAnyone: boolean,
  finder: Finder,
): boolean {
  if (row.type !== 'ASSAULT') return false
  const isBeast = (word: Token) =>
    (codebook.classes.get('animal')?.has(word.lemma.toLowerCase()) ?? false) &&
    !finder.at(sentence, word).some((party) => finder.isKnown(party))
  const verb = row.predicate.replace(/\.\w+$/, '')
  const isKilling = HARM.has(verb) || HUNTING.has(verb)
  if (isKilling && childrenBy(sentence, token.id, 'obj', 'nsubj:pass').some(isBeast)) return true
  const isCause = (noun: Token) => isMishap(codebook, sentence, noun) || isBeast(noun)
  const isPurposeful = (word: Token) => word.id !== token.id && isOnPurpose(sentence, word)
  const isSubject = (verb: Token) => surfaceSubject(sentence, verb).some((word) => isCause(referent(sentence, word)))
  if (sentence.tokens.some(isPurposeful)) return false
  if (isSubject(token)) return true
  if (!HARM.has(verb)) return false
  if (!isByAnyone && sentence.tokens.some(({ lemma, upos }) => upos === 'NOUN' && PLAIN.test(lemma))) return true
  const isThrough = (word: Token) =>
    childrenBy(sentence, word.id, 'obl').some((noun) => isOf(sentence, noun) && isCause(noun)) ||
    childrenBy(sentence, word.id, 'advcl').some((clause) => isOwnMishap(sentence, clause))
  if (!isByAnyone && isThrough(token)) return true
  // "A bus crashed, killing nine": only what has no subject of its own is the mishap's.
  if (childrenBy(sentence, token.id, 'nsubj').length > 0) return false
  const above = ancestors(sentence, token.id).slice(0, 3)
  return above.some((word) => word.upos === 'VERB' && (isSubject(word) || isOwnMishap(sentence, word)))
}

function isOf(sentence: Sentence, noun: Token): boolean {
  return OF_CAUSE.has(caseOf(sentence, noun.id) ?? 'by')
}

/** "When a bus plunged into a river": no one is said to have it do so. */
function isOwnMishap(sentence: Sentence, { id, lemma }: Token): boolean {
  if (SICKENING.has(lemma.toLowerCase())) return true
  return MISHAPS.has(lemma.toLowerCase()) && childrenBy(sentence, id, 'obj').length === 0
}

function isMishap(codebook: Codebook, sentence: Sentence, noun: Token): boolean {
  const lemma = noun.lemma.toLowerCase()
  if (lemma === 'fire') return isBlaze(sentence, noun)
  if (BLAST.has(lemma)) return childrenBy(sentence, noun.id, 'compound', 'amod').some((word) => isByItself(word))
  return codebook.classes.get('disaster')?.has(lemma) ?? false
}

function isByItself({ lemma }: Token): boolean {
  return BY_ITSELF.has(lemma.toLowerCase())
}

const GUNS = /gun|rifle|mortar|tank|missile|rocket|artillery|cannon|sniper|arms|drone/i

/** "A fire", "a hotel fire", "fire kills nine": an accident, where "fire from the hills" and "Chadian fire" was opened by someone. */
export function isBlaze(sentence: Sentence, { id, lemma }: Token): boolean {
  if (lemma.toLowerCase() !== 'fire') return false
  const before = childrenBy(sentence, id, 'compound')
  if (before.some((word) => GUNS.test(word.lemma))) return false
  if (before.length > 0 || childrenBy(sentence, id, 'det').length > 0) return true
  return childrenBy(sentence, id, 'nmod', 'amod', 'case').length === 0
}

function isOnPurpose(sentence: Sentence, word: Token): boolean {
  const lemma = word.lemma.toLowerCase()
  // "Opened fire", "fired on the crowd", "an air strike".
  if (lemma === 'fire') return word.upos === 'VERB' || !isBlaze(sentence, word)
  if (lemma === 'strike') return word.upos === 'NOUN'
  return ON_PURPOSE.test(lemma)
}
