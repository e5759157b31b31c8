import type { Actor } from '../../model/actor.ts'
import { STATE_SECTORS } from '../../model/plover.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import type { Story } from './story.ts'

/** What one does who stands at the head of others or speaks for them. */
const HEADING = new Set(['head', 'lead', 'chair', 'command', 'represent', 'run', 'direct', 'advise', 'govern', 'rule'])

/** What a state or a body does with those who then act for it. */
const SENDING = new Set(['send', 'dispatch', 'appoint', 'name', 'delegate', 'deploy', 'second', 'nominate'])

/** Mentions that may say for whom a named person acts, and so are resolved before him: whom he leads, who sent him. */
export function principalsOf(story: Story, { sentence, head, proper }: Draft): readonly Draft[] {
  const name = tokenById(sentence, head)
  if (proper === null || !name) return []
  const words = [...ledBy(sentence, name), ...sendersOf(sentence, name)]
  return words.flatMap(({ id }) => story.byHead.get(`${sentence.index}:${id}`) ?? [])
}

/**
 * A named person as he acts for those whom he leads ("Anna Berg, who heads the Fund's mission") or who sent him ("Belize sent an observer,
 * George Flowers"). Null where the text says neither.
 */
export function standingFor(story: Story, draft: Draft, own: Actor): Actor | null {
  for (const { actors, form } of principalsOf(story, draft)) {
    const [principal, ...more] = actors
    if (!principal || more.length > 0 || form === 'adjective') continue
    const { id, country, kind, sector } = principal
    if (country !== null && (STATE_SECTORS.has(sector) || kind === 'population'))
      return { ...own, id: country, country, sector: own.sector ?? 'GOV' }
    if (kind === 'igo' || kind === 'armed-group') return { ...own, id, country, sector }
  }
  return null
}

/** Whom a person leads, and the owner of what he leads. */
function ledBy(sentence: Sentence, name: Token): readonly Token[] {
  const clause = childrenBy(sentence, name.id, 'acl:relcl').find(({ lemma }) => HEADING.has(lemma))
  if (!clause || !childrenBy(sentence, clause.id, 'nsubj').some(({ lemma }) => lemma === 'who')) return []
  const led = childrenBy(sentence, clause.id, 'obj')
  return led.flatMap((noun) => [noun, ...childrenBy(sentence, noun.id, 'nmod:poss')])
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
