import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import { ADDRESSING, ANSWERING, CALLING, GRANTING, SAYING, WORDS } from './answering.ts'
import type { Draft } from './draft.ts'
import { isSubject, placeOf, type Story } from './story.ts'

/** What one says of what another has done. */
const REACTING =
  /^(?:blast|brand|call|complain|condemn|criticise|criticize|decry|denounce|deplore|deride|describe|dismiss|hail|label|lament|object|praise|protest|reject|resent|slam|term|welcome)$/

/** What one does to have something from another who has done one a wrong. */
const ASKING = /^(?:ask|call|demand|press|request|seek|want)$/
const REDRESS =
  /^(?:account|answer|apology|clarification|compensation|damages|explanation|handover|inquiry|investigation|redress|release|reparation|reply|return|withdrawal)$/

/** What any deed may be called. */
const DEED =
  /^(?:act|action|behaviou?r|conduct|crime|decision|deed|incident|measure|move|outrage|provocation|step|treatment|violation)$/

const VIOLENT_DEED =
  /^(?:aggression|ambush|assault|attack|bloodshed|bombardment|bombing|fire|incursion|intrusion|invasion|killing|murder|raid|shelling|shooting|strike|violence)$/
const VIOLENT =
  /^(?:ambush|assault|attack|bomb|bombard|cross|enter|fire|hit|invade|kill|launch|murder|raid|ram|shell|shoot|sink|storm|strike|wound)$/

const VERDICT = /^(?:conviction|judgment|judgement|punishment|ruling|sentence|trial|verdict)$/
const JUDGING = /^(?:convict|execute|fine|hang|imprison|jail|sentence|try)$/

/**
 * The state that did to another what a body or an office without a state now reacts to, so that it is not of that state: in "Kyrgyz guards shot
 * a Tajik. The authorities demanded an explanation" Kyrgyzstan. Null where a mention reacts to nothing so.
 */
export function doerReactedTo(story: Story, from: Draft): string | null {
  return wrongReactedTo(story, from)?.doer ?? null
}

/** The state that is reacted to, and the one to which it did something. */
export function wrongReactedTo(story: Story, from: Draft): { readonly doer: string; readonly wronged: string } | null {
  const place = placeOf(from)
  const isUnnamed = from.proper === null && from.form === 'nominal'
  const verb = place && isUnnamed && isSubject(place) ? tokenById(from.sentence, place.head) : undefined
  const what = verb && reactedTo(story, from, verb)
  if (!what) return null
  for (const before of story.back(from, 1)) {
    if (before.sentence === from.sentence || before.form === 'adjective' || before.actors.length !== 1) continue
    const code = before.actors[0]!.country
    const done = code === null ? undefined : doneBy(before)
    const [wronged] = done && isCalledBy(what, done) ? othersBeside(story, before, done, code!) : []
    if (wronged) return { doer: code!, wronged }
  }
  return null
}

/** The noun for what a verb reacts to, where nothing tells whose deed it is. */
function reactedTo(story: Story, from: Draft, verb: Token): string | null {
  const { sentence } = from
  const words = childrenBy(sentence, verb.id, 'obj', 'obl', 'nsubj:outer')
  const isNamed = ({ id }: Token) => {
    const named = story.at(from, id)
    return named !== undefined && named.form !== 'possessive'
  }
  const bare = words.filter(
    ({ id }) => !childrenBy(sentence, id, 'nmod', 'nmod:poss', 'amod', 'compound').some((word) => isNamed(word)),
  )
  if (ASKING.test(verb.lemma) && bare.some(({ lemma }) => REDRESS.test(lemma.toLowerCase()))) return 'redress'
  const known = bare.find(({ id }) => isGiven(sentence, id))?.lemma.toLowerCase() ?? null
  if (known === null || REACTING.test(verb.lemma)) return known
  const isAnswering = ANSWERING.test(verb.lemma) || CALLING.test(verb.lemma) || GRANTING.test(verb.lemma)
  return isAnswering && WORDS.test(known) ? known : null
}

function isGiven(sentence: Sentence, id: number): boolean {
  return childrenBy(sentence, id, 'det').some(({ lemma }) => /^(?:the|this|that|these)$/i.test(lemma))
}

/** The verb of which a mention is the doer. */
function doneBy(before: Draft): Token | undefined {
  const place = placeOf(before)
  const verb = place && tokenById(before.sentence, place.head)
  if (!place || verb?.upos !== 'VERB') return undefined
  if (place.deprel === 'nsubj') return verb
  return isRelation(place, 'obl') && caseOf(before.sentence, place.id) === 'by' ? verb : undefined
}

/** Whether a noun may be for what a verb tells: "the decision" is for anything, "the expulsion" for "expelled". */
function isCalledBy(noun: string, { lemma }: Token): boolean {
  if (noun === 'redress' || DEED.test(noun)) return true
  if (VIOLENT_DEED.test(noun) && VIOLENT.test(lemma)) return true
  if (VERDICT.test(noun) && JUDGING.test(lemma)) return true
  if (WORDS.test(noun)) return isSaying(lemma)
  return noun.slice(0, SHARED) === lemma.slice(0, SHARED)
}

function isSaying(lemma: string): boolean {
  return ADDRESSING.test(lemma) || SAYING.test(lemma) || TELLING.test(lemma)
}

/** What one says of another, who answers it as a charge. */
const TELLING = /^(?:announce|claim|report|say|suggest|tell)$/

/** How many letters a verb and the noun for its deed share at least: "expel" and "expulsion". */
const SHARED = 3

/** The states to which, to whose people or to whose things a verb tells that it was done. */
function othersBeside(story: Story, by: Draft, verb: Token, own: string): readonly string[] {
  const { sentence } = by
  if (isSaying(verb.lemma))
    return story
      .inSentence(sentence.index)
      .filter(({ head }) => head > verb.id)
      .flatMap(({ actors }) => actors.flatMap(({ country }) => (country === null || country === own ? [] : [country])))
  const around = [verb, ...childrenBy(sentence, verb.id, 'obj', 'iobj', 'obl', 'nsubj:pass', 'xcomp')]
  return around
    .flatMap((word) => [word, ...childrenBy(sentence, word.id, 'amod', 'nmod', 'nmod:poss', 'compound', 'obj', 'obl')])
    .flatMap(({ id }) => story.at(by, id)?.actors ?? [])
    .flatMap(({ country }) => (country === null || country === own ? [] : [country]))
}
