import { subjectsAt } from '../../../model/floating.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, childrenBy, hasTo, isRelation, relativeClause, tokenById } from '../../../model/tree.ts'
import { isMind } from '../left-undone.ts'
import { AIMS, whoseAim } from './aim.ts'
import { courseOf, doerBehind } from './retold-subject.ts'
import { saidToBe } from './said-to-be.ts'
import { DOCUMENTS } from './within-deed.ts'

/** Relative pronouns. */
const RELATIVE = new Set(['who', 'whom', 'which', 'that', 'whose'])

/** Prepositions after which the object of the verb above does the deed: "accused Iran of sending", "talked Iran into sending". */
const OF_OBJECT = new Set(['of', 'for', 'from', 'into'])

/** Verbs whose subject, not their object, does what the complement says, though they have an object. */
const SUBJECT_CONTROL = new Set(
  'promise threaten vow pledge use need telephone phone ring cable email meet visit contact receive'.split(' '),
)

const ON = new Set(['on', 'upon'])
const AT = new Set(['at', 'against', 'on', 'into'])

/** Verbs that have whom they ask or rail at behind a preposition: "called on Peru to pay", "lashed out at Peru for shelling a town". */
const ADDRESSING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['call', ON],
  ...'lash hit rail rage fume rant lay tear inveigh rage snap snipe'.split(' ').map((verb) => [verb, AT] as const),
])

/** Verbs by which a clause says what someone takes a thing for. */
const NAMING = new Set(
  (
    'allege believe brand call characterise characterize claim consider deem denounce depict describe dub label perceive portray regard ' +
    'say see term think view'
  ).split(' '),
)

/** "Resents what it sees as Chilean meddling": the noun for what "what" is taken for. Undefined of any other word. */
function takenFor(sentence: Sentence, what: Token): Token | undefined {
  if (what.lemma.toLowerCase() !== 'what') return undefined
  const clause = childrenBy(sentence, what.id, 'acl:relcl').find(({ lemma }) => NAMING.has(lemma))
  if (!clause) return undefined
  return childrenBy(sentence, clause.id, 'obj', 'xcomp', 'obl', 'ccomp').find(
    (noun) =>
      noun.id > clause.id &&
      noun.upos === 'NOUN' &&
      (isRelation(noun, 'obl') ? caseOf(sentence, noun.id) === 'as' : true) &&
      (!isRelation(noun, 'ccomp') || childrenBy(sentence, noun.id, 'nsubj').length === 0),
  )
}

/** The noun that a relative pronoun stands for, and the one that "what" is called; any other word stands for itself. */
export function referent(sentence: Sentence, token: Token): Token {
  const named = takenFor(sentence, token)
  if (named) return named
  if (!RELATIVE.has(token.lemma.toLowerCase()) || (token.upos !== 'PRON' && token.upos !== 'DET')) return token
  const noun = tokenById(sentence, relativeClause(sentence, token)?.head ?? 0)
  return (noun && saidToBe(sentence, noun)) ?? noun ?? token
}

/**
 * Who stands as the grammatical subject of a verb: its own, or the one that coordination, control, raising or a
 * participle gives it. Empty where grammar gives none.
 */
export function surfaceSubject(sentence: Sentence, token: Token, depth = 0): readonly Token[] {
  const subjects = subjectsAt(sentence, token)
  const own = subjects.filter(({ deprel }) => deprel !== 'nsubj:outer')
  if (own.length > 0 || depth > 5) return own
  // The verb of an item stands for the subject that the line above the list names.
  if (sentence.lead?.verb === token.id) return [token]
  // "Said it was wrong to pay": a clause that "it" opens has nobody for a subject.
  if (childrenBy(sentence, token.id, 'expl').length > 0 && childrenBy(sentence, token.id, 'csubj').length > 0) return []
  const [aim] = subjects
  if (aim && hasTo(sentence, token.id)) return whoseAim(sentence, aim)
  const head = tokenById(sentence, token.head)
  if (!head) return []
  const behind = doerBehind(sentence, token)
  if (behind.length > 0) return behind
  if (isRelation(token, 'conj') || isRelation(token, 'parataxis'))
    return isPredicate(sentence, head) && !isAimBeside(sentence, token, head)
      ? ofConjunct(sentence, token, head, depth)
      : []
  if (isRelation(token, 'xcomp')) return controller(sentence, head, depth)
  if (isRelation(token, 'advcl')) return ofAdverbial(sentence, token, head, depth)
  if (isRelation(token, 'ccomp') && token.xpos !== 'VBD')
    return isFiniteForm(token) ? [] : controller(sentence, head, depth)
  if (isRelation(token, 'acl') && token.deprel !== 'acl:relcl') return ofModifier(sentence, token, head, depth)
  return []
}

