import type { Token } from '../../model/token.ts'

/**
 * Hangs a participle on the noun right before it where a word such as "currently" parts the two: "fires now destroying the forest"
 * tells what the fires do, not what the subject of the clause does.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function hangParticiplesOnNouns(part: readonly Token[]): void {
  for (const [at, verb] of part.entries()) {
    const adverb = part[at - 1]
    const noun = part[at - 2]
    if (verb.xpos !== 'VBG' || verb.deprel !== 'advcl' || noun?.upos !== 'NOUN') continue
    if (!adverb || !NOW.test(adverb.form) || adverb.head !== verb.id) continue
    // "With soldiers still holding the port, Peru …": they are the verb's own subject, and would hang on what hangs on them.
    if (noun.head === verb.id) continue
    verb.head = noun.id
    verb.deprel = 'acl'
  }
}

const NOW = /^(?:currently|now|still|already|presently|reportedly|allegedly)$/i

/**
 * Makes an adjective of a participle that a parser takes for a verb whose object is the noun behind it: "flew injured Kenyans home", "tents to
 * displaced families", "fed starving miners". A past participle without an auxiliary has no object.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeAdjectives(part: readonly Token[]): void {
  const first = part[0]?.id ?? 1
  const below = (id: number) => part.filter(({ head }) => head === id)
  for (const participle of part) {
    if (!TAKEN.has(participle.deprel) || !(participle.xpos === 'VBN' || SUFFERING.test(participle.form))) continue
    const children = below(participle.id)
    const noun = children.find(({ deprel }) => deprel === 'obj')
    const marks = children.filter(({ id }) => id < participle.id)
    if (!noun || !NOUNS.test(noun.xpos) || children.some(({ deprel }) => deprel.startsWith('aux') || deprel === 'iobj'))
      continue
    if (!marks.every(({ form, deprel }) => form === 'to' && deprel === 'mark')) continue
    // Only other modifiers stand between the two.
    const between = part.slice(participle.id - first + 1, noun.id - first)
    if (!between.every(({ head, deprel }) => head === noun.id && deprel !== 'det')) continue
    const [to] = marks
    for (const child of children) if (child !== noun) child.head = child === to ? noun.id : participle.head
    if (to) Object.assign(to, { upos: 'ADP', xpos: 'IN', deprel: 'case' })
    Object.assign(noun, { head: participle.head, deprel: to ? 'obl' : 'obj' })
    Object.assign(participle, { head: noun.id, deprel: 'amod' })
  }
}

const TAKEN = new Set(['xcomp', 'advcl'])
const NOUNS = /^NN(?:S|PS)$/
/** What people do who are done something to: "fed starving miners". */
const SUFFERING = /^(?:ailing|drowning|dying|fleeing|freezing|grieving|starving|stranded|struggling|suffering)$/

/**
 * Makes an adjunct of a past participle that opens a sentence and that a parser takes for what is said: "Asked about the raid, Berg said
 * that" tells nothing of who asked.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeOpening(part: readonly Token[]): void {
  const first = part[0]?.id ?? 1
  const [opening] = part
  if (opening?.deprel !== 'ccomp' || !/^VB[DN]$/.test(opening.xpos)) return
  const below = part.filter(({ head }) => head === opening.id)
  if (below.some(({ deprel }) => /^(?:nsubj|aux|expl)/.test(deprel))) return
  const verb = part[opening.head - first]
  const subject = verb && part.find(({ head, deprel, id }) => head === verb.id && deprel === 'nsubj' && id < verb.id)
  const comma = subject && part.slice(1, subject.id - first).some(({ form }) => form === ',')
  if (comma) Object.assign(opening, { xpos: 'VBN', deprel: 'advcl' })
}

/**
 * Reads what an adjective says of an object as a complement, where a parser takes it for a circumstance: "left the letter unanswered".
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeObjectStates(part: readonly Token[]): void {
  for (const word of part) {
    if (word.upos !== 'ADJ' || word.deprel !== 'obl' || !/^un\w+ed$/i.test(word.form)) continue
    if (part.some(({ head, deprel }) => head === word.id && deprel !== 'punct' && deprel !== 'advmod')) continue
    if (part.some(({ head, id, deprel }) => head === word.head && id < word.id && deprel === 'obj'))
      word.deprel = 'xcomp'
  }
}
