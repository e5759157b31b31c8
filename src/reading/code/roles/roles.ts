import { negating } from '../../../model/negation.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, children, childrenBy, hasTo, isRelation, tokenById } from '../../../model/tree.ts'
import type { Path } from '../../../resources/frame.ts'
import { bearersOf } from './bearer.ts'
import { isBehindDoer } from './behind-doer.ts'
import { casesOf } from './cases.ts'
import { makerOf, ownersBefore, pairBefore } from './compound.ts'
import { contentOf } from './content.ts'
import { isCopular } from './copular.ts'
import { countedBy } from './counted.ts'
import { hungAbove } from './hung-above.ts'
import { lawgiversOf } from './lawgiver.ts'
import { placePile } from './pile.ts'
import { doersOf } from './share.ts'
import { referent, surfaceSubject } from './subject.ts'
import { isPassive } from './voice.ts'
import { withinDeed } from './within-deed.ts'

/** The dependents of a word by role, as data/en/README.md names roles: the same for active and passive, verb and noun. */
export type Roles = ReadonlyMap<string, readonly Token[]>

const known = new WeakMap<Sentence, Map<number, Roles>>()

/** The roles around a word. Worked out once a word. */
export function rolesOf(sentence: Sentence, token: Token): Roles {
  let table = known.get(sentence)
  if (!table) known.set(sentence, (table = new Map()))
  let roles = table.get(token.id)
  if (!roles) table.set(token.id, (roles = normalise(sentence, token)))
  return roles
}

/** The words at the end of a path of roles, relative pronouns replaced by what they stand for. */
export function follow(sentence: Sentence, token: Token, path: Path): readonly Token[] {
  let at: readonly Token[] = [token]
  for (const [step, role] of path.entries()) {
    const next: Token[] = []
    // "sent money and trucks to X": the phrase of the last of several objects is that of all.
    // Of "a batch of Russian missiles" and "one of its boats", what is counted is what the phrase is about.
    const all =
      step === 0
        ? at
        : at.flatMap((word) => [word, ...childrenBy(sentence, word.id, 'conj'), ...countedBy(sentence, word)])
    for (const from of all) {
      const found = rolesOf(sentence, from).get(role)
      if (found) for (const word of found) next.push(referent(sentence, word))
    }
    if (next.length === 0) return next
    at = next
  }
  return at
}

function normalise(sentence: Sentence, token: Token): Roles {
  const roles = new Map<string, Token[]>()
  const passive = isPassive(sentence, token)
  for (const child of children(sentence, token.id)) placeChild(sentence, roles, child, passive)
  const maker = makerOf(sentence, token)
  if (maker) {
    put(roles, 'subj', maker)
    put(roles, 'obj', tokenById(sentence, token.head)!)
  }
  placeSubject(sentence, roles, token, passive)
  placeObject(sentence, roles, token, passive)
  if (token.upos !== 'VERB' && isCopular(sentence, token))
    for (const role of casesOf(sentence, childrenBy(sentence, token.id, 'case'))) put(roles, `be_${role}`, token)
  if (token.upos === 'NOUN') {
    placeParticiple(sentence, roles, token)
    placePile(sentence, roles, token)
    placeChained(sentence, roles, token)
    for (const [role, phrase] of hungAbove(sentence, token)) if (!roles.has(role)) put(roles, role, phrase)
    const content = contentOf(sentence, token)
    if (content) put(roles, 'ccomp', content)
    // "Came under Chilean sanctions": who bears it is whom it is against.
    for (const [role, bearer] of bearersOf(sentence, token)) if (!roles.has(role)) put(roles, role, bearer)
    for (const owner of ownersBefore(sentence, token, roles.get('amod') ?? [])) put(roles, 'amod', owner)
    if (!roles.has('between')) for (const one of pairBefore(sentence, token)) put(roles, 'between', one)
  }
  if (token.upos === 'VERB') {
    if (passive) placeAgentBehind(sentence, roles, token)
    placeThroughObject(sentence, roles)
    placeSecondObject(sentence, roles, token, passive)
  }
  return roles
}

