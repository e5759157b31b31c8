import type { Document } from '../../model/document.ts'
import type { Status } from '../../model/event.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { children, tokenById } from '../../model/tree.ts'
import { isOfTelling } from '../../model/untruth.ts'
import type { StatusLexicon } from '../../resources/status.ts'
import { asTold } from './as-told.ts'
import { type Clause, clauseOf } from './clause.ts'
import { cueClasses } from './cue-classes.ts'
import { finite } from './finite.ts'
import { clausal, firstConjunct, listed, markerOf, nominal, rowOf } from './governor.ts'
import { own, transparent } from './own.ts'
import { scaled, weigh } from './scale.ts'
import {
  condition,
  isArranged,
  isByUse,
  isComplement,
  isDecree,
  isDefinite,
  isDone,
  isErrand,
  isMeans,
  isOrder,
  isQuestion,
  isTimeAhead,
  isTurn,
  OUTCOMES,
  passedOver,
  subjectOf,
} from './signs.ts'
import { govern, isActual, type Standing, standing } from './standing.ts'
import { isUnrealSubject, untrue } from './untrue.ts'

const BEFORE_INFINITIVE: ReadonlySet<string> = new Set('xcomp ccomp csubj acl advcl dep csubj:pass obl nmod'.split(' '))
const RANKS: ReadonlySet<string> = new Set(['first', 'second', 'third', 'last', 'latest', 'only', 'few'])
/** How far up governors are followed. */
const DEEP = 12

interface Scope {
  readonly sentence: Sentence
  readonly lexicon: StatusLexicon
  readonly known: Map<number, Standing>
}

function isVerbal(scope: Scope, token: Token): boolean {
  if (token.upos === 'VERB' || token.upos === 'AUX') return token.deprel !== 'amod' && token.deprel !== 'compound'
  return children(scope.sentence, token.id).some((child) => child.deprel === 'cop')
}

/** A clause that hangs from a governor without being finite. */
function dependent(scope: Scope, token: Token, clause: Clause, attachedTo: Token, depth: number): Standing {
  const marker = markerOf(scope.sentence, token.id)
  const inner = clause.negation !== null
  const complement = clausal(scope.sentence, token)
  const found = complement === null ? null : listed(scope.lexicon, scope.sentence, token, attachedTo, complement)
  const governor = found?.head ?? attachedTo
  const row = found?.row
  const above = read(scope, governor, depth + 1)
  if (row !== undefined) {
    const effect = above.value === 'denied' || above.negated ? row.negated : row.affirmed
    // "had to pay", unlike "has to pay", tells that it came to it.
    if (row.predicate === 'have.v' && complement === 'to' && above.value === 'happened')
      return inner ? standing('denied', clause.negation, above.tense) : standing('happened', governor, above.tense, 2)
    if (effect !== null) return govern(effect, above, governor, inner)
    return transparent(clause, above)
  }
  const spared = passedOver(scope.sentence, token)
  if (spared !== null) return standing('denied', spared, above.tense, -2.5)
  if (marker === 'when' && !isActual(above)) return { ...above, cue: governor, negated: inner }
  // "the cost of removing them" tells of a kind of deed, not of one.
  if (marker === 'of' && token.deprel.startsWith('acl'))
    return { ...standing('possible', governor, null, 0.5), negated: inner }
  if (clause.form === 'infinitive') {
    if (isByUse(scope.sentence, token, governor) && isActual(above)) return { ...above, negated: inner }
    if (isTurn(scope.sentence, token) && above.value === 'happened') return standing('happened', null, above.tense, 2)
    if (isArranged(scope.sentence, token)) return { ...standing('planned', null, 'future'), negated: inner }
    if (OUTCOMES.test(token.lemma) && token.deprel !== 'acl' && above.value === 'happened' && above.tense === 'past')
      return { ...standing('happened', null, above.tense, 2), negated: inner }
    // "the first state to sign"
    const ranked =
      token.deprel.startsWith('acl') &&
      [governor, ...children(scope.sentence, governor.id)].some((word) => RANKS.has(word.form.toLowerCase()))
    if (ranked && isActual(above)) return standing('happened', null, above.tense, 2)
    // "Its claim to have tested a missile" tells of what was done, as who claims it says.
    if (clause.perfect && token.deprel.startsWith('acl') && !inner) return standing('happened', clause.cue, 'past', 1)
    if (token.deprel === 'advcl' || token.deprel.startsWith('acl'))
      return { ...standing('planned', governor, 'future', -0.5), negated: inner }
    const value = isErrand(token, governor) ? 'planned' : 'possible'
    return { ...standing(value, governor, 'future', -1), negated: inner }
  }
  if (isMeans(scope.sentence, token, governor)) return standing('happened', null, 'past', 2)
  if (token.deprel.startsWith('acl')) {
    if (inner) return standing('denied', clause.negation, 'past')
    // "A school to be built by X" is planned with what is planned of it; "the sailors held by X" are held whatever is asked for them.
    const open = /^(?:planned|possible|requested)$/.test(above.value) && !isDone(scope.sentence, token)
    if (open && !isDefinite(scope.sentence, governor)) return above
    const lasts = clause.form === 'gerund' && !isDecree(governor)
    return lasts ? standing('ongoing', null, 'present') : standing('happened', null, 'past')
  }
  // "Guards the border, shielding the rebels": what goes with what goes on.
  return transparent(
    clause.form === 'gerund' && above.value === 'ongoing' ? { ...clause, progressive: true } : clause,
    above,
  )
}

