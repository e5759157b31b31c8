import type { Branch } from '../branch.ts'
import type { VerbShapes } from '../verb-shapes.ts'
import { COMMA, isStop, leaf, type Often, type Pick } from './clause.ts'
import { ADVERBIALS, SPEAKERS } from './phrases.ts'
import { HAD } from './tenses.ts'

const LEADING =
  'threatened agreed promised refused offered vowed planned decided wanted pledged failed tried began continued hopes intends plans wants threatens refuses'.split(
    ' ',
  )

/** "threatened to sever relations": the clause as what someone will, may or would not do. */
export function withInfinitive(clause: Branch, { base }: VerbShapes, pick: Pick): Branch {
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

/** "Peru denies having lent …", "denied lending …". */
export function deniedDeed(clause: Branch, { participle, progressive }: VerbShapes, pick: Pick, often: Often): Branch {
  const form = pick(['denies', 'denied', 'denied', 'denies'])
  const at = clause.before.findIndex(({ relation }) => relation === 'nsubj') + 1
  const past = often(0.7)
  const inner: Branch = {
    ...clause,
    form: past ? participle : progressive,
    tag: past ? 'VERB|VBN' : 'VERB|VBG',
    relation: 'xcomp',
    before: [
      ...(past ? [leaf('having', 'AUX|VBG', 'aux')] : []),
      ...clause.before.slice(at).filter(({ tag }) => !tag.startsWith('AUX')),
    ],
    after: clause.after.filter((child) => !isStop(child)),
  }
  return {
    ...leaf(form, form === 'denies' ? 'VERB|VBZ' : 'VERB|VBD', 'root'),
    before: clause.before.slice(0, at),
    after: [inner, ...clause.after.filter(isStop)],
  }
}

/** "The ministry demanded that Peru lend …": the bare form of what is asked for. */
export function demanded(clause: Branch, { base }: VerbShapes, pick: Pick): Branch {
  const inner: Branch = {
    ...clause,
    form: base,
    tag: 'VERB|VB',
    relation: 'ccomp',
    before: [leaf('that', 'SCONJ|IN', 'mark'), ...clause.before.filter(({ tag }) => !tag.startsWith('AUX'))],
    after: clause.after.filter((child) => !isStop(child)),
  }
  return {
    ...leaf(pick(['demanded', 'insisted', 'asked', 'proposed', 'recommended']), 'VERB|VBD', 'root'),
    before: [pick(SPEAKERS)],
    after: [inner, ...clause.after.filter(isStop)],
  }
}

/** "The ministry accused Peru of lending …". */
export function withGerund(clause: Branch, { progressive: form }: VerbShapes, pick: Pick): Branch {
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

export function saidThat(clause: Branch, pick: Pick, often: Often): Branch {
  const reporters = often(0.15) ? [leaf('reporters', 'NOUN|NNS', 'obj')] : []
  const form = reporters.length > 0 ? 'told' : pick(SAYING)
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
    after: [...reporters, inner, ...clause.after.filter(isStop)],
  }
}

const OPEN = leaf('"', 'PUNCT|``', 'punct')
const CLOSE = leaf('"', "PUNCT|''", 'punct')

/** "…, the ministry said.", "“…,” said the ministry." */
export function saidAfter(clause: Branch, pick: Pick, often: Often): Branch {
  const quoted = often(0.4)
  const inner: Branch = {
    ...clause,
    relation: 'ccomp',
    before: [...(quoted ? [OPEN] : []), ...clause.before],
    after: [...clause.after.filter((child) => !isStop(child)), COMMA, ...(quoted ? [CLOSE] : [])],
  }
  const when = pick([[], [], [], [ADVERBIALS[4]!]])
  const speaker = pick(SPEAKERS)
  const behind = often(0.35) && !speaker.tag.startsWith('PRON')
  return {
    ...leaf(pick(['said', 'said', 'added', behind ? 'said' : 'reported']), 'VERB|VBD', 'root'),
    before: behind ? [inner] : [inner, speaker],
    after: [...(behind ? [speaker] : []), ...when, ...clause.after.filter(isStop)],
  }
}

/** "The talks failed after …", "After …, the talks failed." */
export function withClause(main: Branch, clause: Branch, mark: string, first: boolean): Branch {
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
export function joined(clause: Branch, second: Branch): Branch {
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
