import type { Token } from '../../model/token.ts'

/** Nouns that are verbs as well, with which a heading may end: "talks collapse". */
const ENDS = /^(?:collapse|crash|delay|end|halt|pause|restart|slump|stall|start)$/
/** What may so end that is many, or is no verb. */
const TALKS = /^talks$/i
const PLURAL = 'Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin'

/**
 * "Peru-Chile talks collapse", "Talks with Iran collapse": what a parser takes for a noun at the end of a heading, behind what it is said of, is
 * its verb.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 * @returns the verb where it is now the root; 0 where the root stays
 */
export function freeEnd(part: readonly Token[]): number {
  const end = part.at(-1)!
  if (!/^(?:NOUN|VERB)$/.test(end.upos) || !ENDS.test(end.form.toLowerCase())) return 0
  const below = part.filter(({ head }) => head === end.id)
  if (end.deprel === 'root') {
    if (end.upos === 'VERB') return 0
    const [subject, ...more] = below
    if (subject?.deprel === 'nsubj' && subject.xpos === 'NNS' && more.length === 0) become(end)
    return 0
  }
  const talks = part.find(({ id }) => id === end.head)
  if (end.deprel !== 'obj' || below.length > 0 || talks?.id !== end.id - 1 || talks.deprel !== 'root') return 0
  const names = part.filter(({ head }) => head === talks.id && head !== 0)
  const whose = names.find(({ deprel }) => deprel === 'nsubj')
  if (!TALKS.test(talks.form) || whose?.upos !== 'PROPN' || names.some(({ deprel }) => /^(?:aux|mark)/.test(deprel)))
    return 0
  Object.assign(talks, { upos: 'NOUN', xpos: 'NNS', feats: 'Number=Plur', head: end.id, deprel: 'nsubj' })
  for (const name of part)
    if (name === whose || (name.head === whose.id && name.deprel === 'flat'))
      Object.assign(name, { head: talks.id, deprel: 'compound' })
  become(end)
  Object.assign(end, { head: 0, deprel: 'root' })
  return end.id
}

function become(end: Token): void {
  Object.assign(end, { upos: 'VERB', xpos: 'VBP', feats: PLURAL })
}
