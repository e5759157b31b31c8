import type { EventType } from '../../../model/plover.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, childrenBy } from '../../../model/tree.ts'
import type { Codebook, CodeRow } from '../../../resources/codebook.ts'
import type { Finder } from '../finder.ts'
import { follow, rolesOf } from '../roles/roles.ts'

/** Types by which one answers or judges what another has made, done or said. */
const ANSWERING: ReadonlySet<EventType> = new Set(['ACCUSE', 'AGREE', 'PROTEST', 'REJECT', 'REQUEST', 'SUPPORT'])

/** Types of what is done by laws and measures, of which a clause says whom they are for. */
const LAID: ReadonlySet<EventType> = new Set(['AID', 'COERCE', 'MOBILIZE', 'SANCTION'])

/** Roles that never hold what is answered. */
const ELSEWHERE = new Set(['advcl', 'advmod', 'ccomp', 'in', 'subj', 'xcomp'])

/** Verbs whose subject has borne, met with or judged what their object is: "the attack that Mali suffered", "a plan that Mali supports". */
const BORNE = new Set(
  (
    'accept approve attend back bear blame call condemn consider criticise criticize decry deem denounce deplore dismiss dread endorse endure ' +
    'escape experience face favor favour fear hail hear know label like lose meet need oppose praise refuse regard reject say see share suffer ' +
    'support survive sustain term think undergo view visit want watch welcome witness'
  ).split(' '),
)

/** What is done with people who then act for who did it: "the doctors whom Cuba had sent". */
const POSTING = new Set(
  'appoint choose deploy dispatch field lend name nominate pick post propose send station'.split(' '),
)

/**
 * "Rejected the proposal that Egypt had made", "the wall that Israel built": where no phrase of a thing tells whose it is, the clause does that
 * says who made it. "Announced sanctions that target Peruvian banks": and whom it is for. The words that tell him; none of other rows.
 */
export function namedByClause(
  books: Codebook,
  row: CodeRow,
  sentence: Sentence,
  token: Token,
  finder: Finder,
): Token[] {
  if (row.type === null || token.upos !== 'VERB') return []
  const isAnswer = ANSWERING.has(row.type)
  if (!isAnswer && !LAID.has(row.type)) return []
  const roles = new Set(row.frame.recipient.map(([role]) => role!))
  const things = [...roles].flatMap((role) => (ELSEWHERE.has(role) ? [] : follow(sentence, token, [role])))
  for (const thing of new Set(things.flatMap((word) => [word, ...childrenBy(sentence, word.id, 'nmod')]))) {
    if (thing.upos !== 'NOUN' || thing.id < token.id) continue
    const isPeople = finder.at(sentence, thing).length > 0
    const named = isAnswer
      ? makersOf(sentence, thing, isPeople)
      : isMeasure(books, thing) && !isPeople
        ? meantOf(sentence, thing)
        : []
    if (named.length > 0) return named
  }
  return []
}

/** Who by the clause of a thing has made it: "that Egypt had made", "drafted by Russia". */
function makersOf(sentence: Sentence, thing: Token, isPeople: boolean): Token[] {
  return childrenBy(sentence, thing.id, 'acl').flatMap((verb) => {
    if (isPeople && !POSTING.has(verb.lemma)) return []
    if (BORNE.has(verb.lemma)) return []
    const roles = rolesOf(sentence, verb)
    const isThing = roles.get('obj')?.some(({ id }) => id === thing.id || isRelative(sentence, id, verb))
    return isThing ? [...(roles.get('subj') ?? [])].filter(({ id }) => id !== thing.id) : []
  })
}

/** Whether a word is what a relative clause has for its pronoun. */
function isRelative(sentence: Sentence, id: number, verb: Token): boolean {
  const word = sentence.tokens[id - 1]
  return word !== undefined && id < verb.id && /^(?:that|which|whom)$/i.test(word.form)
}

/** Classes of what a state lays on others or gives them. */
const MEASURES = ['sanction', 'restriction', 'exercise', 'aid']

function isMeasure(books: Codebook, { lemma }: Token): boolean {
  return /^(?:act|bill|law|measure|rule)$/.test(lemma) || MEASURES.some((name) => books.classes.get(name)?.has(lemma))
}

/** Whom a law or measure is for by its clause: "that target Peruvian banks", "which would bar Omani tourists from the city". */
function meantOf(sentence: Sentence, thing: Token): Token[] {
  return childrenBy(sentence, thing.id, 'acl:relcl').flatMap((verb) => {
    const isActive = childrenBy(sentence, verb.id, 'nsubj').some(
      ({ id, deprel }) => deprel === 'nsubj' && isRelative(sentence, id, verb),
    )
    if (!isActive) return []
    const objects = childrenBy(sentence, verb.id, 'obj')
    return [...objects, ...childrenBy(sentence, verb.id, 'obl').filter(({ id }) => caseOf(sentence, id) === 'against')]
  })
}
