import { negationOf } from '../../model/negation.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { children, isRelation, tokenById } from '../../model/tree.ts'

export type Modal = 'will' | 'would' | 'may' | 'must'

/** What the verb group itself says: finiteness, tense, aspect, modal, negation, with the word that says it. */
export interface Clause {
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly tense: 'past' | 'present' | 'future' | null
  readonly progressive: boolean
  readonly perfect: boolean
  readonly passive: boolean
  readonly modal: Modal | null
  /** "is to": the form of "be" before "to" that says what is arranged; null where there is none. */
  readonly arranged: Token | null
  /** "no longer": it was so and is not any more. */
  readonly noLonger: boolean
  readonly negation: Token | null
  /** The auxiliary or modal that the status rests on. */
  readonly cue: Token | null
  /** Probably, perhaps: the adverb that hedges. */
  readonly hedge: Token | null
  /** "almost": it did not quite come to it. */
  readonly almost: Token | null
  /** "still": goes on. */
  readonly still: Token | null
  /** Whether "until" and a time or clause say when it came to it, or no more. */
  readonly until: boolean
}

const MODALS: ReadonlyMap<string, Modal> = new Map([
  ['will', 'will'],
  ["'ll", 'will'],
  ['’ll', 'will'],
  ['wo', 'will'],
  ['shall', 'will'],
  ['would', 'would'],
  ["'d", 'would'],
  ['’d', 'would'],
  ['may', 'may'],
  ['might', 'may'],
  ['can', 'may'],
  ['ca', 'may'],
  ['could', 'may'],
  ['must', 'must'],
  ['should', 'must'],
  ['ought', 'must'],
])
const HEDGES: ReadonlySet<string> = new Set([
  'probably',
  'possibly',
  'perhaps',
  'maybe',
  'presumably',
  'potentially',
  'likely',
])
const PAST: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did'])

const ARRANGES = /^(?:is|are|am|was|were|'s|’s|'re|’re)$/

function lower(token: Token): string {
  return token.form.toLowerCase()
}

/** Whether two verbs joined by "and" share auxiliaries and "to": the later one has none, and no subject, of its own. */
function sharedWith(sentence: Sentence, head: Token): Token | null {
  if (head.deprel !== 'conj') return null
  const first = tokenById(sentence, head.head)
  if (first === undefined || (first.upos !== 'VERB' && first.upos !== 'AUX')) return null
  const own = children(sentence, head.id).some(
    (child) =>
      child.deprel.startsWith('aux') || child.deprel === 'cop' || isRelation(child, 'nsubj') || child.deprel === 'mark',
  )
  const bare = head.xpos === 'VB' || head.xpos === 'VBN' || head.xpos === 'VBG' || head.xpos === ''
  const same = head.xpos === first.xpos || (head.xpos === 'VB' && first.xpos === 'VB')
  return !own && bare && same ? first : null
}

function tenseOf(head: Token, auxiliaries: readonly Token[]): Clause['tense'] {
  const finite = auxiliaries.find((aux) => !/^(?:be|been|being|having|have)$/.test(lower(aux)) || aux.xpos === 'VBP')
  if (finite !== undefined) return PAST.has(lower(finite)) || finite.xpos === 'VBD' ? 'past' : 'present'
  if (head.xpos === 'VBD') return 'past'
  if (head.xpos === 'VBZ' || head.xpos === 'VBP') return 'present'
  if (head.feats.includes('Tense=Past') && head.feats.includes('VerbForm=Fin')) return 'past'
  return head.feats.includes('Tense=Pres') && head.feats.includes('VerbForm=Fin') ? 'present' : null
}

function formOf(head: Token, finite: boolean, to: boolean): Clause['form'] {
  if (to) return 'infinitive'
  if (finite) return 'finite'
  if (head.xpos === 'VBG') return 'gerund'
  if (head.xpos === 'VBN') return 'participle'
  return head.xpos === 'VBD' || head.xpos === 'VBZ' || head.xpos === 'VBP' ? 'finite' : 'infinitive'
}

