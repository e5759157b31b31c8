import type { Token } from '../../model/token.ts'

const FINITE = new Set(['VBD', 'VBZ', 'VBP'])

/**
 * Makes a finite verb that a parser hung on a noun as its adjective the verb of its clause, the noun its object: in "Colombia severed
 * relations", tagged as a verb in the past, nothing but a verb can stand between subject and noun.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 * @returns the verb that is now the root of the sentence; 0 where the root stays
 */
export function freeFiniteVerbs(part: readonly Token[]): number {
  const first = part[0]?.id ?? 1
  const at = (id: number) => part[id - first]
  let root = 0
  for (const verb of part) {
    if (verb.deprel !== 'amod' || !FINITE.has(verb.xpos)) continue
    const noun = at(verb.head)
    const subject = at(verb.id - 1)
    if (!noun || noun.id < verb.id || !subject) continue
    // "Colombia" right before it is its subject, or was taken for a part of the noun.
    const own = subject.head === verb.id && subject.deprel === 'nsubj'
    if (!own && (subject.head !== noun.id || !SUBJECTS.has(subject.deprel))) continue
    verb.head = noun.head
    verb.deprel = noun.deprel
    noun.head = verb.id
    noun.deprel = 'obj'
    subject.head = verb.id
    subject.deprel = 'nsubj'
    for (const word of part) if (word.head === noun.id && word.id < verb.id) word.head = verb.id
    for (const word of part) if (word.head === noun.id && word.deprel === 'punct') word.head = verb.id
    if (verb.head === 0) root = verb.id
  }
  return root
}

const SUBJECTS = new Set(['nsubj', 'compound', 'nmod', 'nmod:unmarked', 'dep', 'amod', 'nmod:desc'])

const HAVE = new Set(['have', 'has', 'had', "'ve", '’ve', 'having'])

/**
 * Makes what was taken for an adjective after "had" the participle that it must be, since no adjective has that auxiliary and no
 * copula: "had lent Chad money".
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freePerfects(part: readonly Token[]): void {
  const first = part[0]?.id ?? 1
  const copular = new Set(part.flatMap(({ head, deprel }) => (deprel === 'cop' ? [head] : [])))
  for (const { form, head, deprel } of part) {
    const word = part[head - first]
    if (deprel !== 'aux' || !HAVE.has(form.toLowerCase()) || word?.upos !== 'ADJ' || copular.has(head)) continue
    word.upos = 'VERB'
    word.xpos = 'VBN'
    word.feats = 'Tense=Past|VerbForm=Part'
  }
}

/**
 * Makes "have" the auxiliary of the participle that follows it behind a phrase: of "has on its side ceded a plot" and "has in the past
 * called charges baseless" a parser makes "has" the verb and "ceded" a clause of the noun before it.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 * @returns the verb that is now the root of the sentence; 0 where the root stays
 */
export function freeParted(part: readonly Token[]): number {
  let root = 0
  for (const have of part) {
    if (have.upos !== 'VERB' || !HAVE.has(have.form.toLowerCase())) continue
    const own = part.filter(({ head }) => head === have.id)
    const phrases = own.filter(({ id, deprel }) => id > have.id && PARTING.has(deprel)).map(({ id }) => id)
    const verb = part.find(
      ({ xpos, deprel, id, head }) =>
        xpos === 'VBN' && id > have.id + 1 && LOOSE.has(deprel) && (head === have.id || phrases.includes(head)),
    )
    const subject = own.find(({ deprel, id }) => deprel === 'nsubj' && id < have.id)
    const between = own.every(({ id, deprel }) => id < have.id || id >= (verb?.id ?? 0) || PARTING.has(deprel))
    if (!verb || !subject || !between) continue
    // What has an object before the participle is had: "has a plan agreed in May".
    if (own.some(({ deprel, id }) => deprel === 'obj' && id < verb.id)) continue
    verb.head = have.head
    verb.deprel = have.deprel
    for (const word of part) if (word.head === have.id && word !== verb) word.head = verb.id
    have.head = verb.id
    have.deprel = 'aux'
    have.upos = 'AUX'
    if (verb.head === 0) root = verb.id
  }
  return root
}

