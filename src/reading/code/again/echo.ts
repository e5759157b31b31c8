import { UNLISTED } from '../../../model/event.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../../model/tree.ts'
import type { Reading } from '../reading.ts'
import { type Gap, gapAt } from '../roles/gapped.ts'
import { rolesOf } from '../roles/roles.ts'
import { fromBefore } from './again.ts'
import { alikeAt } from './alike.ts'
import { carriedOut } from './carried-out.ts'
import { ellipticAt } from './elliptic.ts'
import { isViceVersa, paidBack, paidBackBy, viceVersa } from './paid-back.ts'
import { askedAt, fillers, haveAPart, isTakenUp, knownAt, repeated, TAKEN_UP, theirs } from './taking-up.ts'
import { type Before, headOf, toldBefore, toldBeside } from './told-before.ts'

/**
 * What a sentence tells of another by "did so", "followed suit", "is to follow", "as has Peru": the event told right before, done by him. Empty
 * where no event stands before it, or where he had a part in that himself.
 */
export function echoesOf(sentence: Sentence, before: Before): readonly Reading[] {
  return sentence.tokens.flatMap((token) => {
    const gap = gapAt(sentence, token)
    if (gap) return gapped(sentence, token, gap, before) ?? []
    const alike = alikeAt(sentence, token, before)
    if (alike) return [alike]
    if (isViceVersa(sentence, token)) return viceVersa(sentence, token, before) ?? []
    const back = paidBackBy(sentence, token)
    if (back) return backTo(sentence, token, back, before) ?? []
    const doer = doerAgain(sentence, token) ?? countsAgain(sentence, token, before)
    return (doer ? byOthers(sentence, token, doer, before) : ellipticAt(sentence, token, before)) ?? []
  })
}

/** "Chad expelled four envoys and Niger two", "Iran condemned Israel, and Oman the United States". */
function gapped(sentence: Sentence, token: Token, gap: Gap, before: Before): Reading | undefined {
  const beside = gap.verb && toldBeside(sentence, gap.verb, before)
  const told = beside ?? toldBefore(sentence, token, before)
  const parties = knownAt(sentence, token, before)
  if (!told || !isTakenUp(told) || parties.length === 0) return undefined
  const others = gap.to ? knownAt(sentence, gap.to, before) : objectsIn(sentence, token, gap, parties, before)
  if (gap.to && others.length === 0) return undefined
  if (others.length === 0 && haveAPart(parties, told, before)) return undefined
  const there = fillers(parties, token)
  const to = others.length > 0 ? fillers(others, token) : theirs(told, token)
  const from = fromBefore(told.actors, token, TAKEN_UP)
  const sides = gap.isReceiver ? { actors: from, recipients: there } : { actors: there, recipients: to }
  const reading = repeated(token, told, sides, before)
  // A verb that is left out and not said again has the name of the one before.
  const verb = told.frame.slice(0, told.frame.lastIndexOf('#'))
  return { ...reading, row: { ...reading.row, name: `${verb}${UNLISTED}`, predicate: `${verb}.v` } }
}

/** Whom the phrase behind the name names: "Poland five Russians". */
function objectsIn(sentence: Sentence, { id }: Token, { last }: Gap, own: readonly number[], before: Before): number[] {
  const { finder } = before
  const said = sentence.tokens.slice(id, last)
  // "Niger its consul": one's own.
  if (said.some(({ xpos }) => xpos === 'PRP$')) return []
  const named = said.flatMap((word) => finder.at(sentence, word))
  const others = named.filter((party) => finder.isKnown(party) && own.every((one) => finder.apart(one, party)))
  return [...new Set(others)].slice(-1)
}

/** "Finland did the same": the event told before, done by who had no part in it. */
function byOthers(sentence: Sentence, token: Token, doer: Token, before: Before): Reading | undefined {
  const told = toldBefore(sentence, token, before)
  const parties = (told && askedAt(doer, told)) ?? knownAt(sentence, doer, before)
  if (!told || !isTakenUp(told) || parties.length === 0) return undefined
  if (haveAPart(parties, told, before))
    return carriedOut(sentence, token, parties, told, before) ?? paidBack(token, parties, told, before)
  const recipients = theirs(told, token)
  return repeated(token, told, { actors: fillers(parties, token), recipients }, before)
}

/** "Peru responded in kind". */
function backTo(sentence: Sentence, token: Token, doer: Token, before: Before): Reading | undefined {
  const told = toldBefore(sentence, token, before)
  const parties = knownAt(sentence, doer, before)
  return told && parties.length > 0 ? paidBack(token, parties, told, before) : undefined
}

