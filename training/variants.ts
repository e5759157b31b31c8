import type { Branch } from './branch.ts'
import {
  ADVERBIALS,
  ADVERBS,
  ASIDES,
  BODIES,
  INSERTS,
  MAINS,
  MONEY,
  OFFICES,
  PARTICIPLES,
  PEOPLE,
  SPEAKERS,
  STATES,
  TITLES,
} from './news-phrases.ts'
import type { Random } from './random.ts'
import type { VerbShapes } from './verb-shapes.ts'

/** A clause of a subject and a verb in the past, and the forms of that verb. */
export interface Clause {
  readonly tree: Branch
  readonly verb: VerbShapes
}

type Change = (clause: Branch, verb: VerbShapes) => Branch

/**
 * Tells the same event as reports do: in other tenses, with longer subjects, with words of when and where before and after, and below
 * what someone says, denies, promises or threatens. The tree of what is changed stays as it was, so that it is as right as the tree
 * that it is made of.
 *
 * @param others clauses to stand beside the first: "after …", "…, which …"
 * @returns null where the clause has no subject to begin with
 */
export function variant({ tree, verb }: Clause, others: readonly Clause[], random: Random): Branch | null {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random.next() * list.length)]!
  const often = (share: number) => random.next() < share
  const subject = tree.before.find(({ relation }) => relation === 'nsubj')
  if (!subject) return null
  const plain = subject.tag.startsWith('PROPN') && subject.before.length + subject.after.length === 0
  let clause = often(0.4) ? withMoney(lowered(tree), pick(MONEY)) : lowered(tree)
  if (plain && often(0.7)) clause = swap(clause, subject, longer(subject, others, pick, often))
  if (often(0.2)) clause = ofObject(clause, pick(PARTICIPLES))
  if (often(0.15)) clause = beforeVerb(clause, pick(ADVERBS))
  if (often(0.35)) clause = withTail(clause, pick(ADVERBIALS))
  const way = random.next()
  if (way < 0.16) return withInfinitive(clause, verb, pick)
  if (way < 0.24) return withGerund(clause, verb, pick)
  const tensed = often(0.65) ? pick(TENSES)(clause, verb) : clause
  const told = often(0.1) ? afterSubject(tensed, inCommas(pick(INSERTS))) : tensed
  const opened = often(0.4) ? withOpening(told, pick(ADVERBIALS), often(0.7)) : told
  if (way < 0.4) return saidThat(opened, pick, often)
  if (way < 0.5) return saidAfter(opened, pick)
  if (way < 0.6) return withClause(pick(MAINS), told, pick(['after', 'because', 'as', 'before', 'until']), often(0.4))
  if (way < 0.7 && others.length > 0) return joined(opened, lowered(pick(others).tree))
  return often(0.1) ? headline(clause, verb) : opened
}

function leaf(form: string, tag: string, relation: string, name = 'O'): Branch {
  return { form, tag, relation, name, before: [], after: [] }
}

/** A clause whose first word has its small letter back, where it is no name. */
function lowered(branch: Branch): Branch {
  const [first, ...rest] = branch.before
  if (first) return { ...branch, before: [lowered(first), ...rest] }
  return /^(?:PROPN|ADJ)/.test(branch.tag) || branch.form === 'I'
    ? branch
    : { ...branch, form: branch.form[0]!.toLowerCase() + branch.form.slice(1) }
}

function swap(clause: Branch, old: Branch, by: Branch): Branch {
  return {
    ...clause,
    before: clause.before.map((child) => (child.relation === old.relation && child.form === old.form ? by : child)),
  }
}

/** "lent Chile $40 million": money for what someone is given. */
function withMoney(clause: Branch, money: Branch): Branch {
  if (!clause.after.some(({ relation }) => relation === 'iobj')) return clause
  return { ...clause, after: clause.after.map((child) => (child.relation === 'obj' ? money : child)) }
}

