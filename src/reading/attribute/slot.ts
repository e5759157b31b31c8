import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation, subtree, tokenById } from '../../model/tree.ts'
import type { CueEntry, Slot } from '../../resources/cues.ts'
import { isMark } from './phrase.ts'
import { reachOf } from './reach.ts'

/** The words that fill the slots of one alternative of a cue's content, in order of the row. */
export interface Filling {
  readonly heads: readonly Token[]
  /** The preposition of the first slot, where it is an oblique: it belongs to the cue ("called for"). */
  readonly preposition: Token | null
  readonly relation: Slot['relation']
}

/** The first alternative of a cue's content whose slots the tree fills. Null where none is filled. */
export function filling(sentence: Sentence, word: Token, entry: CueEntry, passive: boolean): Filling | null {
  for (const slots of entry.content) {
    if (slots[0]?.relation === 'quote') continue
    const heads: Token[] = []
    for (const slot of slots) {
      const head =
        fill(sentence, word, slot, passive, entry, slots.length > 1) ??
        insideObject(sentence, slot, heads) ??
        wish(sentence, word, slot, heads)
      if (head) heads.push(...head)
      else break
    }
    if (heads.length < slots.length && isNaming(slots)) heads.push(...complements(sentence, word, heads))
    if (heads.length < slots.length) continue
    const preposition = slots[0]?.relation === 'obl' ? marker(sentence, heads[0]!, slots[0].preposition!) : null
    return { heads, preposition, relation: slots[0]!.relation }
  }
  return null
}

function fill(
  sentence: Sentence,
  word: Token,
  slot: Slot,
  passive: boolean,
  { lemma, stance }: CueEntry,
  more: boolean,
): Token[] | null {
  switch (slot.relation) {
    case 'ccomp':
      return clauses(sentence, word)
    case 'xcomp':
      return first(childrenBy(sentence, word.id, 'xcomp', 'acl').filter((child) => child.id > word.id))
    case 'obj': {
      const objects = passive
        ? childrenBy(sentence, word.id, 'nsubj:pass', 'nsubj')
        : childrenBy(sentence, word.id, 'obj')
      // "A raid, which Chile denied": what is denied may stand before, as may "whom" of "whom Chile accuses of a raid".
      const isThere = ({ id, xpos }: Token) =>
        passive ||
        id > word.id ||
        (stance === 'denying' && xpos === 'WDT') ||
        (more && isRelation(word, 'acl') && /^W(?:DT|P)$/.test(xpos))
      return first(objects.filter((child) => isThere(child) && (more || !isEmpty(child))))
    }
    case 'obl':
      return first(
        [word.id, ...(lemma.includes(' ') ? [word.id + 1] : [])]
          .flatMap((id) => childrenBy(sentence, id, 'obl', 'nmod', 'obj', 'advcl', 'acl', 'ccomp', 'xcomp'))
          .filter(
            (child) => child.id > word.id && !isEmpty(child) && marker(sentence, child, slot.preposition!) !== null,
          ),
      )
    default:
      return null
  }
}

/** Whether a word opens a clause with a bare "-ing" after a comma: how one said it ("said, looking away"), not what. */
export function isAdjunct({ tokens }: Sentence, word: Token): boolean {
  if (word.xpos !== 'VBG') return false
  // "Denied “the lie,” saying that": the comma may stand inside the marks.
  const before = tokens[word.id - (isMark(tokens[word.id - 2]) ? 3 : 2)]
  return before?.form === ','
}

/** "…, the source added": a clause of subject and verb alone at the end says who tells the whole sentence. */
function isInsertion(sentence: Sentence, clause: Token): boolean {
  const { first, last } = reachOf(sentence)
  const from = first[clause.id]!
  if (tokenById(sentence, from)?.form === ',') return isBare(sentence, clause, from + 1)
  return last[clause.id] === clause.id && tokenById(sentence, from - 1)?.form === ',' && isBare(sentence, clause, from)
}

function isBare(sentence: Sentence, clause: Token, from: number): boolean {
  const inside = sentence.tokens.slice(from - 1, clause.id - 1)
  return inside.length > 0 && inside.length < 4 && inside.every(({ upos }) => isNominal({ upos }) || upos === 'DET')
}

/** "It left, and he said that": what "and" joins to the verb of saying is not what is said. */
function isJoined(sentence: Sentence, word: Token, clause: Token): boolean {
  return childrenBy(sentence, word.id, 'cc').some(({ id }) => clause.id < id && id < word.id)
}

const WHEN = new Set(['before', 'after', 'as', 'while', 'when', 'since', 'until'])

/** "..., he said, hours before the talks began": behind what was said, the writer says when. */
function isWhen(sentence: Sentence, word: Token, clause: Token): boolean {
  if (!childrenBy(sentence, clause.id, 'mark', 'advmod').some(({ lemma }) => WHEN.has(lemma.toLowerCase())))
    return false
  return childrenBy(sentence, word.id, 'ccomp').some(({ id }) => id < word.id)
}

