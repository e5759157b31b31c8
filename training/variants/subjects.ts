import type { Branch } from '../branch.ts'
import { COMMA, isStop, leaf, type Often, type Pick } from './clause.ts'
import { ASIDES, BODIES, OFFICES, ORGANISATIONS, PEOPLE, SPEAKERS, STATES, TITLES } from './phrases.ts'
import { HAD, perfectOf } from './tenses.ts'
import type { Clause } from './variant.ts'

/** A longer subject of the same kind: a body, someone with his office, two states, an organisation, a state of which more is told. */
export function longer(subject: Branch, others: readonly Clause[], pick: Pick, often: Often): Branch {
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
  switch (pick([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])) {
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
    case 9:
      return pick(ORGANISATIONS)
    default:
      return others.length > 0 ? { ...state, after: [relative(pick(others))] } : state
  }
}

/** "…, which had lent Chile 40 buses,": another clause, told of a subject. */
function relative({ tree, verb }: Clause): Branch {
  const inner = perfectOf(HAD)(tree, verb)
  const which = leaf('which', 'PRON|WDT', 'nsubj')
  return {
    ...inner,
    relation: 'acl:relcl',
    before: [COMMA, ...inner.before.map((child) => (child.relation === 'nsubj' ? which : child))],
    after: [...inner.after.filter((child) => !isStop(child)), COMMA],
  }
}