/** Roles of words that say how something is told and name nothing in it. */
export const FUNCTIONAL: ReadonlySet<string> = new Set(['not', 'advmod', 'aux', 'det', 'discourse', 'mark'])

const PLAIN = new Set([...'obj iobj ccomp xcomp advcl amod compound appos acl csubj'.split(' '), ...FUNCTIONAL])

/** Names that have no adjective and stand for one: "EU sanctions", "a United States raid" as "Chinese sanctions". */
const ADJECTIVAL = /^(?:(?:\p{Lu}\.?){2,}|States|Nations|Union|Kingdom)$/u

function placeChild(sentence: Sentence, roles: Map<string, Token[]>, child: Token, passive: boolean): void {
  const relation = child.deprel.split(':', 1)[0]!
  const never = hasTo(sentence, child.head) ? undefined : negating(sentence, child)
  // "Urged them not to pay": what is not to be done is not refused.
  if (never) put(roles, 'not', never)
  if (relation === 'obl' || relation === 'nmod') {
    if (child.deprel === 'nmod:poss') {
      put(roles, 'poss', child)
      return
    }
    const cases = childrenBy(sentence, child.id, 'case')
    // "Beat off the troops": what stands right behind a particle, and no preposition before it, is the object.
    const behind = cases.length === 0 && child.deprel === 'obl' ? particleBefore(sentence, child) : undefined
    if (behind) put(roles, 'obj', child)
    for (const role of casesOf(sentence, cases)) {
      put(roles, role, child)
      if (role === 'by' && passive) put(roles, 'subj', child)
    }
    // "Discussions within Europe and with Peru": the second of two phrases has a preposition of its own.
    for (const other of childrenBy(sentence, child.id, 'conj'))
      for (const role of casesOf(sentence, childrenBy(sentence, other.id, 'case'))) put(roles, role, other)
    if (child.deprel === 'obl:agent' && !roles.get('subj')) put(roles, 'subj', child)
    return
  }
  if (PLAIN.has(relation)) put(roles, isWhere(sentence, child) ? 'in' : relation, child)
  if (relation === 'compound' && ADJECTIVAL.test(child.form)) put(roles, 'amod', child)
}

/** What is done somewhere: of "killed in a Mali attack" headings say no more than where it was. */
const SOMEWHERE = /^(?:ambush|attack|blast|bombing|clash|explosion|massacre|raid|shooting|siege|violence)$/

/** Whether a name before a deed says where one suffered it: neither "the Malian attack" nor "a US attack". */
export function isWhere(sentence: Sentence, { deprel, upos, form, head }: Token): boolean {
  const deed = tokenById(sentence, head)!
  if (deprel !== 'compound' || upos !== 'PROPN' || ADJECTIVAL.test(form) || !SOMEWHERE.test(deed.lemma)) return false
  return caseOf(sentence, head) === 'in' && childrenBy(sentence, head, 'nmod').length === 0
}

/** The particle of a verb right before the phrase that hangs on it. */
function particleBefore(sentence: Sentence, noun: Token): Token | undefined {
  const first = Math.min(noun.id, ...children(sentence, noun.id).map(({ id }) => id))
  const before = tokenById(sentence, first - 1)
  return before?.deprel === 'compound:prt' && before.head === noun.head ? before : undefined
}

/**
 * Phrases that a parser hangs on the noun before instead of the event's own: "the seizure of a tanker by Iran", "the
 * attack by Uganda against Tanzania". They fill only roles that the event's own phrases leave open.
 */
function placeChained(sentence: Sentence, roles: Map<string, Token[]>, token: Token): void {
  for (let level = phrases(sentence, token), depth = 0; depth < 2 && level.length > 0; depth++) {
    level = level.flatMap((noun) => phrases(sentence, noun))
    for (const noun of level) {
      for (const role of casesOf(sentence, childrenBy(sentence, noun.id, 'case')))
        if ((role !== 'of' || isBehindDoer(sentence, noun)) && !roles.has(role)) put(roles, role, noun)
    }
  }
}

