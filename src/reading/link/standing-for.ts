import type { Actor, ActorKind } from '../../model/actor.ts'
import { STATE_SECTORS } from '../../model/plover.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import type { Story } from './story.ts'
import { ofPlaceBefore } from './there.ts'

/** What one does who stands at the head of others or speaks for them. */
const HEADING = new Set(['head', 'lead', 'chair', 'command', 'represent', 'run', 'direct', 'advise', 'govern', 'rule'])

/** What a state or a body does with those who then act for it. */
const SENDING = new Set(['send', 'dispatch', 'appoint', 'name', 'delegate', 'deploy', 'second', 'nominate'])

/** Bodies that those who head them stand for. */
const BODIES: ReadonlySet<ActorKind> = new Set(['igo', 'ngo', 'bloc', 'armed-group'])

/** On whose behalf one speaks: "who speaks for Angola", "who negotiates for Germany". */
const SPEAKING_FOR = new Set(['act', 'appear', 'argue', 'negotiate', 'speak', 'work'])

/** Those who together do what one of them heads, where no list knows the noun as a party. */
const TEAM = /^(?:battalion|contingent|delegation|force|group|mission|panel|party|side|squad|team|unit)$/

/** By what one is told of who heads, sends word for or watches for others. */
const HEADS =
  /^(?:administrator|ambassador|boss|chair|chairman|chairperson|chairwoman|chief|commander|commissioner|coordinator|delegate|director|envoy|head|leader|negotiator|president|representative|spokes\w+)$/

function isHead(role: Draft['role']): boolean {
  return role !== null && (HEADS.test(role.head) || /^secretary.?general$/.test(role.noun))
}

/** Mentions that may say for whom a named person acts, and so are resolved before him: whom he leads, who sent him, whose head he is. */
export function principalsOf(story: Story, { sentence, head, proper, owner, role }: Draft): readonly Draft[] {
  const name = tokenById(sentence, head)
  if (proper === null || !name) return []
  const its = isHead(role) ? (owner ?? childrenBy(sentence, head, 'nmod:poss')[0]) : undefined
  const words = [...(its ? [its] : []), ...ledBy(sentence, name), ...sendersOf(sentence, name)]
  return words.flatMap(({ id, form }) => story.byHead.get(`${sentence.index}:${id}`) ?? shortName(story, form) ?? [])
}

/** "The Fund's mission" after "the International Monetary Fund": a body by the last word of its name, where that is no mention of its own. */
export function calledShort(story: Story, { sentence, head }: Draft): Draft | undefined {
  const owner = childrenBy(sentence, head, 'nmod:poss')[0]
  const body = owner && shortName(story, owner.form)
  // "Peru's premier" names the state itself.
  return body?.actors.some(({ kind }) => BODIES.has(kind)) ? body : undefined
}

function shortName(story: Story, form: string): Draft | undefined {
  return /^\p{Lu}\p{Ll}/u.test(form) ? story.names.get(form) : undefined
}

/**
 * A named person as he acts for those whom he leads ("Anna Berg, who heads the Fund's mission", "its head, Anna Berg"), for whom he speaks, or
 * who sent him ("Belize sent an observer, George Flowers"). Null where the text says none of it.
 */
export function standingFor(story: Story, draft: Draft, own: Actor): Actor | null {
  for (const { actors } of principalsOf(story, draft)) {
    const [principal, ...more] = actors
    if (!principal || more.length > 0) continue
    const { id, country, kind, sector } = principal
    const held = own.sector === 'UNS' ? 'GOV' : (own.sector ?? 'GOV')
    // Who heads those who are not the state is one of them: "a march of Peruvian farmers led by Ana Rios".
    if (country !== null && kind === 'population' && id !== country) return { ...own, id, country, sector }
    if (country !== null && (STATE_SECTORS.has(sector) || kind === 'population'))
      return { ...own, id: country, country, sector: held }
    if (BODIES.has(kind)) return { ...own, id, country, sector }
  }
  return ofPlaceBefore(story, draft, own)
}

/** Whom a person leads or speaks for, and the owner of what he leads: by a clause beside his name, or "a team led by" before it. */
function ledBy(sentence: Sentence, name: Token): readonly Token[] {
  return [...ledInClause(sentence, name), ...ledInPassive(sentence, name)].flatMap((noun) => [
    noun,
    ...childrenBy(sentence, noun.id, 'nmod:poss'),
    ...(TEAM.test(noun.lemma) ? childrenBy(sentence, noun.id, 'amod', 'compound') : []),
  ])
}

/** "Anna Berg, who heads the mission", "Anna Berg, the lawyer who represents Peru". */
function ledInClause(sentence: Sentence, name: Token): readonly Token[] {
  const clauses = [name, ...childrenBy(sentence, name.id, 'appos')].flatMap(({ id }) =>
    childrenBy(sentence, id, 'acl:relcl'),
  )
  const clause = clauses.find(({ id }) => childrenBy(sentence, id, 'nsubj').some(({ lemma }) => lemma === 'who'))
  if (!clause) return []
  if (HEADING.has(clause.lemma)) return childrenBy(sentence, clause.id, 'obj')
  if (!SPEAKING_FOR.has(clause.lemma)) return []
  return childrenBy(sentence, clause.id, 'obl').filter(({ id }) => caseOf(sentence, id) === 'for')
}

/** "A Swiss team headed by Urs Frei". */
function ledInPassive(sentence: Sentence, name: Token): readonly Token[] {
  const verb =
    isRelation(name, 'obl') && caseOf(sentence, name.id) === 'by' ? tokenById(sentence, name.head) : undefined
  if (!verb || !HEADING.has(verb.lemma) || !isRelation(verb, 'acl')) return []
  const noun = tokenById(sentence, verb.head)
  return noun ? [noun] : []
}

/** Who sent a person: "sent George Flowers", "sent an observer, George Flowers", "sent an engineer named Ivo Berg". */
function sendersOf(sentence: Sentence, name: Token): readonly Token[] {
  const above = tokenById(sentence, name.head)
  const isNaming = above?.deprel === 'acl' && above.lemma === 'name'
  const beside = isRelation(name, 'appos') ? above : isNaming ? tokenById(sentence, above.head) : undefined
  const described = isRelation(name, 'obj') ? name : beside
  const verb = described && isRelation(described, 'obj') ? tokenById(sentence, described.head) : undefined
  return verb && SENDING.has(verb.lemma) ? childrenBy(sentence, verb.id, 'nsubj') : []
}
