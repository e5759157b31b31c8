import type { EventType } from '../../../model/plover.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, isRelation, tokenById } from '../../../model/tree.ts'
import type { CodeRow } from '../../../resources/codebook.ts'
import type { Filler } from '../filler.ts'
import type { Finder } from '../finder.ts'
import { authorityAt } from './custody.ts'

/** Types of what is said of a wrong to who did it. */
const SAID_OF: ReadonlySet<EventType> = new Set(['ACCUSE', 'PROTEST'])

/** What is done to people, whom "of" names then. */
const WRONG =
  /^(?:abduction|arrest|assassination|beating|beheading|conviction|deportation|detention|disappearance|execution|expulsion|flogging|hanging|ill-treatment|imprisonment|internment|interrogation|jailing|kidnapping|killing|maltreatment|mistreatment|murder|persecution|poisoning|prosecution|seizure|sentencing|shooting|torture|treatment|trial)$/

/** Who suffered a wrong of which somebody complains, and who did it as far as the place tells. */
export interface Wrong {
  readonly victims: readonly Token[]
  readonly doers: readonly Filler[]
}

/**
 * "Fiji condemned the arrest of two Fijians in Peru": who complains of what was done to his own does not complain of them, but of those who
 * did it. Null where others suffered it and the place is nobody's but theirs, who then as a rule were wronged by their own state.
 */
export function wrongOf(
  { type, mode }: CodeRow,
  sentence: Sentence,
  token: Token,
  actors: readonly Filler[],
  recipients: readonly Filler[],
  finder: Finder,
): Wrong | null {
  // Who looks into a wrong complains of nobody.
  if (type === null || mode === 'investigate' || !SAID_OF.has(type) || token.upos !== 'VERB' || recipients.length === 0)
    return null
  const nouns = recipients.map((one) => nounOver(sentence, one.token))
  const [noun] = nouns
  if (!noun || nouns.some((other) => other !== noun)) return null
  const victims = recipients.map((one) => one.token)
  const doers = authorityAt(sentence, noun, recipients, finder)
  if (doers.length > 0) return { victims, doers }
  const isOwn = ({ party }: Filler) =>
    actors.some((actor) => finder.isKnown(party) && !finder.apart(actor.party, party))
  return recipients.every(isOwn) ? { victims, doers: [] } : null
}

/** The noun that tells what was done to those whom a word names, through the "of" behind it. */
function nounOver(sentence: Sentence, word: Token): Token | undefined {
  let at: Token | undefined = word
  if (isRelation(at, 'amod') || isRelation(at, 'compound') || at.deprel === 'nmod:poss')
    at = tokenById(sentence, at.head)
  if (!at || !isRelation(at, 'nmod') || caseOf(sentence, at.id) !== 'of') return undefined
  const noun = tokenById(sentence, at.head)
  return noun?.upos === 'NOUN' && WRONG.test(noun.lemma) ? noun : undefined
}
