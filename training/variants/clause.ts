import type { Branch } from '../branch.ts'

// Small changes to a clause that leave the tree of what is in it as it was.

/** Takes one of a list by chance. */
export type Pick = <T>(list: readonly T[]) => T

/** Whether chance falls within a share. */
export type Often = (share: number) => boolean

/** A word on which nothing hangs. */
export function leaf(form: string, tag: string, relation: string, name = 'O'): Branch {
  return { form, tag, relation, name, before: [], after: [] }
}

export const COMMA = leaf(',', 'PUNCT|,', 'punct')

/** Whether a word is the full stop that ends a sentence. */
export function isStop({ form }: Branch): boolean {
  return form === '.'
}

/** A clause whose first word has its small letter back, where it is no name. */
export function lowered(branch: Branch): Branch {
  const [first, ...rest] = branch.before
  if (first) return { ...branch, before: [lowered(first), ...rest] }
  return /^(?:PROPN|ADJ)/.test(branch.tag) || branch.form === 'I'
    ? branch
    : { ...branch, form: branch.form[0]!.toLowerCase() + branch.form.slice(1) }
}

/** A clause with another word in the place of one before its verb. */
export function swap(clause: Branch, old: Branch, by: Branch): Branch {
  return {
    ...clause,
    before: clause.before.map((child) => (child.relation === old.relation && child.form === old.form ? by : child)),
  }
}

/** "lent Chile $40 million": money for what someone is given. */
export function withMoney(clause: Branch, money: Branch): Branch {
  if (!clause.after.some(({ relation }) => relation === 'iobj')) return clause
  return { ...clause, after: clause.after.map((child) => (child.relation === 'obj' ? money : child)) }
}

/** A clause with an adverb right before its verb. */
export function beforeVerb(clause: Branch, adverb: Branch): Branch {
  return { ...clause, before: [...clause.before, adverb] }
}

/** A phrase set off by commas. */
export function inCommas(phrase: Branch): Branch {
  return { ...phrase, before: [COMMA, ...phrase.before], after: [...phrase.after, COMMA] }
}

/** "the attack carried out by rebels": more of what the verb has as its object, where that is a plain noun. */
export function ofObject(clause: Branch, participle: Branch): Branch {
  const isPlain = (child: Branch) =>
    child.relation === 'obj' && child.tag.startsWith('NOUN') && child.after.length === 0
  return { ...clause, after: clause.after.map((child) => (isPlain(child) ? { ...child, after: [participle] } : child)) }
}

/** A clause with a phrase between subject and verb. */
export function afterSubject(clause: Branch, phrase: Branch): Branch {
  const at = clause.before.findIndex(({ relation }) => relation === 'nsubj') + 1
  return { ...clause, before: [...clause.before.slice(0, at), phrase, ...clause.before.slice(at)] }
}

/** A clause with words of when or where at its end; one without a stop stays as it is. */
export function withTail(clause: Branch, adverbial: Branch): Branch {
  const stop = clause.after.findIndex(isStop)
  if (stop < 0) return clause
  return { ...clause, after: [...clause.after.slice(0, stop), adverbial, ...clause.after.slice(stop)] }
}

/** A clause that words of when or where open. */
export function withOpening(clause: Branch, adverbial: Branch, comma: boolean): Branch {
  return {
    ...clause,
    before: [comma ? { ...adverbial, after: [...adverbial.after, COMMA] } : adverbial, ...clause.before],
  }
}
