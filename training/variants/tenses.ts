import type { Branch } from '../branch.ts'
import type { VerbShapes } from '../verb-shapes.ts'
import { isStop, leaf } from './clause.ts'

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

/** "Peru lends Chile 40 buses": in the present, without a stop. */
export function headline(clause: Branch, { third }: VerbShapes): Branch {
  return { ...clause, form: third, tag: 'VERB|VBZ', after: clause.after.filter((child) => !isStop(child)) }
}