function isStop({ form }: Branch): boolean {
  return form === '.'
}

const COMMA = leaf(',', 'PUNCT|,', 'punct')

type Pick = <T>(list: readonly T[]) => T
type Often = (share: number) => boolean

/** A longer subject of the same kind: a body, someone with his office, two states, a state of which more is told. */
function longer(subject: Branch, others: readonly Clause[], pick: Pick, often: Often): Branch {
  const [name, adjective] = pick(STATES)
  const state = { ...subject, form: often(0.5) ? subject.form : name }
  const [given, family] = pick(PEOPLE)
  const person: Branch = {
    ...leaf(given, 'PROPN|NNP', 'nsubj', 'B-PER'),
    after: [leaf(family, 'PROPN|NNP', 'flat', 'I-PER')],
  }
  const body = pick(BODIES)
  const office = pick(OFFICES)
  const owner: Branch = {
    ...leaf(state.form, state.tag, 'nmod:poss', subject.name),
    after: [leaf("'s", 'PART|POS', 'case')],
  }
  switch (pick([0, 1, 2, 3, 4, 5, 6, 7, 8])) {
    case 0:
      return { ...body, before: [leaf('the', 'DET|DT', 'det'), leaf(adjective, 'ADJ|JJ', 'amod'), ...body.before] }
    case 1:
      return { ...body, before: [owner, ...body.before] }
    case 2:
      return {
        ...office,
        before: [owner, ...office.before],
        after: [{ ...person, relation: 'appos', before: [COMMA], after: [...person.after, COMMA] }],
      }
    case 3: {
      const title = pick(TITLES)
      return {
        ...person,
        before: [often(0.5) ? { ...title, before: [leaf(adjective, 'ADJ|JJ', 'amod'), ...title.before] } : title],
      }
    }
    case 4: {
      const other: Branch = { ...leaf(name, 'PROPN|NNP', 'conj', 'B-LOC'), before: [leaf('and', 'CCONJ|CC', 'cc')] }
      const article = often(0.2) ? [leaf('the', 'DET|DT', 'det')] : []
      return { ...state, before: article, after: [other] }
    }
    case 5: {
      const aside = pick(ASIDES)
      return { ...state, after: [{ ...aside, before: [COMMA, ...aside.before], after: [...aside.after, COMMA] }] }
    }
    case 6:
      return { ...leaf('officials', 'NOUN|NNS', 'nsubj'), before: [leaf(adjective, 'ADJ|JJ', 'amod')] }
    case 7:
      return pick(SPEAKERS)
    default:
      return others.length > 0 ? { ...state, after: [relative(pick(others))] } : state
  }
}

/** "…, which had lent Chile 40 buses,": another clause, told of a subject. */
function relative({ tree, verb }: Clause): Branch {
  const inner = perfectOf(leaf('had', 'AUX|VBD', 'aux'))(tree, verb)
  const which = leaf('which', 'PRON|WDT', 'nsubj')
  return {
    ...inner,
    relation: 'acl:relcl',
    before: [COMMA, ...inner.before.map((child) => (child.relation === 'nsubj' ? which : child))],
    after: [...inner.after.filter((child) => !isStop(child)), COMMA],
  }
}

function beforeVerb(clause: Branch, adverb: Branch): Branch {
  return { ...clause, before: [...clause.before, adverb] }
}

function inCommas(phrase: Branch): Branch {
  return { ...phrase, before: [COMMA, ...phrase.before], after: [...phrase.after, COMMA] }
}

/** "the attack carried out by rebels": more of what the verb has as its object, where that is a plain noun. */
function ofObject(clause: Branch, participle: Branch): Branch {
  const isPlain = (child: Branch) =>
    child.relation === 'obj' && child.tag.startsWith('NOUN') && child.after.length === 0
  return { ...clause, after: clause.after.map((child) => (isPlain(child) ? { ...child, after: [participle] } : child)) }
}