function verbal(scope: Scope, token: Token, depth: number): Standing {
  const clause = clauseOf(scope.sentence, token)
  const spared = token.deprel === 'conj' || clause.form === 'infinitive' ? passedOver(scope.sentence, token) : null
  if (spared !== null) return standing('denied', spared, null, -2.5)
  const first = firstConjunct(scope.sentence, token)
  const anchor = first.upos === 'VERB' || first.upos === 'AUX' ? first : token
  const governor = tokenById(scope.sentence, anchor.head) ?? null
  if (clause.form === 'finite') {
    const said = finite(scope.sentence, token, clause, governor)
    if (governor === null || anchor.deprel === 'root' || !isComplement(scope.sentence, anchor)) return said
    if (said.value === 'ongoing' && said.tense === 'present' && isTimeAhead(scope.sentence, anchor)) {
      const main = read(scope, governor, depth + 1)
      if (!isActual(main)) return { ...standing('planned', main.cue, said.tense), negated: said.negated }
    }
    const found = listed(scope.lexicon, scope.sentence, anchor, governor, 'that')
    if (found === null) return isOfTelling(governor) ? asTold(said, read(scope, governor, depth + 1)) : said
    const { head, row } = found
    const above = read(scope, head, depth + 1)
    const effect = above.value === 'denied' ? row.negated : row.affirmed
    if (effect === null) return said
    const outcome = govern(effect, above, head, said.negated)
    return effect.value === 'denied' || effect.value === 'requested' ? outcome : { ...outcome, tense: said.tense }
  }
  if (governor === null || anchor.deprel === 'root') {
    if (clause.negation !== null) return standing('denied', clause.negation, null)
    // "Peru to buy Chilean boats": the future of headlines.
    if (clause.form === 'infinitive' && markerOf(scope.sentence, token.id) === 'to')
      return standing('planned', null, 'future')
    // A tagger's slip: an order has no subject. "It let them go": the past may look like the bare form.
    const subject = token.xpos === 'VB' ? subjectOf(scope.sentence, token) : undefined
    if (subject !== undefined) {
      const past = /^(?:NNP?|PRP)$/.test(subject.xpos) && !/^(?:i|you|we|they)$/i.test(subject.form)
      if (past && !isQuestion(scope.sentence)) return standing('happened', null, 'past')
      return finite(scope.sentence, token, { ...clause, form: 'finite', tense: 'present' }, governor)
    }
    // A bare verb form at the root: an order, or a headline ("Troops sent to border").
    if (clause.form === 'infinitive') return standing('requested', null, 'future')
    return clause.form === 'gerund' ? standing('ongoing', null, 'present') : standing('happened', null, 'past')
  }
  if (anchor.deprel === 'parataxis' || anchor.deprel === 'conj')
    return isOrder(scope.sentence, token, clause)
      ? standing('requested', null, 'future')
      : own({ ...clause, tense: clause.tense ?? 'past' })
  if (BEFORE_INFINITIVE.has(anchor.deprel) || anchor.deprel.startsWith('acl') || anchor.deprel.startsWith('advcl'))
    return dependent(
      scope,
      anchor,
      anchor === token ? clause : { ...clauseOf(scope.sentence, anchor), negation: clause.negation },
      governor,
      depth,
    )
  return own({ ...clause, tense: clause.tense ?? 'past' })
}

/** What an adjective, a "no" or an "if" says of an event noun. */
function modified(scope: Scope, token: Token): Standing | null {
  const { sentence, lexicon } = scope
  const spared = passedOver(sentence, token)
  if (spared !== null) return standing('denied', spared, null, -2)
  const iffy = condition(scope.sentence, token)
  if (iffy !== null) return standing('possible', iffy, 'future', -1.5)
  for (const child of children(sentence, token.id)) {
    if (child.deprel === 'advmod' && child.form.toLowerCase() === 'not') return standing('denied', child, null)
    if (child.deprel.startsWith('det') && child.form.toLowerCase() === 'no') return standing('denied', child, null)
    if (child.deprel !== 'amod' && child.deprel !== 'compound') continue
    const row =
      rowOf(lexicon, sentence, { head: child, complement: 'mod' }) ??
      lexicon.find(`${child.lemma.toLowerCase()}.v`, 'mod')
    if (row?.affirmed) return standing(row.affirmed.value, child, null, row.affirmed.factuality)
  }
  return null
}

/** A gerund that the parser took for an adjective of its object: "stop [supplying gas]". */
function gerund(scope: Scope, token: Token, depth: number): Standing | null {
  if (token.xpos !== 'VBG' || token.deprel !== 'amod') return null
  const verb = tokenById(scope.sentence, token.id - 1)
  const row = verb === undefined ? undefined : rowOf(scope.lexicon, scope.sentence, { head: verb, complement: 'ing' })
  if (verb === undefined || row === undefined || verb.upos !== 'VERB') return null
  return dependent(scope, token, clauseOf(scope.sentence, token), verb, depth)
}

