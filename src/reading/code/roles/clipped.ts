import type { Sentence, Token } from '../../../model/token.ts'
import { children, childrenBy, isRelation } from '../../../model/tree.ts'

/** Verbs that always have an object where they are active. */
const TRANSITIVE = new Set(
  (
    'abduct accuse apprehend arrest assassinate deport detain evict execute expel free imprison indict injure jail kidnap kill ' +
    'lynch murder poison repatriate rescue slay wound ' +
    'bar blacklist blame commend criticise criticize exonerate extradite implicate oust penalise penalize rebuke reprimand sanction summon'
  ).split(' '),
)

/** Verbs that with an infinitive always have an object where they are active: whoever is bidden. */
const BIDDING = new Set(
  (
    'advise allow beg compel encourage force implore instruct invite oblige order permit persuade press pressure remind request ' +
    'sentence tell urge warn'
  ).split(' '),
)

/** What a heading tells in the past of its subject was done to it, if nothing stands behind for an object. */
const DONE_TO = new Set(
  (
    'ask assault attack ban besiege block blockade bomb capture close condemn confiscate cut halt hijack hit hold impose intercept kick lift loot ' +
    'approve beat charge convict damage destroy displace evacuate fine hurt maim postpone question ram reject sabotage scrap sink stab trap ' +
    'pardon raid ransack recall release reopen sack seize send shell shut sign storm strike suspend target throw torch torture'
  ).split(' '),
)

/** What is told in the past without an object and right after a passive was done to the same: "was stopped and searched". */
const DONE_THEN = new Set(
  (
    'beat behead buy charge compensate convict decorate denounce destroy disarm drag dump fine fire force frisk grill ' +
    'handcuff honour hand harass imprison insult interrogate invite lock mock name offer order pay place praise put ' +
    'question remand repair replace rescue reward sell sentence ship strip take tell thank threaten torture transfer treat wreck'
  ).split(' '),
)

/** Whether a verb joined to a passive tells what was done to the same: it has nothing behind it for an object. */
export function isDoneToo(sentence: Sentence, token: Token): boolean {
  const { id, lemma } = token
  const next = sentence.tokens[id]
  if (next && /^(?:NOUN|PROPN|DET|NUM|PRON|ADJ)$/.test(next.upos)) return false
  const lists = [TRANSITIVE, BIDDING, DONE_TO, DONE_THEN]
  return lists.some((verbs) => verbs.has(lemma)) || hasAgent(sentence, token, children(sentence, id))
}

/** Verbs that "by" tells a place, a way or a promise with: "Kenya stood by Mali". */
const NEAR = new Set(
  'abide come drive drop fly go lie live march pass sail sit stand stick stop swear walk win'.split(' '),
)

/**
 * "Six Chadians arrested in the raid", "Chad urged to free envoys", "border closed by Niger", "a priest held prisoner by rebels": a participle
 * without its "be", which parsers take for the past tense. Nothing stands behind it that it could be done to.
 */
export function isClipped(sentence: Sentence, token: Token): boolean {
  const { id, lemma, xpos, deprel } = token
  if (xpos !== 'VBD' && xpos !== 'VBN') return false
  const own = children(sentence, id)
  if (own.some((child) => isRelation(child, 'aux') || isRelation(child, 'ccomp'))) return false
  const next = sentence.tokens[id]
  const word = next?.form.toLowerCase() ?? ''
  if (lemma === 'hold' && /^(?:prisoner|hostage|captive)$/.test(word)) return true
  if (next && /^(?:NOUN|PROPN|DET|NUM|PRON|ADJ)$/.test(next.upos) && lemma !== 'shoot') return false
  // "Whom Peru arrested", "arrested and tried five men".
  if (deprel === 'acl:relcl' || deprel === 'conj' || own.some((child) => isRelation(child, 'conj'))) return false
  if (own.some((child) => isRelation(child, 'obj') || (child.id > id && isRelation(child, 'nsubj')))) return false
  if (TRANSITIVE.has(lemma) || (lemma === 'shoot' && /^(?:dead|down)$/.test(word))) return true
  const subject = own.find((child) => isRelation(child, 'nsubj'))
  if (!subject || subject.upos === 'PRON') return false
  return (
    isBidden(sentence, token, own) || hasAgent(sentence, token, own) || (isHeadline(sentence) && DONE_TO.has(lemma))
  )
}

/** "Chad urged to free envoys", "Iran warned over raids". */
function isBidden(sentence: Sentence, { lemma, id }: Token, own: readonly Token[]): boolean {
  if (!BIDDING.has(lemma)) return false
  return own.some((child) => child.id > id && (hasCase(sentence, child, 'over') || isInfinitive(sentence, child)))
}

function isInfinitive(sentence: Sentence, { id, deprel, xpos }: Token): boolean {
  return (
    (deprel === 'xcomp' || deprel === 'advcl') &&
    xpos === 'VB' &&
    childrenBy(sentence, id, 'mark').some(({ form }) => /^to$/i.test(form))
  )
}

/** "Border closed by Niger": by a name that is neither a day nor a month. */
function hasAgent(sentence: Sentence, { lemma, id }: Token, own: readonly Token[]): boolean {
  if (NEAR.has(lemma)) return false
  return own.some(
    (child) => child.id > id && isRelation(child, 'obl') && hasCase(sentence, child, 'by') && child.name !== 'O',
  )
}

function hasCase(sentence: Sentence, { id, deprel }: Token, form: string): boolean {
  return deprel.startsWith('obl') && childrenBy(sentence, id, 'case').some((word) => word.form.toLowerCase() === form)
}

/** A line that ends without a mark. */
function isHeadline({ tokens }: Sentence): boolean {
  return tokens.at(-1)?.upos !== 'PUNCT'
}
