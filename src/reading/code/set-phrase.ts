import type { Sentence, Token } from '../../model/token.ts'
import { children, childrenBy } from '../../model/tree.ts'
import type { Codebook } from '../../resources/codebook.ts'
import type { SetPhrase } from '../../resources/set-phrases.ts'
import { holdAll, matchRow } from './condition.ts'
import type { Finder } from './finder.ts'
import { follow } from './roles/roles.ts'
import { isPassive } from './roles/voice.ts'
import { candidatesAt, particles } from './trigger.ts'

/**
 * The sentence with set phrases as the verbs that say the same, so that all that is known of "end" is known of "put an end to": which deed it tells,
 * and that the deed in its object is over. A verb for which the codebook has a row of its own here stays as it is. The sentence itself where
 * it has no such phrase; else a copy, since what is written is kept as it is written.
 */
export function inOneWord(codebook: Codebook, sentence: Sentence, finder: Finder): Sentence {
  let copy: Sentence | undefined
  for (const verb of sentence.tokens) {
    if (verb.upos !== 'VERB') continue
    const found = phraseAt(codebook, sentence, verb, finder)
    if (!found) continue
    copy ??= { ...sentence, tokens: sentence.tokens.map((token) => ({ ...token })) }
    rewrite(sentence, copy, verb, found)
  }
  return copy ?? sentence
}

/** A set phrase at a verb: its words besides the verb, and what it is done to. */
interface Found {
  readonly phrase: SetPhrase
  readonly words: readonly Token[]
  readonly object: Token | undefined
}

function phraseAt(codebook: Codebook, sentence: Sentence, verb: Token, finder: Finder): Found | undefined {
  const phrases = codebook.phrases.get(verb.lemma.toLowerCase())
  if (!phrases) return undefined
  const kindOf = (word: Token) => finder.kind(sentence, word)
  const behind = particles(sentence, verb)
  for (const phrase of phrases) {
    const particle = behind.find(({ lemma }) => lemma.toLowerCase() === phrase.particle)
    if (phrase.particle !== null && !particle) continue
    if (!holdAll(codebook, phrase.conditions, sentence, verb, kindOf)) continue
    const object = objectOf(sentence, verb, phrase)
    if (phrase.object.length > 0 && !object) continue
    // As among rows: the one with most conditions says what the words tell.
    const known = candidatesAt(codebook, sentence, verb).flatMap((one) => {
      const row = matchRow(codebook, one.rows, sentence, verb, kindOf)
      return row ? [row.conditions.length + (one.particle ? 1 : 0)] : []
    })
    const weight = phrase.conditions.length + (particle ? 1 : 0)
    if (known.length > 0 && known[0]! >= weight) return undefined
    return { phrase, object, words: [...(particle ? [particle] : []), ...fixedWords(sentence, verb, phrase, object)] }
  }
  return undefined
}

function objectOf(sentence: Sentence, verb: Token, { object }: SetPhrase): Token | undefined {
  for (const path of object) {
    const [found] = follow(sentence, verb, path)
    if (found) return found
  }
  return undefined
}

/** The words by which the phrase is known: those whose lemmas it names, but for who does it and what stays its object. */
function fixedWords(
  sentence: Sentence,
  verb: Token,
  { conditions, object: places }: SetPhrase,
  object: Token | undefined,
): readonly Token[] {
  const isSide = (role: string | undefined) => role === 'subj' || (role === 'obj' && places.length === 0)
  return conditions.flatMap(({ absent, lemmas, paths }) =>
    absent || !lemmas
      ? []
      : paths
          .filter(([role]) => !isSide(role))
          .flatMap((path) => follow(sentence, verb, path))
          .filter((word) => word !== object && lemmas.has(word.lemma.toLowerCase())),
  )
}

function rewrite(sentence: Sentence, { tokens }: Sentence, verb: Token, { phrase, words, object }: Found): void {
  const at = ({ id }: Token) => tokens[id - 1]!
  const passive = isPassive(sentence, verb)
  at(verb).lemma = phrase.verb
  for (const word of words) {
    // What hangs on the noun of the phrase is the verb's.
    for (const child of childrenBy(sentence, word.id, 'nmod'))
      Object.assign(at(child), { head: verb.id, deprel: 'obl' })
    Object.assign(at(word), { upos: 'X', deprel: 'dep', head: verb.id })
  }
  if (!object || phrase.object.every((path) => path.join('.') === 'obj')) return
  for (const [place, marker] of childrenBy(sentence, object.id, 'case').entries()) {
    const isKept = phrase.behind !== null && place === 0
    if (isKept) at(marker).lemma = phrase.behind!
    for (const word of isKept ? children(sentence, marker.id) : [marker, ...children(sentence, marker.id)])
      Object.assign(at(word), { upos: 'X', deprel: 'dep' })
  }
  const direct = passive ? 'nsubj:pass' : 'obj'
  Object.assign(at(object), { head: verb.id, deprel: phrase.behind === null ? direct : 'obl' })
}