const LOOSE = new Set(['acl', 'advcl', 'xcomp', 'ccomp', 'dep', 'parataxis'])
const PARTING = new Set(['obl', 'obl:unmarked', 'advmod', 'punct'])

/**
 * Makes a verb of what was taken for a noun though it has a subject right before it and an object: "Lima thanks Norway for its help",
 * "Fijian soldiers shell villages".
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeVerbsFromNouns(part: readonly Token[]): void {
  for (const word of part) {
    if (word.upos !== 'NOUN') continue
    const own = part.filter(({ head }) => head === word.id)
    const subject = own.find(({ deprel, id }) => deprel === 'nsubj' && id === word.id - 1)
    const one = subject?.upos === 'PROPN' && /[a-z]s$/.test(word.form)
    const many = subject?.xpos === 'NNS' && word.xpos === 'NN'
    if ((!one && !many) || own.some(({ deprel }) => deprel === 'cop')) continue
    const object = own.find(({ deprel, id }) => (deprel === 'obj' || deprel === 'ccomp') && id > word.id)
    if (!object) continue
    word.upos = 'VERB'
    word.xpos = one ? 'VBZ' : 'VBP'
    word.feats = `Mood=Ind|Number=${one ? 'Sing' : 'Plur'}|Person=3|Tense=Pres|VerbForm=Fin`
    freeOutcome(part, word, object)
  }
}

/** "Soldiers shell a village, killing three": behind a comma it is they who do so. */
function freeOutcome(part: readonly Token[], verb: Token, object: Token): void {
  const outcome = part.find(({ head, deprel, xpos }) => head === object.id && deprel === 'acl' && xpos === 'VBG')
  if (!outcome || part[part.indexOf(outcome) - 1]?.form !== ',') return
  outcome.head = verb.id
  outcome.deprel = 'advcl'
}

/**
 * Gives a verb without a subject the one that a parser took for one more place: of "In Lima, Norway and Chile signed a pact" it joins
 * "Norway" to "Lima", though a comma and no "and" stands between them.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeSubjects(part: readonly Token[]): void {
  const first = part[0]?.id ?? 1
  for (const place of part) {
    const verb = part[place.head - first]
    if (place.deprel !== 'obl' || !verb || !FINITE.has(verb.xpos) || place.id > verb.id) continue
    if (part.some(({ head, deprel }) => head === verb.id && /^(?:nsubj|csubj|expl)/.test(deprel))) continue
    const subject = part.find(
      ({ head, deprel, id, upos }) => head === place.id && deprel === 'conj' && id < verb.id && upos !== 'VERB',
    )
    const before = subject && part.slice(place.id - first + 1, subject.id - first)
    if (!subject || !before?.some(({ form }) => form === ',')) continue
    if (part.some(({ head, deprel, id }) => head === subject.id && deprel === 'cc' && id < subject.id)) continue
    if (part.some(({ head, deprel }) => head === subject.id && deprel === 'case')) continue
    subject.head = verb.id
    subject.deprel = 'nsubj'
    // What was joined to the place with it is joined to it.
    for (const word of part)
      if (word.head === place.id && word.deprel === 'conj' && word.id > subject.id) word.head = subject.id
  }
}

/**
 * Gives a verb without a subject the one that a parser took for one more word on a name before it: of "At the invitation of the President of
 * Brazil, Ana Valadares, the President of Chile, Ivo Berg, paid a visit" it makes the second president another name of the first.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeInvited(part: readonly Token[]): void {
  const first = part[0]?.id ?? 1
  const at = (id: number) => part[id - first]
  for (const office of part) {
    const name = at(office.head)
    if (office.deprel !== 'appos' || name?.deprel !== 'appos' || name.upos !== 'PROPN') continue
    if (!part.some(({ head, form }) => head === office.id && form.toLowerCase() === 'the')) continue
    let verb = at(name.head)
    for (let steps = 0; verb && verb.upos !== 'VERB' && steps < 8; steps++) verb = at(verb.head)
    if (!verb || !FINITE.has(verb.xpos) || verb.id < office.id) continue
    const { id: clause } = verb
    if (part.some(({ head, deprel }) => head === clause && /^(?:nsubj|csubj|expl)/.test(deprel))) continue
    office.head = clause
    office.deprel = 'nsubj'
  }
}

const FUNCTION = new Set(['aux', 'aux:pass'])
const NOT = /^(?:not|n['’]t|never)$/i

/**
 * Hangs on a verb the "not", and if it has no subject the subject, that a parser hung on its auxiliary, which takes no dependents (UD guidelines,
 * "function words"): what is said of "had" in "Norway had not, as of yesterday, announced plans" is said of "announced".
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeAuxiliaries(part: readonly Token[]): void {
  const first = part[0]?.id ?? 1
  for (const word of part) {
    const above = part[word.head - first]
    if (!above || !FUNCTION.has(above.deprel)) continue
    if (NOT.test(word.form)) word.head = above.head
    if (!word.deprel.startsWith('nsubj') || word.id > above.id) continue
    if (part.some(({ head, deprel }) => head === above.head && deprel.startsWith('nsubj'))) continue
    if (part[above.head - first]?.upos === 'VERB') word.head = above.head
  }
}

/** Verbs by which one who has said one thing goes on to another. */
const SPEAKING =
  /^(?:demanded|called|urged|accused|warned|threatened|promised|announced|vowed|thanked|condemned|rejected|denied|insisted|criticised|criticized|praised|offered|pledged|asked|appealed|denounced|dismissed)$/