/** "Germany sent ten tanks to Mali. Poland sent fourteen": who does the same with as many as are counted, or with his own. */
function countsAgain(sentence: Sentence, token: Token, before: Before): Token | undefined {
  if (token.upos !== 'VERB') return undefined
  const roles = rolesOf(sentence, token)
  const [object, more] = roles.get('obj') ?? []
  if (!object || more || !(object.upos === 'NUM' || /^(?:one|own|another)$/.test(object.lemma))) return undefined
  if (childrenBy(sentence, token.id, 'iobj', 'obl').some((word) => before.finder.at(sentence, word).length > 0))
    return undefined
  const isAt = before.events.some(({ sentence: index, head }) => index === sentence.index && head === token.id)
  const told = isAt ? undefined : toldBefore(sentence, token, before)
  return told && headOf(told, before.sentences).lemma === token.lemma ? roles.get('subj')?.[0] : undefined
}

/** What is taken in a step and so on, and said to be that of another. */
const STEPS = /^(?:step|move|action|measure|decision|stance|position|line|course|approach)$/

/** Who does again what was told: "Japan followed suit", "took the same step", "did likewise", "South Korea is to follow". */
function doerAgain(sentence: Sentence, token: Token): Token | undefined {
  const lemma = token.lemma.toLowerCase()
  if (!/^(?:do|follow|take|make|adopt|act|join)$/.test(lemma) || isRelation(token, 'aux')) return undefined
  // "On the point of doing the same": what nobody is said to have done.
  if (token.xpos === 'VBG' && childrenBy(sentence, token.id, 'aux', 'nsubj').length === 0) return undefined
  const behind = lemma === 'follow' ? followedBy(sentence, token) : undefined
  if (behind) return behind
  const roles = rolesOf(sentence, token)
  const object = roles.get('obj')?.[0]
  const subject = roles.get('subj')?.[0]
  if (lemma === 'join')
    return !object && childrenBy(sentence, token.id, 'compound:prt').length > 0 ? subject : undefined
  if (lemma === 'follow') {
    if (object) return LEAD.test(object.lemma) && isOfOne(sentence, object) ? subject : undefined
    const alone = childrenBy(sentence, token.id, 'obl', 'xcomp', 'ccomp').every(
      (child) => isRelation(child, 'obl') && ASIDE.test(caseForm(sentence, child)),
    )
    return alone && token.upos === 'VERB' && !isRelation(token, 'acl') ? subject : undefined
  }
  if (object && STEPS.test(object.lemma) && isSame(sentence, object)) return subject
  if (STEPS.test(tokenById(sentence, token.head)?.lemma ?? '') && isTakenToo(sentence, token)) return subject
  const next = tokenById(sentence, token.id + 1)?.form.toLowerCase()
  if (next === 'likewise' || (lemma === 'act' && next === 'similarly')) return subject
  if (lemma !== 'do') return undefined
  return next === 'so' || object?.lemma === 'same' ? subject : undefined
}

/** "A step that Chile has also taken", "a move Uganda had made before". */
function isTakenToo(sentence: Sentence, { id, deprel, xpos, lemma }: Token): boolean {
  if (deprel !== 'acl:relcl' || !/^(?:take|make|adopt)$/.test(lemma) || childrenBy(sentence, id, 'nsubj').length === 0)
    return false
  const isBefore =
    xpos === 'VBN' && childrenBy(sentence, id, 'aux').some(({ form }) => /^(?:had|has|have)$/i.test(form))
  return isBefore || childrenBy(sentence, id, 'advmod').some(({ lemma }) => /^(?:also|too|already)$/.test(lemma))
}

/** What one follows who does as another did. */
const LEAD = /^(?:suit|example|lead|footstep|path)$/

/** "Followed suit", "its example", "the lead of Peru": and not "an example from life". */
function isOfOne(sentence: Sentence, { id, lemma }: Token): boolean {
  return (
    lemma === 'suit' ||
    childrenBy(sentence, id, 'nmod', 'det').some(({ deprel, lemma }) => deprel !== 'det' || lemma !== 'a')
  )
}

/** "The same step", "a similar decision". */
function isSame(sentence: Sentence, { id }: Token): boolean {
  return childrenBy(sentence, id, 'amod', 'det').some(({ lemma }) => /^(?:same|similar|identical)$/.test(lemma))
}

/** "Spain expelled three envoys, followed by Portugal": who did so next. */
function followedBy(sentence: Sentence, token: Token): Token | undefined {
  const isAside = token.xpos === 'VBN' && tokenById(sentence, token.id - 1)?.form === ','
  if (!isAside || childrenBy(sentence, token.id, 'aux').length > 0) return undefined
  return childrenBy(sentence, token.id, 'obl').find(
    (agent) => agent.upos === 'PROPN' && caseForm(sentence, agent) === 'by',
  )
}

/** Phrases that say when. */
const ASIDE = /^(?:in|on|by|at|after|within|before|)$/

function caseForm(sentence: Sentence, { id }: Token): string {
  return childrenBy(sentence, id, 'case')[0]?.lemma.toLowerCase() ?? ''
}
