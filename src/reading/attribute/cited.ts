import type { Mention } from '../../model/actor.ts'
import type { Document } from '../../model/document.ts'
import { cover } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { ancestors, childrenBy, isRelation } from '../../model/tree.ts'
import type { Cues } from '../../resources/cues.ts'
import { wordsSpan } from './cue-span.ts'
import type { Found } from './found.ts'
import { nounPhrase } from './phrase.ts'
import { reachOf } from './reach.ts'

/** Participles by which one who reports names whom he has it from. */
const CITING = new Set(['cite', 'quote'])
/** Who may be cited without being a party or a voice of the lexicon, and texts that tell what somebody knows. */
const CITED =
  /^(?:source|people|person|witness|resident|relative|expert|analyst|insider|figure|record|footage|image)s?$/
/** Texts that are cited as a ground and not as someone who says so: "citing the treaty of 1910". */
const GROUNDS =
  /^(?:treaty|agreement|law|constitution|charter|rule|act|statute|bill|convention|regulation|ordinance|bylaw|accord|pact|protocol)$/

/**
 * "The radio reported, citing a diplomat, that the port was shut": who is cited tells what the other one reports, inside his report.
 * What is cited as a reason ("citing the cost") tells nothing.
 */
export function cited(doc: Document, cues: Cues, found: readonly Found[]): Found[] {
  const speakers = new Set(doc.mentions.filter(isSomeone).map(({ sentence, head }) => `${sentence}:${head}`))
  const isWitness = (sentence: Sentence, { id, lemma }: Token) =>
    !GROUNDS.test(lemma) &&
    (speakers.has(`${sentence.index}:${id}`) ||
      cues.get('voice', lemma.toLowerCase()) !== undefined ||
      CITED.test(lemma))
  return found.flatMap((reporter) => {
    const { sentence } = reporter
    const citing = isReport(reporter) ? citingIn(reporter, found) : undefined
    const witness = citing && childrenBy(sentence, citing.id, 'obj').find(({ id }) => id > citing.id)
    return witness && isWitness(sentence, witness) ? [saidBy(reporter, citing, witness)] : []
  })
}

function isSomeone({ actors }: Mention): boolean {
  return actors.some(({ kind }) => kind !== 'place')
}

/** Whether somebody is told to say a thing, in a clause or as a whole sentence. */
function isReport({ sentence, entry, source, word, slot, content }: Found): boolean {
  if (!source || entry.pos !== 'verb' || entry.act !== 'says' || CITING.has(entry.lemma) || content.length === 0)
    return false
  return (slot === 'ccomp' || slot === 'quote') && !sentence.tokens[word - 1]?.lemma.startsWith('quot')
}

/** The participle by which a reporter names whom he cites: it hangs on his verb or on his name, or is parted from it by no other verb of saying. */
function citingIn({ sentence, word, speaker }: Found, found: readonly Found[]): Token | undefined {
  return sentence.tokens.find((token) => {
    if (token.xpos !== 'VBG' || !CITING.has(token.lemma) || childrenBy(sentence, token.id, 'aux').length > 0)
      return false
    if (childrenBy(sentence, token.id, 'advcl', 'obl', 'xcomp').some(({ id }) => isAs(sentence, id))) return false
    const above = ancestors(sentence, token.id)
    if (above.some(({ id }) => id === speaker)) return true
    const nearest = above.find(({ id }) => found.some((other) => other.sentence === sentence && other.word === id))
    return nearest?.id === word
  })
}

/** "Quoted him as saying": what follows tells by itself what is said. */
function isAs(sentence: Sentence, id: number): boolean {
  return childrenBy(sentence, id, 'mark', 'case').some(({ lemma }) => lemma === 'as')
}

function saidBy(reporter: Found, citing: Token, witness: Token): Found {
  const { sentence } = reporter
  const last = reachOf(sentence).last[witness.id]!
  const clause = childrenBy(sentence, witness.id, 'ccomp', 'parataxis').find(({ id }) => id > witness.id)
  const to = clause && isRelation(clause, 'ccomp') ? reachOf(sentence).first[clause.id]! - 1 : last
  const source = nounPhrase(sentence, witness.id, { from: citing.id + 1, to })
  const cue = wordsSpan(sentence, citing.id, citing.id)
  return {
    ...reporter,
    word: citing.id,
    cue,
    speaker: witness.id,
    source,
    content: [...reporter.content],
    clause: cover(cue, source),
    confidence: 0.8,
    within: reporter,
  }
}
