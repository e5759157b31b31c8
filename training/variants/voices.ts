import type { Branch } from '../branch.ts'
import type { VerbShapes } from '../verb-shapes.ts'
import { isStop, leaf, type Often, type Pick } from './clause.ts'
import { MAINS } from './phrases.ts'

/** What a clause's verb has as its object, where that is a noun that it alone needs; null where it is anything else. */
function plainObject(clause: Branch): Branch | null {
  const needs = clause.after.filter(({ relation }) => /^(?:obj|iobj|xcomp|ccomp)/.test(relation))
  const [object] = needs
  return needs.length === 1 && object!.relation === 'obj' && !object!.tag.startsWith('PRON') ? object! : null
}

function isMany({ tag, after }: Branch): boolean {
  return /NNS|NNPS/.test(tag) || after.some(({ relation }) => relation === 'conj')
}

const rest = (clause: Branch, object: Branch) => clause.after.filter((child) => child !== object && !isStop(child))

/** Who did it, in a passive: "by Peru". */
function agentOf(clause: Branch): Branch | null {
  const subject = clause.before.find(({ relation }) => relation === 'nsubj')
  if (!subject || subject.tag.startsWith('PRON')) return null
  return { ...subject, relation: 'obl:agent', before: [leaf('by', 'ADP|IN', 'case'), ...subject.before] }
}

/** What stands before the subject and between it and the verb. */
const around = (clause: Branch) => clause.before.filter(({ relation }) => relation !== 'nsubj')

/** "Two diplomats were expelled by Chile in March": null where the verb has no plain object. */
export function passive(clause: Branch, { participle }: VerbShapes, pick: Pick, often: Often): Branch | null {
  const object = plainObject(clause)
  const agent = agentOf(clause)
  if (!object || !agent) return null
  const many = isMany(object)
  const [were, be] = pick([
    [leaf(many ? 'were' : 'was', 'AUX|VBD', 'aux:pass'), []],
    [leaf(many ? 'were' : 'was', 'AUX|VBD', 'aux:pass'), []],
    [leaf(many ? 'are' : 'is', many ? 'AUX|VBP' : 'AUX|VBZ', 'aux:pass'), []],
    [leaf('had', 'AUX|VBD', 'aux'), [leaf('been', 'AUX|VBN', 'aux:pass')]],
    [leaf(many ? 'have' : 'has', many ? 'AUX|VBP' : 'AUX|VBZ', 'aux'), [leaf('been', 'AUX|VBN', 'aux:pass')]],
    [leaf('will', 'AUX|MD', 'aux'), [leaf('be', 'AUX|VB', 'aux:pass')]],
  ] as const)
  const by = often(0.6) ? [agent] : []
  const others = rest(clause, object)
  return {
    ...clause,
    form: participle,
    tag: 'VERB|VBN',
    before: [{ ...object, relation: 'nsubj:pass' }, were, ...be, ...around(clause)],
    after: [...(often(0.5) ? [...by, ...others] : [...others, ...by]), ...clause.after.filter(isStop)],
  }
}

/**
 * What was done as a thing of which something else is told: "the tariffs that Peru imposed on Chile", "the tariffs imposed on Chile by
 * Peru". Null where the verb has no plain object.
 */
export function thing(clause: Branch, { participle, past }: VerbShapes, pick: Pick, often: Often): Branch | null {
  const object = plainObject(clause)
  const agent = agentOf(clause)
  if (!object || !agent || !object.tag.startsWith('NOUN') || object.after.length > 0) return null
  const others = rest(clause, object)
  const subject = clause.before.find(({ relation }) => relation === 'nsubj')!
  const relative = pick([
    [leaf('that', 'PRON|WDT', 'obj')],
    [leaf('which', 'PRON|WDT', 'obj')],
    [leaf('that', 'PRON|WDT', 'obj')],
    [],
  ])
  const told: Branch = often(0.6)
    ? { ...clause, form: past, tag: 'VERB|VBD', relation: 'acl:relcl', before: [...relative, subject], after: others }
    : {
        ...clause,
        form: participle,
        tag: 'VERB|VBN',
        relation: 'acl',
        before: [],
        after: often(0.5) ? [agent, ...others] : [...others, agent],
      }
  const article = object.before.some(({ relation }) => /^(?:det|nmod:poss|nummod)/.test(relation))
    ? []
    : [leaf('the', 'DET|DT', 'det')]
  const noun: Branch = { ...object, relation: 'nsubj', before: [...article, ...object.before], after: [told] }
  const main = pick(MAINS)
  const at = main.before.findIndex(({ relation }) => relation === 'nsubj')
  const many = /NNS/.test(noun.tag)
  const fits = (child: Branch) => (child.form === 'have' && !many ? { ...child, form: 'has', tag: 'AUX|VBZ' } : child)
  return { ...main, before: main.before.map((child, i) => (i === at ? noun : fits(child))) }
}
