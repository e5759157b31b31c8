import { UNOWNED } from '../../model/attribution.ts'
import { cover, type Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { CueEntry } from '../../resources/cues.ts'
import { predicateStart, wordsSpan } from './cue-span.ts'
import type { Found } from './found.ts'
import { nounPhrase, stretch } from './phrase.ts'
import { reachOf } from './reach.ts'
import { marker } from './slot.ts'
import { subjectOf } from './subject.ts'
import type { View } from './view.ts'

/**
 * Reads a noun that attributes: "the minister's claim that ...", "a call by both states for ...", "voiced concern over
 * ...". Null where it has no content, or nobody whose it is and no clause either.
 */
export function nominal(view: View, word: Token, entry: CueEntry): Found | null {
  const { sentence } = view
  const content = contentOf(view, word, entry)
  if (!content) return null
  const owner = ownerOf(view, word)
  if (!owner && !content.clausal) return null
  let first = word.id
  let last = content.preposition ? content.preposition.id : word.id
  if (last !== word.id && last !== word.id + 1) last = word.id
  let source: Span | null = null
  if (owner?.light) first = predicateStart(sentence, owner.light)
  if (owner) {
    const before = owner.token.id < word.id
    source = nounPhrase(
      sentence,
      owner.token.id,
      before ? { from: 1, to: first - 1 } : { from: last + 1, to: content.from - 1 },
    )
    const possessive = tokenById(sentence, first - 1)
    if (!owner.light && possessive?.form.match(/^['’]s?$/)) {
      first = possessive.id
      if (source.end > possessive.start) source = { start: source.start, end: possessive.start }
    }
  }
  const cue = wordsSpan(sentence, first, last)
  return {
    sentence,
    entry,
    word: word.id,
    cue,
    speaker: owner?.token.id ?? 0,
    source,
    sourceAbsent: source ? null : UNOWNED,
    content: [content.span],
    clause: source ? cover(cue, source) : cue,
    confidence: owner ? 0.8 : 0.6,
    slot: content.clausal ? 'ccomp' : 'obl',
  }
}

interface NounContent {
  readonly span: Span
  readonly from: number
  readonly preposition: Token | null
  readonly clausal: boolean
}

function contentOf(view: View, word: Token, entry: CueEntry): NounContent | null {
  const { sentence } = view
  const reach = reachOf(sentence)
  for (const [slot] of entry.content) {
    if (!slot) continue
    const clausal = slot.relation === 'ccomp' || slot.relation === 'xcomp'
    const relations = clausal ? ['acl', 'ccomp', 'xcomp', 'advcl'] : ['nmod', 'obl', 'acl', 'advcl']
    const equated = slot.relation === 'ccomp' ? equatedWith(sentence, word) : null
    if (equated) return equated
    const head = childrenBy(sentence, word.id, ...relations).find((child) => {
      if (child.id < word.id) return false
      if (child.deprel === 'acl:relcl') return slot.relation === 'ccomp' && isWhole(sentence, child)
      if (!clausal) return marker(sentence, child, slot.preposition ?? '') !== null
      const marks = childrenBy(sentence, child.id, 'mark')
      return marks.some(({ form }) => form.toLowerCase() === (slot.relation === 'ccomp' ? 'that' : 'to'))
    })
    const joined = head || slot.relation !== 'ccomp' ? undefined : clauseBehind(sentence, word)
    if (joined) return joined
    if (!head) continue
    const preposition = clausal ? null : marker(sentence, head, slot.preposition!)
    const from = preposition ? preposition.id + 1 : reach.first[head.id]!
    const span = stretch(sentence, Math.max(from, word.id + 1), reach.last[head.id]!)
    if (span) return { span, from, preposition, clausal }
  }
  return null
}

/** "Trade and claims that Peru had fired": the clause right behind a noun, though it was hung on another that is joined to it. */
function clauseBehind(sentence: Sentence, word: Token): NounContent | null {
  const that = tokenById(sentence, word.id + 1)
  const clause = that?.form === 'that' ? tokenById(sentence, that.head) : undefined
  if (!that || !clause || clause.id < that.id || !isRelation(clause, 'acl') || clause.head >= word.id) return null
  if (!isRelation(word, 'conj') || !childrenBy(sentence, clause.id, 'nsubj').some(({ id }) => id !== that.id))
    return null
  const span = stretch(sentence, that.id, reachOf(sentence).last[clause.id]!)
  return span && { span, from: that.id, preposition: null, clausal: true }
}

/** "The charge is that he lied": the clause that a noun is said to be. */
function equatedWith(sentence: Sentence, word: Token): NounContent | null {
  if (word.deprel !== 'nsubj:outer') return null
  const that = childrenBy(sentence, word.head, 'mark').find(({ id, form }) => id > word.id && form === 'that')
  const span = that && stretch(sentence, that.id, reachOf(sentence).last[word.head]!)
  return span ? { span, from: that.id, preposition: null, clausal: true } : null
}

/** "A declaration that it was neutral": a clause that lacks neither subject nor object is no relative one, though "that" was read so. */
function isWhole(sentence: Sentence, clause: Token): boolean {
  const below = (...relations: readonly string[]) => childrenBy(sentence, clause.id, ...relations)
  const opens = below('obj', 'nsubj', 'mark').find(({ form }) => form.toLowerCase() === 'that')
  if (!opens || !below('nsubj').some(({ id }) => id !== opens.id)) return false
  return below('cop', 'obj', 'aux:pass').some(({ id }) => id !== opens.id)
}

interface Owner {
  readonly token: Token
  /** The verb that says little but that the noun is someone's: "made", "voiced". */
  readonly light: Token | null
}

function ownerOf({ sentence, cues, isSomebody }: View, word: Token): Owner | null {
  const possessor = childrenBy(sentence, word.id, 'nmod:poss')[0]
  if (possessor) return { token: possessor, light: null }
  const above = tokenById(sentence, word.head)
  if (above && isRelation(word, 'obj') && cues.get('light', above.lemma)) {
    const token = subjectOf(sentence, above.id)
    if (token) return { token, light: above }
  }
  for (const preposition of ['by', 'from', 'among']) {
    const token = childrenBy(sentence, word.id, 'nmod').find((child) => marker(sentence, child, preposition))
    if (token) return { token, light: null }
  }
  const adjective = childrenBy(sentence, word.id, 'amod', 'compound').find(isSomebody)
  return adjective ? { token: adjective, light: null } : null
}