/** Participles that say no more of a deed than that it was done. */
const DONE = new Set(
  (
    'make file issue lodge submit carry launch stage conduct mount put table send raise level voice express deliver give ' +
    'commit perpetrate perform hold organise organize impose place slap levy announce declare order sign approve'
  ).split(' '),
)

/** "a request filed by Peru", "the attack carried out by rebels on a school": what hangs on the participle is the noun's. */
function placeParticiple(sentence: Sentence, roles: Map<string, Token[]>, token: Token): void {
  for (const participle of childrenBy(sentence, token.id, 'acl')) {
    if (participle.xpos !== 'VBN' || !DONE.has(participle.lemma.toLowerCase())) continue
    for (const child of childrenBy(sentence, participle.id, 'obl'))
      for (const role of casesOf(sentence, childrenBy(sentence, child.id, 'case')))
        if (!roles.has(role)) put(roles, role, child)
  }
  if (!roles.has('by')) for (const doer of doersOf(sentence, token)) put(roles, 'by', doer)
}

/** "delivered a battery of launchers to Ukraine": a parser hangs the phrase of the verb on the noun before it. */
function placeThroughObject(sentence: Sentence, roles: Map<string, Token[]>): void {
  const object = roles.get('obj')?.at(-1)
  if (object?.upos !== 'NOUN') return
  const inner = rolesOf(sentence, object)
  for (const role of ['to', 'against'])
    if (!roles.has(role)) for (const noun of inner.get(role) ?? []) put(roles, role, noun)
}

/** "Were denied visas by Peru", "was hit with drones by rebels": a parser hangs the agent on the noun before it. */
function placeAgentBehind(sentence: Sentence, roles: Map<string, Token[]>, verb: Token): void {
  if (roles.has('subj')) return
  for (const noun of [...(roles.get('obj') ?? []), ...(roles.get('with') ?? [])])
    for (const agent of noun.upos === 'NOUN' && noun.id > verb.id ? phrases(sentence, noun) : [])
      if (casesOf(sentence, childrenBy(sentence, agent.id, 'case')).includes('by')) put(roles, 'subj', agent)
}

/**
 * Who gets what is given, where a parser takes him for one of two objects ("sold Egypt a cargo") or for a part of the other
 * ("offered Egypt four cargoes"), and who is told, where he is the only object ("warned Benin that").
 */
function placeSecondObject(sentence: Sentence, roles: Map<string, Token[]>, token: Token, passive: boolean): void {
  const objects = roles.get('obj') ?? []
  const [first, second] = objects
  if (!first) {
    const told = roles.get('iobj')
    // "Freed them a week later".
    const isOnly = told?.every(({ upos }) => upos === 'PRON')
    if (told && !passive && (roles.has('ccomp') || roles.has('xcomp') || isOnly)) roles.set('obj', [...told])
    return
  }
  if (roles.has('iobj') || passive) return
  if (second && first.upos === 'PROPN' && first.id < second.id) {
    roles.set('iobj', [first])
    roles.set('obj', objects.slice(1))
    return
  }
  const swallowed = receiverIn(sentence, token, first)
  if (swallowed) roles.set('iobj', [swallowed])
}

/** Who is given what a verb's object names, where a parser took him for a part of that: "sends Peru monthly aid". */
export function receiverIn(sentence: Sentence, verb: Token, noun: Token): Token | undefined {
  return swallowedBy(sentence, noun) ?? rightAfter(sentence, verb, noun)
}

/** The name that a parser took for the first part of the noun phrase after it: "Egypt" in "offered Egypt four cargoes". */
export function swallowedBy(sentence: Sentence, noun: Token): Token | undefined {
  return childrenBy(sentence, noun.id, 'compound').find(
    (child) => child.upos === 'PROPN' && opensPhrase(sentence, child.id + 1, noun),
  )
}

