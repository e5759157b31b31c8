import { isCondition } from '../../model/condition.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { ancestors, children, isRelation } from '../../model/tree.ts'
import { isOfTelling } from '../../model/untruth.ts'
import type { Clause } from './clause.ts'
import { markerOf } from './governor.ts'

/** "Fell to close at 30": what it came to in the end. */
export const OUTCOMES = /^(?:close|end|finish|reach|become|find|settle|discover)$/

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest', 'provided', 'supposing'])
const TIME_AHEAD: ReadonlySet<string> = new Set(['when', 'until', 'till', 'before', 'after', 'once'])

/** Whether a clause stands under "if", or is asked. */
export function condition(sentence: Sentence, token: Token): Token | null {
  for (const child of children(sentence, token.id)) {
    // "Even if it fails" leaves what is said as it is.
    const before = sentence.tokens[child.id - 2]?.form.toLowerCase()
    const form = child.form.toLowerCase()
    if (child.deprel !== 'mark') continue
    if (CONDITIONS.has(form) && before !== 'even') return child
    // "As though it had paid": as little told as done as "as if".
    if (form === 'though' && before === 'as') return child
  }
  return null
}

/** The "if" of a clause that a clause depends on. */
export function conditionBelow(sentence: Sentence, token: Token): Token | null {
  for (const child of children(sentence, token.id)) {
    const iffy = (child.deprel === 'advcl' ? condition(sentence, child) : null) ?? opener(sentence, child)
    if (iffy !== null) return iffy
  }
  return null
}

/** The first word of a clause that is a condition without "if": "should Peru pay". */
function opener(sentence: Sentence, clause: Token): Token | null {
  const below = children(sentence, clause.id)
  if (below.some(({ form }) => CONDITIONS.has(form.toLowerCase()))) return null
  return isCondition(sentence, clause) ? (below[0] ?? null) : null
}

export function isQuestion(sentence: Sentence): boolean {
  return sentence.tokens.at(-1)?.form === '?' || sentence.tokens.at(-2)?.form === '?'
}

