import type { Actor } from '../../model/actor.ts'
import type { Sector } from '../../model/plover.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, childrenBy, subtree } from '../../model/tree.ts'
import { armedGroupAt } from './armed-name.ts'
import type { RoleAt } from './role.ts'
import type { View } from './view.ts'

/** Words by which people who fight, spy or break in are said to be somebody's. */
const SERVING = new Set(
  'affiliate ally belong connect employ faithful link linked loyal pledge serve sponsor tie work direct control command'.split(
    ' ',
  ),
)
const TO = new Set(['to', 'for', 'with', 'by', 'of'])

/** Those who do for a state what it does not own to. */
const HIRED: ReadonlySet<Sector | null> = new Set<Sector | null>(['CRM', 'SPY', 'MIL'])

/**
 * Whose those are of whom a clause says whom they serve: "hackers working for Chile", "gunmen loyal to the Front". Fighters whom a state
 * backs are not its own.
 *
 * @param actorAt the state or organisation at a word
 */
export function servedBy(view: View, at: RoleAt, head: Token, actorAt: (id: number) => Actor | null): Actor | null {
  const { sentence } = view
  const { sector, kind } = at.role
  const fights = sector === 'REB' || kind === 'armed-group'
  if (!fights && !HIRED.has(sector)) return null
  for (const clause of childrenBy(sentence, head.id, 'acl', 'amod', 'acl:relcl')) {
    if (clause.id < head.id || !SERVING.has(clause.lemma.toLowerCase())) continue
    for (const word of served(sentence, clause)) {
      const actor = actorAt(word.id)
      const name = view.chunkAt.get(word.id)?.find(({ match, type }) => !match && type !== 'PER')
      const found = actor ?? (name ? armedGroupAt(view, name) : null)
      if (found && (found.kind === 'armed-group') === fights) return found
    }
  }
  return null
}

/** The words of the phrase that says whom: "the intelligence service of Chile". */
function served(sentence: Sentence, clause: Token): readonly Token[] {
  const phrases = childrenBy(sentence, clause.id, 'obl').filter(({ id }) => TO.has(caseOf(sentence, id) ?? ''))
  return phrases.flatMap(({ id }) => subtree(sentence, id))
}
