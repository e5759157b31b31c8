import type { StatusValue } from '../../model/event.ts'
import type { EventType } from '../../model/plover.ts'
import type { Sentence } from '../../model/token.ts'
import type { Codebook } from '../../resources/codebook.ts'
import { isUndone } from './governor.ts'
import type { Reading } from './reading.ts'
import { recode } from './recode.ts'
import { rolesOf } from './roles/roles.ts'

/** What a promise is by what is promised, and what that says of its status; null leaves the status to the verb. */
export interface Meant {
  readonly type: EventType
  readonly status: StatusValue | null
  readonly inner: Reading
}

/** Words by which one grants what another wants: who "agreed to blockade the port" threatens nobody. */
const GRANTING = new Set(['agree', 'offer'])

/**
 * What someone does who says that he will do a deed: "vowed to bulldoze the village" is a threat and "vowed to ignore the ruling" a refusal,
 * though the row of "vow" knows neither verb: lists of them are never whole. Null where it is what the row says, and where the row names
 * what is promised itself.
 */
export function meantBy(codebook: Codebook, sentence: Sentence, { row, token, about }: Reading): Meant | null {
  if (row.type !== 'AGREE' || row.status !== 'promised') return null
  if (row.conditions.some(({ lemmas, kind }) => lemmas || (kind && kind !== 'infinitive'))) return null
  const inner = about.find((one) => one.token.head === token.id && one.token.upos === 'VERB' && one.share === null)
  if (!inner?.row.type || isUndone(codebook, sentence, inner.token)) return null
  const type = inner.row.type
  if (type === 'REJECT') return { type, status: null, inner }
  // "Agreed to withdraw": to yield by agreement is to agree (the codebook's manual, AGREE).
  if (type === 'CONCEDE' || type === 'RETREAT') return null
  const outlook = {
    future: false,
    negated: false,
    conditional: false,
    governor: 'promised',
    peacekeeping: false,
  } as const
  // "Promised Mali to arrest the rebels": what is done for him to whom it is said.
  const roles = rolesOf(sentence, token)
  if (roles.has('iobj') || roles.has('obj')) return null
  // "Vowed to sue Chile": to go to law is a threat, while to look into a matter is none.
  const isOfLaw = type === 'ACCUSE' && inner.row.mode === 'allege' && inner.row.contexts.includes('legal')
  const promised = isOfLaw ? 'THREATEN' : recode(type, outlook)
  if (promised === 'AGREE') return { type: promised, status: 'promised', inner }
  const isThreat = promised === 'THREATEN' && !GRANTING.has(token.lemma.toLowerCase())
  return isThreat ? { type: promised, status: 'threatened', inner } : null
}