/** Clausal complements; a question word or "that" may open them. */
function clauses(sentence: Sentence, word: Token): Token[] | null {
  const found = childrenBy(sentence, word.id, 'ccomp', 'csubj').filter(
    (child) =>
      (!isRelation(child, 'csubj') || child.id > word.id) &&
      !isAdjunct(sentence, child) &&
      !isJoined(sentence, word, child) &&
      !(child.id > word.id && (isInsertion(sentence, child) || isWhen(sentence, word, child))),
  )
  if (found.length > 0) return found
  const loose = childrenBy(sentence, word.id, 'xcomp', 'acl', 'advcl').filter(
    (child) => child.id > word.id && isOpener(word, childrenBy(sentence, child.id, 'mark')[0]),
  )
  if (loose.length > 0) return loose
  // "Reported, citing a diplomat, that the port was shut": what is reported hangs on the words that were set in.
  const setIn = childrenBy(sentence, word.id, 'advcl')
    .filter((child) => child.id > word.id && isAdjunct(sentence, child) && /^(?:cite|quote)$/.test(child.lemma))
    .flatMap(({ id }) => childrenBy(sentence, id, 'ccomp').filter((clause) => opensWithThat(sentence, clause)))
  if (setIn[0]) return [setIn[0]]
  // "told the crowd that few understood": read as a relative clause of the crowd by the parser.
  // "announced this month that few understood": of the month.
  const holders = ADDRESSED.has(word.lemma) ? ['obj', 'iobj', 'obl'] : ['obl']
  const relative = childrenBy(sentence, word.id, ...holders)
    .filter((child) => child.id > word.id)
    .flatMap((child) =>
      subtree(sentence, child.id).filter((token) => isRelation(token, 'acl') && opensWithThat(sentence, token)),
    )
  return relative[0] ? [relative[0]] : null
}

/** Whether a word opens what a verb tells or asks, though its clause hang there as one that says when or why. */
function isOpener({ lemma }: Token, mark: Token | undefined): boolean {
  const form = mark?.form
  return form === 'that' || form === 'whether' || (form === 'if' && /^(?:ask|wonder|inquire)$/.test(lemma))
}

/** Verbs of saying whose object is who is spoken to. */
export const ADDRESSED = new Set(
  'tell inform remind assure reassure warn notify persuade convince advise brief promise show teach ask'.split(' '),
)

function opensWithThat(sentence: Sentence, clause: Token): boolean {
  return childrenBy(sentence, clause.id, 'mark', 'nsubj', 'obj', 'obl').some(
    ({ form, id }) => form === 'that' && id < clause.id,
  )
}

function isNaming(slots: readonly Slot[]): boolean {
  return slots.length === 2 && slots[0]?.relation === 'obj' && slots[1]?.relation === 'xcomp'
}

/** "called the ruling a win": the parser may take both nouns for objects, or both for complements. */
function complements(sentence: Sentence, word: Token, known: readonly Token[]): Token[] {
  const nouns = childrenBy(sentence, word.id, 'obj', 'iobj', 'xcomp').filter(
    (child) => child.id > word.id && (isNominal(child) || child.upos === 'ADJ'),
  )
  if (nouns.length > 1) return nouns.filter((child) => !known.includes(child))
  // "calls the law ‘a mess’": the words in marks are what it is called, wherever the tree has hung them.
  const mark = sentence.tokens.slice(word.id, word.id + NEAR).find(isMark)
  const named = mark ? tokenById(sentence, mark.id + 1) : articleAfterNoun(sentence, word)
  if (!named) return []
  const object = tokenById(sentence, word.id + 1)
  return known.length > 0 || !object || object === mark ? [named] : [object, named]
}

/** "called her vote for the war a mistake": an article right after a noun opens what something is called. */
function articleAfterNoun({ tokens }: Sentence, word: Token): Token | undefined {
  return tokens.slice(word.id + 1, word.id + FAR).find(({ id, form, upos }) => {
    const before = tokens[id - 2]
    return upos === 'DET' && /^an?$/i.test(form) && before !== undefined && isNominal(before)
  })
}

/** How many words after its verb the second part of what is named may begin. */
const FAR = 20

/** How many words after its verb a name in quotation marks may stand. */
const NEAR = 10

function isNominal({ upos }: Pick<Token, 'upos'>): boolean {
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON' || upos === 'NUM'
}

/** Where the parser hung the predicate of "called the vote a farce" on the vote: an apposition or an adjective after it. */
function insideObject(sentence: Sentence, slot: Slot, heads: readonly Token[]): Token[] | null {
  const object = heads[0]
  if (slot.relation !== 'xcomp' || !object) return null
  const below = subtree(sentence, object.id).filter((token) => token.id > object.id)
  return first(
    below.filter((token) => isRelation(token, 'appos') || (token.deprel === 'amod' && token.head < token.id)),
  )
}

/** "called on the emir to resign": what someone is called on to do, which the parser may take for an aim. */
function wish(sentence: Sentence, word: Token, slot: Slot, heads: readonly Token[]): Token[] | null {
  const asked = heads[0]
  if (slot.relation !== 'xcomp' || !asked || !isRelation(asked, 'obl')) return null
  return first(
    childrenBy(sentence, word.id, 'advcl').filter(
      ({ xpos, id }) => xpos === 'VB' && tokenById(sentence, id - 1)?.form === 'to',
    ),
  )
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
