import type { Sentence, Token } from '../../model/token.ts'
import { ancestors, caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import { isOfTelling } from '../../model/untruth.ts'
import type { Draft } from './draft.ts'
import type { Pronoun } from './pronoun.ts'
import { isSubject, type Story } from './story.ts'

/** What is done to what is another's. */
const HARMING = new Set(
  (
    'abduct abuse arrest ban bar beat behead board bomb boycott breach capture charge cross deport detain enter execute expel hang harass hit ' +
    'hold impound imprison insult intern invade jail kidnap kill mistreat molest occupy poison raid ram rob sanction seize sentence shell shoot ' +
    'sink stop strike torture try turn violate wound'
  ).split(' '),
)

/** Nouns of those whom a state harms who are its own. */
const ITS_OWN = new Set(
  'activist ally civilian critic dissident enemy friend minority neighbor neighbour opponent opposition own people population rival'.split(
    ' ',
  ),
)

/** Marks of clauses that tell what one reacts to. */
const REACTED_TO = new Set('after as because for since that when'.split(' '))

/** Verbs of telling and no more: of whom a teller tells may harm his own. */
const TELLING = new Set('add announce claim know note report reveal say see state tell think write'.split(' '))

/**
 * "Egypt protested after Libya arrested its sailors": whose those are whom another harms, where a clause tells it to say what someone reacts
 * to: his who reacts. Null elsewhere.
 */
export function wrongedOf(story: Story, draft: Pronoun): Draft | null {
  const { sentence } = draft
  if (draft.form !== 'possessive' || draft.person !== 'thing') return null
  const word = tokenById(sentence, draft.head)!
  const owned = tokenById(sentence, word.head)
  const verb = owned && harmDoneTo(sentence, owned)
  const [harmer] = verb ? childrenBy(sentence, verb.id, 'nsubj') : []
  if (!verb || !harmer || !isMarked(sentence, verb)) return null
  const by = story.at(draft, harmer.id)
  const [teller] = tellersOf(sentence, verb)
  if (teller) return wrongedBy(by, story.at(draft, teller.id))
  for (const above of ancestors(sentence, verb.id)) {
    const reacting = childrenBy(sentence, above.id, 'nsubj').find((token) => isSubject(token) && token.id < harmer.id)
    if (!reacting) continue
    if (TELLING.has(above.lemma) && isRelation(verb, 'ccomp') && isPeople(owned!)) return null
    return wrongedBy(by, story.at(draft, reacting.id))
  }
  return null
}

/** Whose word tells it: "Libya's claim that Chad had seized its ship", "the complaint by Peru that". */
function tellersOf(sentence: Sentence, { head, deprel }: Token): readonly Token[] {
  const noun = deprel.startsWith('acl') ? tokenById(sentence, head) : undefined
  if (!isOfTelling(noun)) return []
  return childrenBy(sentence, noun!.id, 'nmod', 'amod').filter(
    ({ id, deprel: how, form }) =>
      how === 'nmod:poss' ||
      /^(?:by|from)$/.test(caseOf(sentence, id) ?? '') ||
      (how === 'amod' && /^\p{Lu}/u.test(form)),
  )
}

/** Who reacts to what another has done, where both are known states or bodies and two. */
function wrongedBy(by: Draft | undefined, wronged: Draft | undefined): Draft | null {
  const [one, ...more] = wronged?.actors ?? []
  const isOne = one !== undefined && more.length === 0 && one.kind !== 'person' && one.country !== null
  const isOther = by?.actors.some(({ country, id }) => country !== one?.country && (country !== null || id !== ''))
  return isOne && isOther ? wronged! : null
}

/** The verb that does harm to what a pronoun owns: "arrested its sailors", "two of its sailors", "sank one of its boats". */
function harmDoneTo(sentence: Sentence, owned: Token): Token | undefined {
  if (ITS_OWN.has(owned.lemma.toLowerCase())) return undefined
  const above = isRelation(owned, 'nmod') ? tokenById(sentence, owned.head) : undefined
  const whole = above && (above.upos === 'NUM' || isCount(above)) ? above : owned
  const verb = isRelation(whole, 'obj') ? tokenById(sentence, whole.head) : undefined
  return verb && HARMING.has(verb.lemma) ? verb : undefined
}

function isCount({ lemma }: Token): boolean {
  return /^(?:one|some|several|many|dozen|hundred|two|three|more)s?$/i.test(lemma)
}

function isMarked(sentence: Sentence, verb: Token): boolean {
  if (isRelation(verb, 'ccomp') || tellersOf(sentence, verb).length > 0) return true
  if (!isRelation(verb, 'advcl')) return false
  return childrenBy(sentence, verb.id, 'mark', 'advmod').some(({ lemma }) => REACTED_TO.has(lemma.toLowerCase()))
}

/** Whether a noun is for people of whom a state has most: "its citizens". */
function isPeople({ lemma }: Token): boolean {
  return /^(?:citizen|worker|journalist|lawyer|student|woman|child|prisoner|migrant)$/i.test(lemma)
}
