import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { CueEntry, Slot } from '../../resources/cues.ts'

/** The words that fill the slots of one alternative of a cue's content, in order of the row. */
export interface Filling {
  readonly heads: readonly Token[]
  /** The preposition of the first slot, where it is an oblique: it belongs to the cue ("called for"). */
  readonly preposition: Token | null
  readonly quote: boolean
}

/** The first alternative of a cue's content whose slots the tree fills. Null where none is filled. */
export function filling(sentence: Sentence, word: Token, entry: CueEntry, passive: boolean): Filling | null {
  for (const slots of entry.content) {
    if (slots[0]?.relation === 'quote') continue
    const heads: Token[] = []
    for (const slot of slots) {
      const head = fill(sentence, word, slot, passive)
      if (head) heads.push(...head)
      else break
    }
    if (heads.length < slots.length) continue
    const preposition = slots[0]?.relation === 'obl' ? marker(sentence, heads[0]!, slots[0].preposition!) : null
    return { heads, preposition, quote: false }
  }
  return null
}

function fill(sentence: Sentence, word: Token, slot: Slot, passive: boolean): Token[] | null {
  switch (slot.relation) {
    case 'ccomp':
      return clauses(sentence, word)
    case 'xcomp':
      return first(childrenBy(sentence, word.id, 'xcomp', 'acl').filter((child) => child.id > word.id))
    case 'obj': {
      const objects = passive
        ? childrenBy(sentence, word.id, 'nsubj:pass', 'nsubj')
        : childrenBy(sentence, word.id, 'obj')
      return first(objects.filter((child) => passive || child.id > word.id).filter((child) => !isEmpty(child)))
    }
    case 'obl':
      return first(
        childrenBy(sentence, word.id, 'obl', 'nmod', 'advcl', 'acl', 'ccomp', 'xcomp').filter(
          (child) => child.id > word.id && marker(sentence, child, slot.preposition!) !== null,
        ),
      )
    default:
      return null
  }
}

/** Clausal complements; a question word or "that" may open them. What opens with a bare "-ing" after a comma is an adjunct. */
function clauses(sentence: Sentence, word: Token): Token[] | null {
  const found = childrenBy(sentence, word.id, 'ccomp', 'csubj').filter(
    (child) => !isRelation(child, 'csubj') || child.id > word.id,
  )
  if (found.length > 0) return found
  const loose = childrenBy(sentence, word.id, 'xcomp', 'acl', 'advcl').filter(
    (child) => child.id > word.id && childrenBy(sentence, child.id, 'mark').some(({ lemma }) => lemma === 'that'),
  )
  return loose.length > 0 ? loose : null
}

function first(list: readonly Token[]): Token[] | null {
  return list[0] ? [list[0]] : null
}

function isEmpty(token: Token): boolean {
  return (
    token.upos === 'PRON' && (token.form.toLowerCase().endsWith('self') || token.form.toLowerCase().endsWith('selves'))
  )
}

/** The word that marks a dependant as `preposition`: its case, its mark, or "about" before a bare "-ing". */
export function marker(sentence: Sentence, dependant: Token, preposition: string): Token | null {
  for (const child of childrenBy(sentence, dependant.id, 'case', 'mark')) {
    if (child.form.toLowerCase() === preposition) return child
  }
  const before = tokenById(sentence, dependant.id - 1)
  return before && before.form.toLowerCase() === preposition ? before : null
}