/** "Told parliament that the licence rested on a paper, and demanded an answer": behind a comma he who spoke goes on to speak. */
function speaksAnew(part: readonly Token[], joined: Token, verb: Token): boolean {
  const first = part[0]?.id ?? 1
  const and = part.find(({ head, deprel, id }) => head === verb.id && deprel === 'cc' && id < verb.id)
  const comma = and && part[and.id - 1 - first]?.form === ','
  return joined.deprel === 'ccomp' && comma === true && SPEAKING.test(verb.form)
}

/**
 * Joins a verb in the past to a finite verb where a parser joined it to an infinitive, which it cannot stand beside: "urged the embassy to
 * reconsider and spoke with Lima"; and a verb of speaking behind a comma to the one before what was said.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeConjuncts(part: readonly Token[]): void {
  const first = part[0]?.id ?? 1
  const at = (id: number) => part[id - first]
  for (const verb of part) {
    const joined = at(verb.head)
    if (verb.deprel !== 'conj' || verb.xpos !== 'VBD' || !joined || joined.id > verb.id) continue
    const infinitive = joined.xpos === 'VB' && part.some(({ head, xpos }) => head === joined.id && xpos === 'TO')
    if (!infinitive && !speaksAnew(part, joined, verb)) continue
    if (part.some(({ head, deprel }) => head === verb.id && deprel.startsWith('nsubj'))) continue
    let above = at(joined.head)
    for (let steps = 0; above && above.xpos !== 'VBD' && steps < 8; steps++) above = at(above.head)
    if (above && above.id < verb.id) verb.head = above.id
  }
}

const BE = new Set(['is', 'are', 'was', 'were', 'am', "'s", '’s', "'re", '’re'])

/** What it is to do something, which is no one who is to do it: "the aim is to help". */
const PURPOSES =
  /^(?:aim|goal|plan|idea|purpose|objective|task|way|strategy|priority|challenge|mission|job|intention|point|option|choice|role|step|solution|hope|dream|ambition|duty|function|best|thing|first|next|only|all|what|this|that|it)$/

/**
 * Makes the subject of "is to meet" that of the verb, where a parser takes the infinitive for what the subject is, as it is in "the aim
 * is to help". The "be" stays a copula, as the treebanks have it.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeArranged(part: readonly Token[]): void {
  const first = part[0]?.id ?? 1
  for (const be of part) {
    const verb = part[be.head - first]
    if (be.deprel !== 'cop' || !BE.has(be.form.toLowerCase()) || verb?.upos !== 'VERB') continue
    const own = part.filter(({ head, id }) => head === verb.id && id < verb.id)
    const to = own.find(({ form, deprel }) => deprel === 'mark' && form.toLowerCase() === 'to')
    const subject = own.find(({ deprel, id }) => deprel.startsWith('nsubj') && id < be.id)
    if (!to || to.id < be.id || !subject || PURPOSES.test(subject.form.toLowerCase())) continue
    if (subject.deprel === 'nsubj:outer') subject.deprel = 'nsubj'
  }
}
