import type { Sentence, Token } from '../../model/token.ts'
import { children, hasTo, isRelation, tokenById } from '../../model/tree.ts'

const CLAUSE = new Set(['csubj', 'csubj:pass', 'csubj:outer', 'ccomp'])

/** What only someone can be: who is ready to do a thing or glad of it is no announced clause. */
const MINDED: ReadonlySet<string> = new Set(
  (
    'afraid alarm alarmed angry anxious appal appalled ashamed astonished aware bind bound careful certain commit committed concern concerned ' +
    'confident content convinced delight delighted desperate determine determined disappoint disappointed dismayed disturbed due eager ' +
    'entitled free furious glad grateful happy hesitant hopeful horrified indignant inclined keen loath obliged outraged prepare prepared ' +
    'proud quick ready reluctant sad saddened satisfied set shocked slow sorry surprised thankful troubled unable unhappy unwilling upset wary ' +
    'willing worried'
  ).split(' '),
)

/** What is done by many without a word of who: "it was decided to go on". */
const RESOLVED: ReadonlySet<string> = new Set(['agree', 'arrange', 'decide', 'intend', 'plan', 'propose', 'resolve'])

/** Those to whom a thing is said, by verbs in the passive: "it was told that". */
const ADDRESSED: ReadonlySet<string> = new Set([
  'advise',
  'assure',
  'convince',
  'inform',
  'notify',
  'persuade',
  'promise',
  'remind',
  'tell',
  'warn',
])

/**
 * Whether "it" stands for nothing, since a clause says what it only announces: "it is clear that", "it was reported that", "it is hard to
 * say". Of "it was ready to pay", "it was forced to leave" and "it was shelled when the fog had lifted" it stands for someone.
 */
export function isEmptyIt(sentence: Sentence, token: Token): boolean {
  if (!isRelation(token, 'nsubj')) return false
  const below = children(sentence, token.head)
  const verb = tokenById(sentence, token.head)
  const be = below.some(({ deprel }) => deprel === 'cop' || deprel === 'aux:pass')
  if (!be && verb?.lemma !== 'seem' && verb?.lemma !== 'appear') return false
  const behind = below.filter(({ id }) => id > token.head)
  const clause = behind.some(({ deprel }) => CLAUSE.has(deprel))
  const open = behind.filter(({ deprel }) => deprel === 'advcl' || deprel === 'xcomp')
  if (!verb || !be || (verb.upos !== 'VERB' && verb.upos !== 'ADJ')) return clause || open.length > 0
  if (MINDED.has(verb.lemma.toLowerCase())) return false
  const isDone = below.some(({ deprel }) => deprel === 'aux:pass')
  if (isDone) return (clause && !ADDRESSED.has(verb.lemma)) || (open.length > 0 && RESOLVED.has(verb.lemma))
  return clause || open.some((word) => word.deprel === 'xcomp' || hasTo(sentence, word.id))
}