/** "To fight the groups that threaten Mali and to restore ties": the second aim is none of the groups'. */
function isAimBeside(sentence: Sentence, token: Token, head: Token): boolean {
  return head.deprel === 'acl:relcl' && hasTo(sentence, token.id) && !hasTo(sentence, head.id)
}

/**
 * "Said that prices would fall and praised Peru": a parser joins the second deed to the clause of what was said, whose verb has another
 * form; the verb above that one has the same.
 */
function ofConjunct(sentence: Sentence, token: Token, head: Token, depth: number): readonly Token[] {
  const over = isRelation(head, 'ccomp') ? tokenById(sentence, head.head) : undefined
  const isModal = childrenBy(sentence, head.id, 'aux').some(({ xpos }) => xpos === 'MD')
  const isOwnClause = childrenBy(sentence, token.id, 'aux').length > 0
  const objects = [token, head].flatMap(({ id }) => childrenBy(sentence, id, 'obj')).filter(({ id }) => id > token.id)
  const isTold = token.xpos === 'VBD' || (token.xpos === 'VBN' && objects.length > 0)
  const isAstray = over?.xpos === 'VBD' && isTold && !isOwnClause && isModal && head.xpos === 'VB'
  return above(sentence, isAstray ? over : head, depth)
}

function above(sentence: Sentence, head: Token, depth: number): readonly Token[] {
  return surfaceSubject(sentence, head, depth + 1)
}

/** Subject of a complement without one: the object of the verb above, unless that verb leaves it with its subject. */
function controller(sentence: Sentence, head: Token, depth: number): readonly Token[] {
  if (!SUBJECT_CONTROL.has(head.lemma)) {
    const object = childrenBy(sentence, head.id, 'obj', 'iobj')
    if (object.length > 0) return object.slice(0, 1)
    const behind = ADDRESSING.get(head.lemma)
    const addressed =
      behind && childrenBy(sentence, head.id, 'obl').find(({ id }) => behind.has(caseOf(sentence, id) ?? ''))
    if (addressed) return [addressed]
  }
  return above(sentence, head, depth)
}

function ofAdverbial(sentence: Sentence, token: Token, head: Token, depth: number): readonly Token[] {
  if (isFiniteForm(token)) return []
  const marked = childrenBy(sentence, token.id, 'mark', 'case').some(({ lemma }) => OF_OBJECT.has(lemma))
  // "Praised the attempts by Peru to free them": parsers hang an aim on the verb whose object names it.
  const aims = hasTo(sentence, token.id) ? childrenBy(sentence, head.id, 'obj', 'obl') : []
  const isAim = ({ id, lemma }: Token) => id < token.id && AIMS.has(lemma)
  const owner = aims.filter(isAim).flatMap((aim) => ownerOf(sentence, aim))
  if (owner.length > 0) return owner
  const beside = withSomeone(sentence, token)
  if (beside) return [beside]
  const joined = joinedIn(sentence, token, head)
  if (joined.length > 0) return [...above(sentence, head, depth), ...joined]
  return marked ? (resented(sentence, head) ?? controller(sentence, head, depth)) : above(sentence, head, depth)
}

/** "It ended with Kenya accusing Somalia": whom a parser hangs beside what he does. */
function withSomeone(sentence: Sentence, token: Token): Token | undefined {
  if (token.xpos !== 'VBG' || childrenBy(sentence, token.id, 'mark', 'case').length > 0) return undefined
  const before = tokenById(sentence, token.id - 1)
  const isBeside = before?.head === token.head && isRelation(before, 'obl') && caseOf(sentence, before.id) === 'with'
  return isBeside ? before : undefined
}

/** "Joined Peru in condemning": both do it. */
function joinedIn(sentence: Sentence, token: Token, head: Token): readonly Token[] {
  if (head.lemma !== 'join' || token.xpos !== 'VBG') return []
  const isIn = childrenBy(sentence, token.id, 'mark', 'case').some(({ lemma }) => lemma === 'in')
  return isIn ? childrenBy(sentence, head.id, 'obj') : []
}

/** "Was furious at Peru for leaving": whoever feels so does not do what it is for. Undefined where the word above has nobody behind it. */
function resented(sentence: Sentence, head: Token): readonly Token[] | undefined {
  const isFelt = head.upos === 'ADJ' || childrenBy(sentence, head.id, 'aux:pass').length > 0
  const who = isFelt
    ? childrenBy(sentence, head.id, 'obl').find(({ id }) => /^(?:at|with)$/.test(caseOf(sentence, id) ?? ''))
    : undefined
  return who && [who]
}

