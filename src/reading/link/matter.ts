import type { Actor } from '../../model/actor.ts'
import type { Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import type { Pronoun } from './pronoun.ts'
import { distinct, type Story } from './story.ts'

/** Nouns of what someone says, whose content follows with "that". */
const SAYINGS = new Set(
  (
    'claim assertion statement allegation accusation announcement pledge promise denial admission declaration insistence ' +
    'contention complaint argument acknowledgement boast vow assurance confirmation revelation'
  ).split(' '),
)

/** "Chile's claim that it had tested a missile": who says so, where the pronoun is the subject of what he says or owns it; null elsewhere. */
export function sayerOf(story: Story, draft: Pronoun): Draft | null {
  const { sentence } = draft
  const word = tokenById(sentence, draft.head)!
  const subject = draft.form === 'possessive' ? tokenById(sentence, word.head) : word
  const verb = subject && isRelation(subject, 'nsubj') ? tokenById(sentence, subject.head) : undefined
  // The noun right before the clause, wherever a parser hangs it: "a study of Chad's claim that".
  const that = verb && childrenBy(sentence, verb.id, 'mark').find(({ lemma }) => lemma.toLowerCase() === 'that')
  const saying = that && tokenById(sentence, that.id - 1)
  if (!saying || !SAYINGS.has(saying.lemma.toLowerCase())) return null
  const [owner] = childrenBy(sentence, saying.id, 'nmod:poss')
  const said = owner && story.at(draft, owner.id)
  const [only, ...more] = said?.actors ?? []
  if (!said || !only || more.length > 0) return null
  const isSingle = only.kind === 'person'
  const fits = draft.person === 'thing' ? !isSingle : draft.person === 'single' ? isSingle : said.plural
  return fits ? said : null
}

/** Prepositions by which a noun is of those who have part in it. */
const SHARED = /^(?:between|of|by|among)$/

/**
 * Those who share what "it" stands for, where a clause does something to it: "rejected the Fijian-Tongan accord and called it void". Empty
 * where only one has part in it.
 *
 * @param meant the mention inside that noun's phrase for which the pronoun would stand
 */
export function sharersOf(story: Story, draft: Pronoun, meant: Draft): readonly Actor[] {
  const word = tokenById(draft.sentence, draft.head)!
  if (draft.person !== 'thing' || draft.form === 'possessive' || !isRelation(word, 'obj')) return []
  const at = tokenById(meant.sentence, meant.head)!
  const first = isRelation(at, 'conj') ? (tokenById(meant.sentence, at.head) ?? at) : hyphenedTo(meant, at)
  const noun = tokenById(meant.sentence, first.head)
  if (noun?.upos !== 'NOUN' || story.at(meant, noun.id)?.actors.length) return []
  const isPhrase = isRelation(first, 'nmod') && !SHARED.test(caseOf(meant.sentence, first.id) ?? '')
  if (isPhrase || !['amod', 'compound', 'nmod'].some((relation) => isRelation(first, relation))) return []
  const words = [first, ...childrenBy(meant.sentence, first.id, 'conj', 'amod', 'compound')]
  return distinct(words.flatMap(({ id }) => story.at(meant, id)?.actors ?? []))
}

/** "Tongan" for "Fijian" of "the Fijian-Tongan accord": the adjective on which the one before its hyphen hangs; else the word itself. */
function hyphenedTo({ sentence }: Draft, word: Token): Token {
  const next = tokenById(sentence, word.id + 1)?.form ?? ''
  const other = tokenById(sentence, word.head)
  return /^[-–]$/.test(next) && other?.id === word.id + 2 && other.upos !== 'NOUN' ? other : word
}
