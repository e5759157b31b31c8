import { overlaps, type Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'

/** How far up a cue is looked for. */
const DEEP = 12

/**
 * "The Union, which condemned the raid, is to send aid, an envoy said", "said that Peru broke the pact when it shelled Chile": whether the writer
 * tells by the way what everybody knows. What the speaker tells himself has "had" or "would", as all has that was said.
 *
 * @param head the word that heads the event
 * @param cue where it says that someone says it
 */
export function isWritersAside(sentence: Sentence, head: number, cue: Span): boolean {
  let aside = false
  let at = tokenById(sentence, head)
  for (let steps = 0; at && steps < DEEP; steps++) {
    if (overlaps(at, cue)) return aside
    if (isComment(sentence, at)) return true
    aside ||= isKnownTime(sentence, at)
    const above = tokenById(sentence, at.head)
    if (/^(?:ccomp|csubj|parataxis)$/.test(at.deprel) && above && !overlaps(above, cue)) return false
    at = above
  }
  return false
}

/** A relative clause that commas part from its noun and that has no "had" or "would"; one of where it was goes on with what is told. */
function isComment(sentence: Sentence, token: Token): boolean {
  if (token.deprel !== 'acl:relcl' || isShifted(sentence, token)) return false
  const relative = sentence.tokens.slice(token.head, token.id).find(({ xpos }) => /^W(?:DT|P|P\$)$/.test(xpos))
  if (!relative || /^(?:that|what)$/i.test(relative.form)) return false
  const before = tokenById(sentence, relative.id - 1)
  return (before?.upos === 'ADP' ? tokenById(sentence, relative.id - 2) : before)?.form === ','
}

/** A clause in the simple past that says when. */
function isKnownTime(sentence: Sentence, token: Token): boolean {
  if (!isRelation(token, 'advcl') || isShifted(sentence, token)) return false
  const past =
    token.xpos === 'VBD' ||
    childrenBy(sentence, token.id, 'aux', 'aux:pass', 'cop').some(({ form }) => /^(?:was|were)$/i.test(form))
  return past && childrenBy(sentence, token.id, 'mark', 'advmod').some(({ form }) => WHEN.test(form))
}

const WHEN = /^(?:when|as|before|since)$/i

function isShifted(sentence: Sentence, { id }: Token): boolean {
  return childrenBy(sentence, id, 'aux').some(({ form }) => /^(?:had|would|could|might|should)$/i.test(form))
}
