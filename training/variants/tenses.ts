import type { Branch } from '../branch.ts'
import type { VerbShapes } from '../verb-shapes.ts'
import { COMMA, isStop, leaf } from './clause.ts'

/** A clause with its verb in another form. */
export type Change = (clause: Branch, verb: VerbShapes) => Branch

/** Puts auxiliaries after the subject. */
function withAuxiliaries(clause: Branch, words: readonly Branch[], form: string, tag: string): Branch {
  const at = clause.before.findIndex(({ relation }) => relation === 'nsubj') + 1
  return { ...clause, form, tag, before: [...clause.before.slice(0, at), ...words, ...clause.before.slice(at)] }
}

export const perfectOf =
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

export const HAD = leaf('had', 'AUX|VBD', 'aux')
const NOT = leaf('not', 'PART|RB', 'advmod')
/** The tenses and moods in which reports tell a deed. */
export const TENSES: readonly Change[] = [
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

/** "Peru lends Chile 40 buses", "Peru, Chile sign pact": in the present, without a stop. */
export function headline(clause: Branch, { third, base }: VerbShapes): Branch {
  const after = clause.after.filter((child) => !isStop(child))
  const subject = clause.before.find(({ relation }) => relation === 'nsubj')
  const joined = subject?.after.some(({ relation }) => relation === 'conj')
  if (!subject || !joined) return { ...clause, form: third, tag: 'VERB|VBZ', after }
  const comma = (child: Branch) => (child.relation === 'cc' ? COMMA : child)
  const listed: Branch = {
    ...subject,
    after: subject.after.map((child) =>
      child.relation === 'conj' ? { ...child, before: child.before.map(comma) } : child,
    ),
  }
  const before = clause.before.map((child) => (child === subject ? listed : child))
  return { ...clause, form: base, tag: 'VERB|VBP', before, after }
}
