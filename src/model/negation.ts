import { denies, deniesCircumstance, exceptedFromNone, notOneOf } from './contrast.ts'
import type { Sentence, Token } from './token.ts'
import { children, childrenBy, isNegation, isRelation, tokenById } from './tree.ts'

/** Nouns that with "no" and their preposition say never, or not at all; "in no time" says at once. */
const NEVER: ReadonlyMap<string, RegExp> = new Map([
  ['at', /^(?:time|point|stage|moment)$/],
  ['by', /^(?:means|stretch)$/],
  ['in', /^(?:way|sense|circumstance|case)$/],
  ['on', /^(?:account|occasion)$/],
  ['under', /^(?:circumstance|condition)$/],
])

/**
 * The word by which something that hangs on a verb says that it is not done: "not", "never", "hardly", the "no" of "at no time". Undefined
 * where it says nothing of that: "hardly a week later", "hardly had he left when", "for no reason".
 */
export function negating(sentence: Sentence, child: Token): Token | undefined {
  if (isRelation(child, 'advmod') || isRelation(child, 'neg'))
    return (isNegation(child) && !isNotUntil(sentence, child)) || isHardly(sentence, child) ? child : undefined
  if (!isRelation(child, 'obl')) return undefined
  const before = childrenBy(sentence, child.id, 'case')[0]
  if (!before || !NEVER.get(before.lemma.toLowerCase())?.test(child.lemma.toLowerCase())) return undefined
  return childrenBy(sentence, child.id, 'det').find(({ form }) => form.toLowerCase() === 'no')
}

/** "Not until May did Peru pay", "Peru did not pay until May": it did, in May. */
export function isNotUntil(sentence: Sentence, { id, head, form }: Token): boolean {
  if (UNTIL.test(tokenById(sentence, id + 1)?.form ?? '')) return true
  const verb = tokenById(sentence, head)
  if (verb?.upos !== 'VERB' || verb.id < id || LASTING.test(verb.lemma)) return false
  const isPast =
    /^never$/i.test(form) && verb.xpos === 'VBD'
      ? true
      : childrenBy(sentence, verb.id, 'aux').some((aux) => aux.form.toLowerCase() === 'did')
  return (
    isPast &&
    [verb.id, ...childrenBy(sentence, verb.id, 'obj').map((word) => word.id)].some((at) => endsAt(sentence, at))
  )
}

const UNTIL = /^(?:until|till)$/i

/** What goes on till an end of its own: not to have "extended the truce until May" is not to have done it. */
const LASTING =
  /^(?:continue|defer|delay|extend|go|grant|hold|jail|keep|last|live|postpone|prolong|put|remain|renew|rest|run|serve|stay|suspend|wait|work)$/

/** Whether a phrase or clause behind a word says until when, and that is not "until now". */
function endsAt(sentence: Sentence, id: number): boolean {
  return childrenBy(sentence, id, 'obl', 'nmod', 'advcl').some(
    (word) =>
      word.id > id &&
      !/^(?:now|today|recently|then)$/i.test(word.form) &&
      childrenBy(sentence, word.id, 'case', 'mark').some((mark) => UNTIL.test(mark.form)),
  )
}

/** "Has hardly helped", "scarcely ever helps", "nowhere did it say": an adverb that all but denies the verb right behind it. */
function isHardly(sentence: Sentence, { form, id, head }: Token): boolean {
  const word = form.toLowerCase()
  const next = tokenById(sentence, id + 1)
  if (id > head || !next) return false
  if (word === 'nowhere') return next.upos === 'AUX'
  if (word !== 'hardly' && word !== 'scarcely') return false
  return id > 1 && (next.id === head || /^(?:AUX|ADV|PART)$/.test(next.upos)) && next.form !== 'had'
}

const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'nt', 'neither', 'nor'])
const NO: ReadonlySet<string> = new Set(['no', 'neither'])
const NOBODY: ReadonlySet<string> = new Set(['none', 'nobody', 'nothing', 'neither', 'no-one'])

function lower({ form }: Token): string {
  return form.toLowerCase()
}

/** Whether "not" here denies nothing: "not only", "not just", "not merely". */
function isNotOnly(sentence: Sentence, token: Token): boolean {
  const next = sentence.tokens[token.id]
  return next !== undefined && /^(?:only|just|merely|simply|least)$/.test(lower(next))
}

/** The word that negates a predicate: an adverb, "no" or "none" in its subject or object, "at no time". */
export function negationOf(sentence: Sentence, id: number): Token | null {
  for (const child of children(sentence, id)) {
    const form = lower(child)
    if (NEGATIONS.has(form) && (child.deprel === 'advmod' || child.upos === 'PART' || child.deprel === 'cc:preconj')) {
      if (
        !isNotOnly(sentence, child) &&
        !isNotUntil(sentence, child) &&
        !denies(sentence, child) &&
        !deniesCircumstance(sentence, child)
      )
        return child
    } else if (child.deprel === 'cc' && form === 'nor') return child
    else if (isRelation(child, 'nsubj') || isRelation(child, 'obj')) {
      if (exceptedFromNone(sentence, child).length > 0) continue
      if (NOBODY.has(form)) return child
      const no = children(sentence, child.id).find(
        (word) =>
          (isRelation(word, 'det') && NO.has(lower(word))) || (isRelation(word, 'cc') && lower(word) === 'neither'),
      )
      if (no !== undefined) return no
      const notOne = notOneOf(sentence, child)
      if (notOne !== undefined) return notOne
    } else {
      const never = form === 'not' ? undefined : negating(sentence, child)
      if (never !== undefined) return never
    }
  }
  return null
}