/** A headline has no full stop, though words in quotation marks may end it; its present tense tells what has happened. */
export function isHeadline(sentence: Sentence): boolean {
  const last = sentence.tokens.findLast(({ form }) => !/^(?:["'”’»)]|'')$/.test(form))
  return last !== undefined && last.upos !== 'PUNCT'
}

export function subjectOf(sentence: Sentence, token: Token): Token | undefined {
  return children(sentence, token.id).find((child) => child.deprel === 'nsubj')
}

/** A bare verb form without a subject. */
export function isOrder(sentence: Sentence, token: Token, clause: Clause): boolean {
  return (
    clause.form === 'infinitive' &&
    clause.negation === null &&
    token.xpos === 'VB' &&
    subjectOf(sentence, token) === undefined
  )
}

/** "is going to sign": the verb that only tells of what is to come. */
export function isGoingTo(sentence: Sentence, token: Token, clause: Clause): boolean {
  if (token.lemma !== 'go' || !clause.progressive) return false
  return children(sentence, token.id).some((child) => child.deprel === 'xcomp' && markerOf(sentence, child.id) === 'to')
}

/** "is to be held"; in a headline, with no finite verb before it, "Talks to be held". */
export function isArranged(sentence: Sentence, token: Token): boolean {
  const to = children(sentence, token.id).find((child) => child.form.toLowerCase() === 'to' && child.deprel === 'mark')
  if (to === undefined) return false
  const before = children(sentence, token.id).some(
    (child) => child.id < to.id && /^(?:is|are|was|were|'s|’s|'re|’re)$/i.test(child.form) && child.upos === 'AUX',
  )
  return (
    before ||
    (isHeadline(sentence) && !sentence.tokens.some(({ id, xpos }) => id < to.id && /^(?:VB[DZP]|MD)$/.test(xpos)))
  )
}

/** "when the ship returns", "until it is paid": under a main clause of what is to come it has yet to come itself. */
export function isTimeAhead(sentence: Sentence, token: Token): boolean {
  return (
    token.deprel.startsWith('advcl') &&
    children(sentence, token.id).some(
      (child) => (child.deprel === 'mark' || child.deprel === 'advmod') && TIME_AHEAD.has(child.form.toLowerCase()),
    )
  )
}

/** "Banned the ships, only to let them in again": what came of it in the end. */
export function isTurn(sentence: Sentence, token: Token): boolean {
  const to = children(sentence, token.id).find(({ form, deprel }) => form === 'to' && deprel === 'mark')
  return to !== undefined && token.deprel === 'advcl' && sentence.tokens[to.id - 2]?.form === 'only'
}

/** Verbs of going and staying, after which "to" tells what for. */
const GOING: ReadonlySet<string> = new Set('come go arrive travel fly return stay remain rush'.split(' '))

/** "Came to fight the rebels": what one went somewhere to do. */
export function isErrand(token: Token, governor: Token): boolean {
  return token.deprel === 'xcomp' && GOING.has(governor.lemma)
}

/** "Has taken action to protect the border by killing six": the "by" of what was done tells of a deed, though an aim stands between. */
export function isMeans(sentence: Sentence, token: Token, governor: Token): boolean {
  if (token.xpos !== 'VBG' || markerOf(sentence, token.id) !== 'by' || markerOf(sentence, governor.id) !== 'to')
    return false
  const acted = ancestors(sentence, governor.id).find(({ upos }) => upos === 'VERB')
  const step = acted && children(sentence, acted.id).some(({ lemma, deprel }) => deprel === 'obj' && STEPS.has(lemma))
  return acted !== undefined && (acted.lemma === 'act' || (acted.lemma === 'take' && step === true))
}

const STEPS: ReadonlySet<string> = new Set(['action', 'step', 'measure'])

/** "the killings", "its attack": taken for granted. */
export function isDefinite(sentence: Sentence, token: Token): boolean {
  return children(sentence, token.id).some(
    (child) =>
      child.deprel === 'nmod:poss' || (child.deprel === 'det' && /^(?:the|this|that|these|those)$/i.test(child.form)),
  )
}

/** "An order freezing the assets": a text by which it is done. */
export function isDecree({ lemma }: Token): boolean {
  return /^(?:order|decree|edict|proclamation|directive|ruling)$/.test(lemma)
}

/** "Used the crisis to extort money": whether an aim tells what someone uses a thing for. */
export function isByUse(sentence: Sentence, { deprel }: Token, governor: Token): boolean {
  return (
    governor.lemma === 'use' &&
    governor.upos === 'VERB' &&
    /^(?:xcomp|advcl)/.test(deprel) &&
    hasObject(sentence, governor)
  )
}

function hasObject(sentence: Sentence, { id }: Token): boolean {
  return children(sentence, id).some((child) => isRelation(child, 'obj'))
}

/** Deeds that describe someone only once they are done: "wants land seized by Peru". */
const DONE =
  /^(?:abduct|accuse|annex|arrest|attack|bomb|capture|condemn|deport|detain|displace|expel|hold|injure|jail|kidnap|kill|occupy|seize|shell|shoot|steal|take|wound)$/

/** Whether a participle tells of a noun what was done to it. */
export function isDone(sentence: Sentence, { lemma, xpos, id }: Token): boolean {
  return xpos === 'VBN' && DONE.test(lemma) && children(sentence, id).some((child) => child.deprel === 'obl:agent')
}

/**
 * Whether a finite clause may stand under a word that bears on it; "a report that Peru fired" and "claims it fired shells", which have
 * all that a clause wants, may be read as relative clauses.
 */
export function isComplement(sentence: Sentence, { id, head, deprel }: Token): boolean {
  if (/^(?:ccomp|xcomp|acl|csubj|advcl)$/.test(deprel)) return true
  if (deprel !== 'acl:relcl') return false
  if (markerOf(sentence, id) === 'that') return true
  const told = isOfTelling(sentence.tokens[head - 1])
  const own = children(sentence, id).filter(({ xpos }) => !/^W/.test(xpos))
  return told && own.some((child) => isRelation(child, 'nsubj')) && own.some((child) => isRelation(child, 'obj'))
}

/** "Without firing", "instead of a raid", "rather than attack Peru": the word that says that a deed was left undone; null where none does. */
export function passedOver(sentence: Sentence, { id }: Token): Token | null {
  const word = children(sentence, id).find(
    ({ deprel, lemma, id: at }) =>
      /^(?:mark|case|cc)$/.test(deprel) &&
      (/^(?:without|instead)$/.test(lemma.toLowerCase()) ||
        (lemma.toLowerCase() === 'rather' && sentence.tokens[at]?.form.toLowerCase() === 'than')),
  )
  return word ?? null
}
