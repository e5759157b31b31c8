import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../../model/tree.ts'
import type { Codebook, CodeRow } from '../../../resources/codebook.ts'
import { CARRIED, type Filler } from '../filler.ts'
import { type Finder, knownAt } from '../finder.ts'

/**
 * Whom violence struck that a noun tells, by what the clause says that it did or where it was felt: "an Israeli strike hit Nabatieh",
 * "explosions in Isfahan after Israeli strikes", "fled Turkish bombing in northern Iraq". Empty where no other state is named there.
 *
 * @param actors whose violence it is
 */
export function struckBy(
  codebook: Codebook,
  { type }: CodeRow,
  sentence: Sentence,
  noun: Token,
  actors: readonly Filler[],
  finder: Finder,
): readonly Filler[] {
  if (type !== 'ASSAULT' || noun.upos !== 'NOUN' || actors.length === 0) return []
  if (!codebook.classes.get('violence')?.has(noun.lemma.toLowerCase())) return []
  for (const words of [placesOf(sentence, noun), feltBy(sentence, noun), feltAt(sentence, noun)]) {
    const found: Filler[] = []
    for (const filler of knownAt(finder, sentence, words, CARRIED))
      if ([...actors, ...found].every(({ party }) => finder.apart(party, filler.party))) found.push(filler)
    if (found.length > 0) return found
  }
  return []
}

const AT = /^(?:across|around|at|in|inside|near|outside|over)$/

/** The words behind "in", "at" or "near" below a word. */
function placesOf(sentence: Sentence, { id }: Token): Token[] {
  return childrenBy(sentence, id, 'nmod', 'obl').filter((word) => AT.test(caseOf(sentence, word.id) ?? ''))
}

/** What violence does to people, houses and towns. */
const DOES =
  /^(?:bury|claim|cost|cripple|crater|cut|damage|demolish|destroy|devastate|flatten|gut|hit|hurt|injure|kill|land|leave|level|maim|obliterate|pound|pummel|raze|reach|rip|rock|ruin|shake|shatter|strike|target|tear|trap|wipe|wound|wreck)$/
const INTO = /^(?:across|at|in|into|near|on|outside|through)$/

/** "Rocked a suburb of Aden", "tore through a market in Goma": what it did something to, and where. */
function feltBy(sentence: Sentence, noun: Token): Token[] {
  const verb = isRelation(noun, 'nsubj') ? tokenById(sentence, noun.head) : undefined
  if (verb?.upos !== 'VERB' || !DOES.test(verb.lemma) || noun.deprel === 'nsubj:pass') return []
  const into = childrenBy(sentence, verb.id, 'obl').filter(({ id }) => INTO.test(caseOf(sentence, id) ?? ''))
  const things = [...childrenBy(sentence, verb.id, 'obj'), ...into]
  return things.flatMap((thing) => [thing, ...partsOf(sentence, thing)])
}

/** What says whose a thing is, or where: "a market in Goma", "Congolese villages", "the lives of nine Malians". */
function partsOf(sentence: Sentence, { id }: Token): Token[] {
  const below = childrenBy(sentence, id, 'nmod', 'nmod:poss', 'amod', 'compound', 'appos')
  return [...below, ...below.flatMap((word) => childrenBy(sentence, word.id, 'nmod', 'amod', 'compound', 'appos'))]
}

/** What is heard and seen where violence strikes, and what people do there. */
const FELT =
  /^(?:blast|blaze|burn|casualty|collapse|crater|dead|death|debris|destruction|die|evacuate|explosion|explode|fire|flee|hear|homeless|hurt|injure|kill|panic|rubble|ruin|smoke|victim|wound|wounded|wreckage)$/
const WITH = /^(?:after|amid|because_of|by|due_to|during|following|from|in|of|under)$/

/** "Nine dead in Aden after a Saudi raid": the place of what violence brought about; or what stands right behind it under the same verb. */
function feltAt(sentence: Sentence, noun: Token): Token[] {
  const above = tokenById(sentence, noun.head)
  if (!above || !/^(?:obl|nmod|obj|advcl)/.test(noun.deprel)) return []
  const beside = placesOf(sentence, above).filter(({ id }) => id !== noun.id)
  const next = beside.filter(({ id }) => childrenBy(sentence, id, 'case').some((word) => word.id === noun.id + 1))
  if (next.length > 0) return next
  if (!WITH.test(caseOf(sentence, noun.id) ?? '') && !(above.lemma === 'flee' && noun.deprel === 'obj')) return []
  const subjects = childrenBy(sentence, above.id, 'nsubj')
  if (![above, ...subjects].some(({ lemma }) => FELT.test(lemma))) return []
  return [...beside, ...subjects.flatMap((subject) => placesOf(sentence, subject))]
}