function afterSubject(clause: Branch, phrase: Branch): Branch {
  const at = clause.before.findIndex(({ relation }) => relation === 'nsubj') + 1
  return { ...clause, before: [...clause.before.slice(0, at), phrase, ...clause.before.slice(at)] }
}

function withTail(clause: Branch, adverbial: Branch): Branch {
  const stop = clause.after.findIndex(isStop)
  if (stop < 0) return clause
  return { ...clause, after: [...clause.after.slice(0, stop), adverbial, ...clause.after.slice(stop)] }
}

function withOpening(clause: Branch, adverbial: Branch, comma: boolean): Branch {
  return {
    ...clause,
    before: [comma ? { ...adverbial, after: [...adverbial.after, COMMA] } : adverbial, ...clause.before],
  }
}

/** Puts auxiliaries after the subject. */
function withAuxiliaries(clause: Branch, words: readonly Branch[], form: string, tag: string): Branch {
  const at = clause.before.findIndex(({ relation }) => relation === 'nsubj') + 1
  return { ...clause, form, tag, before: [...clause.before.slice(0, at), ...words, ...clause.before.slice(at)] }
}

const perfectOf =
  (...words: readonly Branch[]): Change =>
  (clause, { participle }) =>
    withAuxiliaries(clause, words, participle, 'VERB|VBN')
const modal =
  (...words: readonly Branch[]): Change =>
  (clause, { base }) =>
    withAuxiliaries(clause, words, base, 'VERB|VB')
const progressive =
  (...words: readonly Branch[]): Change =>
  (clause, verb) =>
    withAuxiliaries(clause, words, verb.progressive, 'VERB|VBG')

const HAD = leaf('had', 'AUX|VBD', 'aux')
const NOT = leaf('not', 'PART|RB', 'advmod')
const TENSES: readonly Change[] = [
  perfectOf(HAD),
  perfectOf(HAD),
  perfectOf(leaf('has', 'AUX|VBZ', 'aux')),
  perfectOf(leaf('has', 'AUX|VBZ', 'aux'), NOT),
  perfectOf(leaf('would', 'AUX|MD', 'aux'), leaf('have', 'AUX|VB', 'aux')),
  modal(leaf('will', 'AUX|MD', 'aux')),
  modal(leaf('would', 'AUX|MD', 'aux')),
  modal(leaf('may', 'AUX|MD', 'aux')),
  modal(leaf('could', 'AUX|MD', 'aux')),
  modal(leaf('did', 'AUX|VBD', 'aux'), NOT),
  modal(leaf('will', 'AUX|MD', 'aux'), NOT),
  progressive(leaf('is', 'AUX|VBZ', 'aux')),
  progressive(leaf('was', 'AUX|VBD', 'aux')),
  progressive(leaf('has', 'AUX|VBZ', 'aux'), leaf('been', 'AUX|VBN', 'aux')),
]

const LEADING =
  'threatened agreed promised refused offered vowed planned decided wanted pledged failed tried began continued hopes intends plans wants threatens refuses'.split(
    ' ',
  )

/** "threatened to sever relations": the clause as what someone will, may or would not do. */
function withInfinitive(clause: Branch, { base }: VerbShapes, pick: Pick): Branch {
  const form = pick(LEADING)
  const perfect = form.endsWith('ed') && pick([true, false, false])
  const at = clause.before.findIndex(({ relation }) => relation === 'nsubj') + 1
  const inner: Branch = {
    ...clause,
    form: base,
    tag: 'VERB|VB',
    relation: 'xcomp',
    before: [leaf('to', 'PART|TO', 'mark'), ...clause.before.slice(at).filter(({ tag }) => !tag.startsWith('AUX'))],
    after: clause.after.filter((child) => !isStop(child)),
  }
  const tag = perfect ? 'VERB|VBN' : form.endsWith('ed') || form === 'began' ? 'VERB|VBD' : 'VERB|VBZ'
  const had = perfect ? [HAD] : []
  return {
    ...leaf(form, tag, 'root'),
    before: [...clause.before.slice(0, at), ...had],
    after: [inner, ...clause.after.filter(isStop)],
  }
}

