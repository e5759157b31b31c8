import type { Mention } from '../../model/actor.ts'
import { cover, type Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { isRelation, spanOf, subtree } from '../../model/tree.ts'
import type { Reading } from './reading.ts'

/** How far apart the words of one trigger may stand. */
const TRIGGER = 40

/** The words that tell an event: its verb with a particle, or a colourless verb with its noun. */
export function triggerOf({ token, particle, witnesses, row }: Reading): Span {
  let span: Span = { start: token.start, end: token.end }
  if (particle) span = cover(span, particle)
  if (row.conditions.some(({ lemmas, kind, paths }) => (lemmas || kind) && paths.some(([role]) => role === 'obj'))) {
    const noun = witnesses.find(({ upos }) => upos === 'NOUN')
    const wide = noun && cover(span, noun)
    if (wide && wide.end - wide.start <= TRIGGER) span = wide
  }
  return span
}

/** The clause of the event with its parties: without reports, asides and clauses joined to it. */
export function evidenceOf(
  sentence: Sentence,
  token: Token,
  trigger: Span,
  parties: readonly Mention[],
  others: readonly Span[],
): Span {
  const clause = subtree(
    sentence,
    token.id,
    (child) => CUT.some((relation) => isRelation(child, relation)) || joins(child),
  )
  const words = clause.filter(({ upos }) => upos !== 'PUNCT')
  let span = words.length > 0 ? cover(trigger, spanOf(words)) : trigger
  for (const { span: part, sentence: index } of parties) if (index === sentence.index) span = cover(span, part)
  for (const part of others) span = cover(span, part)
  return span
}

const CUT = ['parataxis', 'acl:relcl', 'discourse', 'cc']

function joins(child: Token): boolean {
  return isRelation(child, 'conj') && child.upos === 'VERB'
}
