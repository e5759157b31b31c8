import type { Actor } from '../../model/actor.ts'
import { STATE_SECTORS } from '../../model/plover.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import type { Nominal } from './nominal.ts'
import { headOf, type Story } from './story.ts'

/** What one does with one's own people, and with nobody else's. */
const SENDS = new Set(
  (
    'airlift amass assign base commit contribute deploy despatch dispatch fly garrison have keep lend lose maintain mass move offer pledge post ' +
    'promise provide recall redeploy rotate send station withdraw'
  ).split(' '),
)

/** Those of no office of state whom states send: "doctors", "engineers", "observers". */
const SENT =
  /^(?:adviser|advisor|attach[eé]|delegate|doctor|engineer|expert|firefighter|inspector|instructor|medic|monitor|nurse|observer|peacekeeper|rescuer|surgeon|technician|trainer)$/

/** How many words up from a verb its subject is looked for. */
const DEEP = 3

/**
 * "Soldiers" of "Kenya sent soldiers to Haiti", "doctors" of "doctors were sent to Togo by Benin": people without a state of their own are of
 * who sends them. Null of any others.
 */
export function sentBy(story: Story, draft: Nominal, own: Actor): Actor | null {
  const word = headOf(draft)
  if (!word || own.country !== null || draft.definite || !isServing(draft, own)) return null
  const verb = tokenById(draft.sentence, word.head)
  if (!verb || !SENDS.has(verb.lemma.toLowerCase()) || isSentBack(draft.sentence, verb)) return null
  // "Soldiers from Uganda", "soldiers of the brigade": of whom the text says they are.
  const told = childrenBy(draft.sentence, word.id, 'nmod', 'nmod:poss')
  if (told.some(({ id }) => !WHERE.test(caseOf(draft.sentence, id) ?? ''))) return null
  const doer = doerOf(draft.sentence, word, verb)
  const sender = doer && story.at(draft, doer.id)
  return sender ? asSent(own, sender) : null
}

const WHERE = /^(?:in|at|near|along|on|to|around|outside|inside)$/

function isServing({ at: { role }, plural }: Nominal, { sector }: Actor): boolean {
  const isMany = plural || role.class === 'body' || role.class === 'people'
  return isMany && ((STATE_SECTORS.has(sector) && sector !== 'LEG') || SENT.test(role.head))
}

/** "Sent back refugees", "flew them home": those who are sent away. */
function isSentBack(sentence: Sentence, verb: Token): boolean {
  return childrenBy(sentence, verb.id, 'compound:prt', 'advmod').some(({ form }) => /^(?:back|home|away)$/i.test(form))
}

/** Who does what is done to a word: the verb's subject, the agent of its passive, who is asked or brought to do it. */
function doerOf(sentence: Sentence, word: Token, verb: Token): Token | undefined {
  if (word.deprel === 'nsubj:pass')
    return childrenBy(sentence, verb.id, 'obl').find(({ deprel }) => deprel === 'obl:agent')
  if (!isRelation(word, 'obj')) return undefined
  let at: Token | undefined = verb
  for (let steps = 0; at && steps < DEEP; steps++) {
    const [subject] = childrenBy(sentence, at.id, 'nsubj')
    if (subject) return subject.deprel === 'nsubj:pass' && at === verb ? undefined : subject
    const above: Token | undefined = tokenById(sentence, at.head)
    const isAsked = isRelation(at, 'xcomp')
    const [asked] = isAsked && above ? childrenBy(sentence, above.id, 'obj', 'iobj') : []
    if (asked && asked.id < at.id) return asked
    at = isAsked || isRelation(at, 'conj') ? above : undefined
  }
  return undefined
}

/** People as those of a state or a body of states that sends them. */
function asSent(own: Actor, { actors: [sender, ...more] }: Draft): Actor | null {
  if (!sender || more.length > 0) return null
  const { id, country, sector, kind } = sender
  if (kind === 'igo' || kind === 'bloc') return { ...own, id, country, sector }
  if (country === null || !(kind === 'state' || STATE_SECTORS.has(sector))) return null
  return { ...own, country, id: STATE_SECTORS.has(own.sector) ? country : `${country}-${own.sector ?? 'CVL'}` }
}
