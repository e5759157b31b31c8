import type { Sentence, Token } from '../../model/token.ts'
import { ancestors, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import { marker } from './slot.ts'
import { subjectOf } from './subject.ts'
import type { View } from './view.ts'

/** Whether a word names a text, which may allow and forbid as people do: "the treaty", "which" of a treaty. */
export function isDocument({ sentence, cues }: View, { id, lemma }: Token): boolean {
  const relative = ancestors(sentence, id).find(({ deprel }) => deprel === 'acl:relcl')
  const noun = /^(?:which|that)$/i.test(lemma) && relative ? tokenById(sentence, relative.head) : undefined
  return cues.get('voice', (noun?.lemma ?? lemma).toLowerCase())?.source === 'document'
}

/** Verbs by which one gives out a text. */
const GIVING = new Set(
  'issue post publish release send write sign deliver submit file tweet share broadcast record circulate'.split(' '),
)

/** "A statement by the army", "a letter from the king": whose words a text is. Null where the noun does not say. */
export function authorOf(view: View, document: Token): Token | null {
  if (!isDocument(view, document)) return null
  const { sentence } = view
  return (
    childrenBy(sentence, document.id, 'nmod', 'obl').find(
      (child) => child.id > document.id && ['by', 'from'].some((word) => marker(sentence, child, word)),
    ) ?? null
  )
}

/** "She posted a video accusing the king": who speaks in a text is whoever gives it out, where a participle tells what is in it. */
export function issuerOf(view: View, word: Token, speaker: Token | null): Token | null {
  if (!speaker || word.xpos !== 'VBG' || word.head !== speaker.id || !isDocument(view, speaker)) return speaker
  return authorOf(view, speaker) ?? giverOf(view.sentence, speaker) ?? speaker
}

function giverOf(sentence: Sentence, document: Token): Token | null {
  const verb = tokenById(sentence, document.head)
  return verb && isRelation(document, 'obj') && GIVING.has(verb.lemma) ? subjectOf(sentence, verb.id) : null
}
