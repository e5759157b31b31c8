import type { Sentence, Token } from '../../model/token.ts'
import { children, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { CueEntry } from '../../resources/cues.ts'
import { wordsSpan } from './cue-span.ts'
import type { Found } from './found.ts'
import { stretch } from './phrase.ts'
import { reachOf } from './reach.ts'
import type { Filling } from './slot.ts'
import { agentOf } from './subject.ts'
import type { View } from './view.ts'

/** Why hearsay has no source. */
export const NOBODY = 'somebody, who is not named'

/**
 * Reads words by which a writer says that others say so, without a word of who: "reportedly" of the clause that it stands in, "alleged"
 * of what its noun tells.
 */
export function hearsay({ sentence }: View, word: Token, entry: CueEntry): Found | null {
  const head = tokenById(sentence, word.head)
  const content = head && (entry.pos === 'adverb' ? around(sentence, word, head) : after(sentence, word, head))
  if (!content || content.length === 0) return null
  const cue = wordsSpan(sentence, word.id, word.id)
  return {
    sentence,
    entry,
    word: word.id,
    cue,
    speaker: 0,
    source: null,
    sourceAbsent: NOBODY,
    content,
    clause: cue,
    confidence: 0.8,
    slot: 'clause',
  }
}

/** The clause around an adverb, up to what the writer adds beside it: another clause that is joined, or says when and why. */
function around(sentence: Sentence, word: Token, head: Token): Found['content'] {
  const reach = reachOf(sentence)
  let from = reach.first[head.id]!
  let to = reach.last[head.id]!
  for (const child of children(sentence, head.id)) {
    if (!isBeside(sentence, child)) continue
    if (reach.last[child.id]! < Math.min(head.id, word.id)) from = Math.max(from, reach.last[child.id]! + 1)
    if (reach.first[child.id]! > Math.max(head.id, word.id)) to = Math.min(to, reach.first[child.id]! - 1)
  }
  return [stretch(sentence, from, word.id - 1), stretch(sentence, word.id + 1, to)].filter((piece) => piece !== null)
}

function isBeside(sentence: Sentence, clause: Token): boolean {
  if (isRelation(clause, 'parataxis')) return true
  return (
    (isRelation(clause, 'conj') || isRelation(clause, 'advcl')) && childrenBy(sentence, clause.id, 'nsubj').length > 0
  )
}

/** The noun that an adjective stands before, with what follows it up to a relative clause. */
function after(sentence: Sentence, word: Token, head: Token): Found['content'] {
  if (head.id < word.id || !isRelation(word, 'amod')) return []
  const reach = reachOf(sentence)
  let to = reach.last[head.id]!
  for (const child of childrenBy(sentence, head.id, 'acl', 'appos', 'conj'))
    if (child.id > head.id) to = Math.min(to, reach.first[child.id]! - 1)
  const piece = stretch(sentence, word.id + 1, Math.max(to, head.id))
  return piece ? [piece] : []
}

/** Verbs of which the passive before "to" or "that" tells what people hold or say, without a word of who they are. */
const HEARD = new Set('say report believe think allege rumour rumor repute suspect understand claim'.split(' '))

/**
 * What hearsay told by a verb holds: "is said to have fled", "it is believed that". Of someone who says so only before "to". A bare
 * "believed to have" is a passive, whatever the tree makes of it.
 */
export function heardOf(sentence: Sentence, word: Token, { pos, lemma }: CueEntry, passive: boolean): Filling | null {
  if (pos !== 'verb' || !HEARD.has(lemma) || !/^VB[ND]$/.test(word.xpos)) return null
  const next = (ahead: number) => tokenById(sentence, word.id + ahead)?.form.toLowerCase() ?? ''
  const bare = lemma !== 'claim' && next(1) === 'to' && /^(?:have|be)$/.test(next(2))
  if (!passive && !bare) return null
  const told = childrenBy(sentence, word.id, 'xcomp', 'ccomp', 'csubj').find(({ id }) => id > word.id)
  if (!told) return null
  // "Is thought by envoys to have fled" is theirs; what follows "that" a row of the verb itself tells.
  if (agentOf(sentence, word) && !isRelation(told, 'xcomp')) return null
  const whose = childrenBy(sentence, word.id, 'nsubj').filter(({ upos }) => upos !== 'PRON')
  const relation = isRelation(told, 'xcomp') ? 'xcomp' : 'ccomp'
  return { heads: relation === 'xcomp' ? [...whose, told] : [told], preposition: null, relation }
}