/** An event noun: what its adjectives, its "no" and the word above it say; the word above where that settles it. */
function noun(scope: Scope, token: Token, depth: number): Standing {
  const { sentence, lexicon } = scope
  const verbalNoun = gerund(scope, token, depth)
  if (verbalNoun !== null) return verbalNoun
  const own = modified(scope, token)
  const first = firstConjunct(sentence, token)
  const governor = tokenById(sentence, first.head)
  const complement = nominal(sentence, first)
  if (governor === undefined || complement === null || depth > DEEP) return own ?? standing('happened', null, null, 2)
  const verb = governor.upos === 'VERB' || governor.upos === 'AUX'
  const row = rowOf(lexicon, sentence, { head: governor, complement })
  if (row === undefined) return own ?? unlisted(scope, governor, first, complement, verb, depth)
  const above = read(scope, governor, depth + 1)
  const effect = above.value === 'denied' ? row.negated : row.affirmed
  if (effect !== null) {
    const outcome = govern(effect, above, governor, false)
    return own === null || outcome.value === 'denied' || outcome.value === 'ended' ? outcome : own
  }
  if (own !== null) return own
  if (!isActual(above)) return above
  const value = above.value === 'ongoing' && above.cue === null ? 'happened' : above.value
  return { ...above, value, factuality: Math.min(above.factuality, 2.5) }
}

/** A noun under a word that says nothing of its reality: as its subject it shares what is to come; else it is taken for granted. */
function unlisted(
  scope: Scope,
  governor: Token,
  token: Token,
  complement: string,
  verb: boolean,
  depth: number,
): Standing {
  if (!verb) {
    if (complement === 'subj' && isUnrealSubject(scope.sentence, token, governor))
      return { ...read(scope, governor, depth + 1), negated: false }
    const above = isVerbal(scope, governor) || governor.upos === 'NOUN' ? read(scope, governor, depth + 1) : null
    const part = complement === 'of' && above !== null && !isActual(above)
    return part ? above : standing('happened', null, null, 2)
  }
  const above = read(scope, governor, depth + 1)
  const shares = complement === 'subj' || (complement === 'obj' && !isDefinite(scope.sentence, token))
  if (
    shares &&
    (above.value === 'planned' ||
      above.value === 'possible' ||
      above.value === 'requested' ||
      above.value === 'promised')
  )
    return { ...above, negated: false }
  return standing('happened', null, above.tense, 2)
}

function read(scope: Scope, token: Token, depth: number): Standing {
  const known = scope.known.get(token.id)
  if (known !== undefined) return known
  if (depth > DEEP) return standing('happened', null, null, 1)
  const bearer = /^(?:cop$|aux)/.test(token.deprel) ? tokenById(scope.sentence, token.head) : undefined
  if (bearer !== undefined) return read(scope, bearer, depth + 1)
  const found =
    untrue(scope.sentence, token) ?? (isVerbal(scope, token) ? verbal(scope, token, depth) : noun(scope, token, depth))
  scope.known.set(token.id, found)
  return found
}

const scopes = new WeakMap<Sentence, Scope>()

/** The standing of a predicate; what was worked out for a sentence is kept, so that each word is read once. */
export function predicateStanding(sentence: Sentence, headId: number, lexicon: StatusLexicon): Standing {
  let scope = scopes.get(sentence)
  if (scope === undefined || scope.lexicon !== lexicon) {
    scope = { sentence, lexicon, known: new Map() }
    scopes.set(sentence, scope)
  }
  const token = tokenById(sentence, headId)
  if (token === undefined) return standing('happened', null, null, 0)
  return read(scope, token, 0)
}

/**
 * How sure the text makes it that a predicate has happened: for verbs, what their cues weigh, as
 * `data/en/factuality.tsv` has it; for event nouns, and without weights, what the rules say.
 */
function factualityOf(sentence: Sentence, headId: number, lexicon: StatusLexicon, found: Standing): number {
  const token = tokenById(sentence, headId)
  const { weights } = lexicon
  if (weights === undefined || token === undefined || (token.upos !== 'VERB' && token.upos !== 'AUX'))
    return found.factuality
  const cues = cueClasses(sentence, token, lexicon, ({ id }) => predicateStanding(sentence, id, lexicon))
  return scaled(weigh(cues, weights), found)
}

/**
 * What the text says of the reality of the predicate that a word heads, verb or event noun: from its tense, aspect,
 * modal, negation and conditions, and from the words that govern it, as far up as they bear on it.
 */
export function predicateStatus(_doc: Document, sentence: Sentence, headId: number, lexicon: StatusLexicon): Status {
  const found = predicateStanding(sentence, headId, lexicon)
  const { cue, ...rest } = found
  const factuality = factualityOf(sentence, headId, lexicon, found)
  return { ...rest, factuality, span: cue === null ? null : { start: cue.start, end: cue.end } }
}