/**
 * "Egypt" in "promised Egypt fresh deposits": a name without an article right after its verb is who gets them. What is written in
 * capitals does an adjective's work as well: "sent US troops".
 */
function rightAfter(sentence: Sentence, verb: Token, noun: Token): Token | undefined {
  return childrenBy(sentence, noun.id, 'compound').find((child) => {
    const first = Math.min(child.id, ...childrenBy(sentence, child.id, 'compound', 'amod', 'flat').map(({ id }) => id))
    return first === verb.id + 1 && child.upos === 'PROPN' && /\p{Ll}/u.test(child.form)
  })
}

/** Whether a number, an article or a sign of money stands at a word: what comes before it is another phrase. */
function opensPhrase(sentence: Sentence, id: number, head: Token): boolean {
  const token = tokenById(sentence, id)
  if (!token || id > head.id) return false
  return token.upos === 'NUM' || token.upos === 'DET' || token.upos === 'SYM'
}

function phrases(sentence: Sentence, noun: Token): Token[] {
  return childrenBy(sentence, noun.id, 'nmod').filter(({ deprel }) => deprel !== 'nmod:poss')
}

function placeSubject(sentence: Sentence, roles: Map<string, Token[]>, token: Token, passive: boolean): void {
  // "was given aid": the subject of a passive that keeps its object is the one who got it.
  if (passive && !roles.has('subj')) for (const doer of withinDeed(sentence, token)) put(roles, 'subj', doer)
  const role = passive ? (stranded(sentence, token) ?? (roles.has('obj') ? 'iobj' : 'obj')) : 'subj'
  for (const subject of surfaceSubject(sentence, token)) {
    put(roles, role, subject)
    if (role === 'subj') for (const giver of lawgiversOf(sentence, subject)) put(roles, 'subj', giver)
  }
}

/** Prepositions that a passive leaves behind: "was fired on by". */
const LEFT_BEHIND = new Set(['on', 'upon', 'at', 'into', 'against'])

/** The preposition right behind a passive verb whose noun has become the subject; undefined where there is none. */
function stranded(sentence: Sentence, verb: Token): string | undefined {
  const next = tokenById(sentence, verb.id + 1)
  if (next?.head !== verb.id || !LEFT_BEHIND.has(next.lemma.toLowerCase())) return undefined
  return isRelation(next, 'obl') || next.deprel === 'compound:prt' || next.upos === 'ADV'
    ? next.lemma.toLowerCase()
    : undefined
}

/** The object that a relative clause leaves out, and the one that coordinated verbs share. */
function placeObject(sentence: Sentence, roles: Map<string, Token[]>, token: Token, passive: boolean): void {
  if (passive || roles.has('obj') || roles.has('ccomp') || token.upos !== 'VERB') return
  const head = tokenById(sentence, token.head)
  if (
    token.deprel === 'acl:relcl' &&
    head &&
    roles.get('subj')?.every((subject) => referent(sentence, subject) !== head)
  ) {
    const whole = children(sentence, token.id).every((child) => referent(sentence, child) === child)
    if (whole) put(roles, 'obj', head)
    return
  }
  if (isRelation(token, 'conj') && head?.upos === 'VERB') {
    for (const object of childrenBy(sentence, head.id, 'obj')) if (object.id > token.id) put(roles, 'obj', object)
    return
  }
  for (const verb of childrenBy(sentence, token.id, 'conj')) {
    const between =
      verb.upos === 'VERB' && verb.id - token.id <= 3 && childrenBy(sentence, verb.id, 'nsubj').length === 0
    if (between) for (const object of childrenBy(sentence, verb.id, 'obj')) put(roles, 'obj', object)
  }
}

function put(roles: Map<string, Token[]>, role: string, token: Token): void {
  const same = roles.get(role)
  if (!same) roles.set(role, [token])
  else if (!same.includes(token)) same.push(token)
}