/** "The ministry accused Peru of lending …". */
function withGerund(clause: Branch, { progressive: form }: VerbShapes, pick: Pick): Branch {
  const subject = clause.before.find(({ relation }) => relation === 'nsubj')!
  if (subject.tag.startsWith('PRON')) return clause
  const inner: Branch = {
    ...clause,
    form,
    tag: 'VERB|VBG',
    relation: 'advcl',
    before: [leaf(pick(['of', 'of', 'for']), 'SCONJ|IN', 'mark')],
    after: clause.after.filter((child) => !isStop(child)),
  }
  const verb = inner.before[0]!.form === 'of' ? 'accused' : pick(['condemned', 'criticised', 'thanked', 'praised'])
  const object: Branch = { ...subject, relation: 'obj' }
  return {
    ...leaf(verb, 'VERB|VBD', 'root'),
    before: [pick(SPEAKERS)],
    after: [object, inner, ...clause.after.filter(isStop)],
  }
}

const SAYING = 'said added announced reported claimed denied confirmed warned says'.split(' ')

function saidThat(clause: Branch, pick: Pick, often: Often): Branch {
  const form = pick(SAYING)
  const that = often(0.6) ? [leaf('that', 'SCONJ|IN', 'mark')] : []
  const inner: Branch = {
    ...clause,
    relation: 'ccomp',
    before: [...that, ...clause.before],
    after: clause.after.filter((child) => !isStop(child)),
  }
  return {
    ...leaf(form, form.endsWith('s') ? 'VERB|VBZ' : 'VERB|VBD', 'root'),
    before: [pick(SPEAKERS)],
    after: [inner, ...clause.after.filter(isStop)],
  }
}

/** "…, the ministry said." */
function saidAfter(clause: Branch, pick: Pick): Branch {
  const inner: Branch = {
    ...clause,
    relation: 'ccomp',
    after: [...clause.after.filter((child) => !isStop(child)), COMMA],
  }
  const when = pick([[], [], [], [ADVERBIALS[4]!]])
  return {
    ...leaf(pick(['said', 'said', 'added', 'reported']), 'VERB|VBD', 'root'),
    before: [inner, pick(SPEAKERS)],
    after: [...when, ...clause.after.filter(isStop)],
  }
}

/** "The talks failed after …", "After …, the talks failed." */
function withClause(main: Branch, clause: Branch, mark: string, first: boolean): Branch {
  const inner: Branch = {
    ...clause,
    relation: 'advcl',
    before: [leaf(mark, 'SCONJ|IN', 'mark'), ...clause.before],
    after: clause.after.filter((child) => !isStop(child)),
  }
  if (first) return { ...main, before: [{ ...inner, after: [...inner.after, COMMA] }, ...main.before] }
  return { ...main, after: [...main.after.filter((child) => !isStop(child)), inner, ...main.after.filter(isStop)] }
}

/** Two clauses joined by "and". */
function joined(clause: Branch, second: Branch): Branch {
  const inner: Branch = {
    ...second,
    relation: 'conj',
    before: [COMMA, leaf('and', 'CCONJ|CC', 'cc'), ...second.before],
    after: second.after.filter((child) => !isStop(child)),
  }
  return {
    ...clause,
    after: [...clause.after.filter((child) => !isStop(child)), inner, ...clause.after.filter(isStop)],
  }
}

/** "Peru lends Chile 40 buses": in the present, without a stop. */
function headline(clause: Branch, { third }: VerbShapes): Branch {
  return { ...clause, form: third, tag: 'VERB|VBZ', after: clause.after.filter((child) => !isStop(child)) }
}