/** "The charge is that he lied": the id of the "that" which parts a clause from the verb that says what it is; 0 where there is none. */
function whereItBegins(sentence: Sentence, head: Token): number {
  const below = children(sentence, head.id)
  if (!below.some(({ deprel }) => deprel === 'nsubj:outer')) return 0
  return below.find(({ deprel, form }) => deprel === 'mark' && form.toLowerCase() === 'that')?.id ?? 0
}

/** Reads the verb group of a predicate. A verb joined by "and" takes the auxiliaries of the first one. */
export function clauseOf(sentence: Sentence, head: Token): Clause {
  const shared = sharedWith(sentence, head)
  if (shared !== null) {
    const first = clauseOf(sentence, shared)
    const negation = negationOf(sentence, head.id)
    const inherits = first.negation?.deprel === 'advmod' && first.cue !== null ? first.negation : null
    return { ...first, negation: negation ?? inherits }
  }
  const auxiliaries: Token[] = []
  let to: Token | null = null
  let hedge: Token | null = null
  let almost: Token | null = null
  let still: Token | null = null
  let noLonger = false
  const from = whereItBegins(sentence, head)
  for (const child of children(sentence, head.id)) {
    const form = lower(child)
    if (child.id < from) continue
    if (child.deprel.startsWith('aux') || child.deprel === 'cop') auxiliaries.push(child)
    else if (form === 'to' && (child.deprel === 'mark' || child.upos === 'PART')) to = child
    else if (child.deprel === 'advmod') {
      if (HEDGES.has(form)) hedge = child
      else if (form === 'almost' || form === 'nearly') almost = child
      else if (form === 'still') still = child
      else if (form === 'longer') noLonger = sentence.tokens[child.id - 2]?.form.toLowerCase() === 'no'
    }
  }
  const modalToken = auxiliaries.find((aux) => MODALS.has(lower(aux)) && aux.deprel !== 'cop') ?? null
  const had =
    modalToken !== null &&
    /^['’]d$/.test(lower(modalToken)) &&
    (head.xpos === 'VBN' || auxiliaries.some((aux) => lower(aux) === 'been'))
  const modal = modalToken === null || had ? null : (MODALS.get(lower(modalToken)) ?? null)
  const perfect =
    had || auxiliaries.some((aux) => aux.deprel !== 'cop' && /^(?:has|have|had|having|'ve|’ve)$/.test(lower(aux)))
  const be = auxiliaries.find((aux) => /^(?:is|are|am|was|were|be|been|being|'s|’s|'re|’re|'m|’m)$/.test(lower(aux)))
  const passive = auxiliaries.some((aux) => aux.deprel === 'aux:pass')
  const progressive = head.xpos === 'VBG' && be !== undefined && !passive
  const being = auxiliaries.some((aux) => lower(aux) === 'being')
  const before = to?.id ?? 0
  const arranged = auxiliaries.find((aux) => aux.id < before && ARRANGES.test(lower(aux))) ?? null
  return {
    form:
      arranged === null
        ? formOf(head, auxiliaries.some((aux) => aux.xpos !== 'VBG') && to === null, to !== null)
        : 'finite',
    arranged,
    tense: modal === 'will' ? 'future' : tenseOf(head, auxiliaries),
    progressive: progressive || being,
    perfect,
    passive,
    modal,
    noLonger,
    negation: negationOf(sentence, head.id),
    cue: modalToken ?? auxiliaries.find((aux) => aux.deprel !== 'cop') ?? null,
    hedge,
    almost,
    still,
    until: children(sentence, head.id).some(
      (child) =>
        child.id > head.id &&
        children(sentence, child.id).some(({ form, deprel }) => /^(?:case|mark)$/.test(deprel) && form === 'until'),
    ),
  }
}