/** Subject of a clause that modifies a noun: the noun of a participle; of "decision to withdraw", who decides. */
function ofModifier(sentence: Sentence, token: Token, head: Token, depth: number): readonly Token[] {
  if (token.xpos === 'VBG' && DOCUMENTS.has(head.lemma.toLowerCase())) return issuer(sentence, head, depth)
  // "Is the only state to have helped".
  const isPerfect = token.xpos === 'VBN' && hasTo(sentence, token.id)
  // "Is on the verge of attacking": what is about to be done is not done by the noun.
  const isOf = childrenBy(sentence, token.id, 'mark', 'case').some(({ lemma }) => lemma === 'of')
  const course = courseOf(sentence, token, head)
  if (course) return whoseCourse(sentence, course, depth)
  const isAbout = isOf && (isMind(head) || childrenBy(sentence, head.id, 'cop').length > 0)
  if ((token.xpos === 'VBN' && !isPerfect) || (token.xpos === 'VBG' && !isAbout)) return [head]
  // "was the first country to recognise it", "was among the few to sign": who is said to be that.
  if (childrenBy(sentence, head.id, 'cop').length > 0) return above(sentence, head, depth)
  const said = saidToBe(sentence, head)
  const owner = said ? [said] : ownerOf(sentence, head)
  if (owner.length > 0) return owner
  const given = whoIsGiven(sentence, head)
  if (given.length > 0) return given
  // "The failure of Peru to pay".
  const maker = childrenBy(sentence, head.id, 'nmod').filter(({ id }) => id < token.id && caseOf(sentence, id) === 'of')
  if (maker.length > 0 && hasTo(sentence, token.id)) return maker
  const governor = tokenById(sentence, head.head)
  if (governor && isVerbal(governor) && (isRelation(head, 'obj') || isRelation(head, 'xcomp')))
    return above(sentence, governor, depth)
  if (isHeadline(sentence, token, head)) return [head]
  const modifier = childrenBy(sentence, head.id, 'amod', 'compound').filter(({ upos }) => upos !== 'NOUN')
  return modifier.slice(0, 1)
}

/** "After years of arming rebels, Peru": who does what the clause of the years tells, or whose they are. */
function whoseCourse(sentence: Sentence, course: Token, depth: number): readonly Token[] {
  const owner = ownerOf(sentence, course)
  if (owner.length > 0) return owner
  const verb = tokenById(sentence, course.head)
  if (!verb || !isVerbal(verb)) return []
  return isRelation(course, 'nsubj') ? [] : above(sentence, verb, depth)
}

/** "Fiji to host Tonga's king": a heading tells so what somebody is about to do. */
function isHeadline(sentence: Sentence, token: Token, head: Token): boolean {
  const isRoot = head.deprel === 'root' && head.upos === 'PROPN'
  return isRoot && token.xpos === 'VB' && hasTo(sentence, token.id)
}

/** "Gave Peru a chance to pay", "denied the sailors the right to call": who is given it would do it. */
function whoIsGiven(sentence: Sentence, noun: Token): readonly Token[] {
  const verb =
    isRelation(noun, 'obj') && CHANCES.has(noun.lemma.toLowerCase()) ? tokenById(sentence, noun.head) : undefined
  return verb ? childrenBy(sentence, verb.id, 'iobj') : []
}

const CHANCES = new Set(
  'chance opportunity right permission time freedom possibility power authority means leave'.split(' '),
)

/** "Peru's bid to", "a bid by Peru to": whose aim a noun names. */
function ownerOf(sentence: Sentence, aim: Token): readonly Token[] {
  const owner = childrenBy(sentence, aim.id, 'nmod:poss')
  if (owner.length > 0) return owner
  // "The decision of Peru to pay": it is Peru that decides.
  const cases = OWN_AIMS.test(aim.lemma) ? /^(?:by|of)$/ : /^by$/
  return childrenBy(sentence, aim.id, 'nmod').filter(({ id }) => cases.test(caseOf(sentence, id) ?? ''))
}

const OWN_AIMS =
  /^(?:decision|plan|refusal|failure|readiness|willingness|intention|attempt|effort|bid|move|pledge|promise|vow|threat)$/

/** Who puts out a text: its owner, else the subject of the verb that does so. */
function issuer(sentence: Sentence, text: Token, depth: number): readonly Token[] {
  const owner = childrenBy(sentence, text.id, 'nmod:poss')
  if (owner.length > 0) return owner
  const verb = tokenById(sentence, text.head)
  const isObject = isRelation(text, 'obj') || isRelation(text, 'obl')
  return verb && isVerbal(verb) && isObject ? above(sentence, verb, depth) : [text]
}

/** "Peru was under sanctions and was condemned": also what a clause says somebody is. */
function isPredicate(sentence: Sentence, word: Token): boolean {
  return isVerbal(word) || childrenBy(sentence, word.id, 'cop').length > 0
}

function isVerbal({ upos }: Token): boolean {
  return upos === 'VERB' || upos === 'AUX' || upos === 'ADJ'
}

function isFiniteForm({ xpos }: Token): boolean {
  return xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP'
}
